import type { CodedValue } from '../coded-values.ts';
import { csvText } from '../csv.ts';
import { REDCAP_FIELDS, type RedcapField } from './redcap-fields.ts';

/** The one form of the project; REDCap names the state of a form after it. */
export const FORM = 'upward_q';

/** What a record is called by. */
export const RECORD_ID = 'record_id';

/** The columns of a data dictionary, in REDCap's words and order. */
const HEADERS = [
  'Variable / Field Name',
  'Form Name',
  'Section Header',
  'Field Type',
  'Field Label',
  'Choices, Calculations, OR Slider Labels',
  'Field Note',
  'Text Validation Type OR Show Slider Number',
  'Text Validation Min',
  'Text Validation Max',
  'Identifier?',
  'Branching Logic (Show field only if...)',
  'Required Field?',
  'Custom Alignment',
  'Question Number (surveys only)',
  'Matrix Group Name',
  'Matrix Ranking?',
  'Field Annotation',
] as const;

type Line = Partial<Record<(typeof HEADERS)[number], string>>;

/** `upward-dictionary.csv`: the questionnaire as one form, the record id first. It is the same for every dataset. */
export function dictionaryCsv(): string {
  const lines = [recordLine(), ...REDCAP_FIELDS.map(fieldLine)];
  return csvText(
    HEADERS,
    lines.map((line) => HEADERS.map((header) => line[header] || null)),
    'bare',
  );
}

function recordLine(): Line {
  return {
    'Variable / Field Name': RECORD_ID,
    'Form Name': FORM,
    'Field Type': 'text',
    'Field Label': 'Record',
    'Field Note': 'The pseudonym of the person and the role; without events, the occasion too.',
  };
}

function fieldLine(field: RedcapField): Line {
  const { name, sectionHeader = '', label, choices, note, branching = '', matrix = '' } = field;
  return {
    'Variable / Field Name': name,
    'Form Name': FORM,
    'Section Header': sectionHeader,
    'Field Type': choices.length === 0 ? 'text' : 'radio',
    'Field Label': label,
    'Choices, Calculations, OR Slider Labels': choices
      .map(({ code, label: words }) => `${code}, ${words}`)
      .join(' | '),
    'Field Note': note,
    'Branching Logic (Show field only if...)': branching,
    'Matrix Group Name': matrix,
    'Field Annotation': annotation(field),
  };
}

/** The way back: the column of `answers.csv`, and the value behind each number that is not the value itself. */
function annotation({ column, choices }: RedcapField): string {
  const renamed = choices.filter(({ code, value }) => code !== value);
  return [`Upward column ${column}`, ...renamed.map(wayBack)].join('; ');
}

function wayBack({ code, value }: CodedValue): string {
  return `${code} = ${value}`;
}
