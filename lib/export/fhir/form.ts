import type { InstrumentPart } from '../../schema/instrument.ts';
import { UPWARD_Q_1 } from '../../schema/upward-q-1.ts';
import { OCCASION_FIELD, ROLE_FIELD } from '../shared-fields.ts';
import { OCCASION_CODINGS, ROLE_CODINGS } from './asked-when.ts';
import { codingOf } from './codings.ts';
import type { Entry } from './entry.ts';
import { fhirString } from './fhir-string.ts';
import { itemEntries } from './form-items.ts';

const PERSON: Entry = {
  linkId: 'person',
  text: 'Pseudonym of the person',
  type: 'string',
  column: 'person',
  answer: ({ person }) => ({ valueString: person.person }),
};

const ROLE: Entry = {
  linkId: 'role',
  text: ROLE_FIELD.title,
  type: 'choice',
  column: ROLE_FIELD.name,
  required: true,
  options: ROLE_CODINGS,
  answer: ({ person }) => ({ valueCoding: codingOf(person.role, ROLE_CODINGS) }),
};

const OCCASION: Entry = {
  linkId: 'occasion',
  text: OCCASION_FIELD.title,
  type: 'choice',
  column: OCCASION_FIELD.name,
  required: true,
  options: OCCASION_CODINGS,
  answer: ({ occasion }) => ({ valueCoding: codingOf(occasion, OCCASION_CODINGS) }),
};

const SITE: Entry = {
  linkId: 'site',
  text: 'Site',
  type: 'string',
  column: 'site',
  answer: ({ person: { site } }) => {
    const valueString = fhirString(site ?? '');
    return valueString === null ? undefined : { valueString };
  },
};

const SKIPPED: Entry = {
  linkId: 'skipped',
  text: 'Was one part of the questionnaire skipped, or more?',
  type: 'boolean',
  column: 'skipped',
  answer: ({ answers }) => ({ valueBoolean: answers.skipped }),
};

/** What is said about each response, and the questionnaire after it. */
export const FORM: readonly Entry[] = [
  {
    linkId: 'about',
    text: 'About this response',
    type: 'group',
    entries: [PERSON, ROLE, OCCASION, SITE, SKIPPED],
  },
  ...UPWARD_Q_1.parts.flatMap(partEntries),
];

/** A part without a title is headed by its only item, which takes the part's hint. */
function partEntries({ id, title, hint, items }: InstrumentPart): Entry[] {
  const entries = items.flatMap(itemEntries);
  if (title === null) return entries.map((entry) => ({ ...entry, note: hint }));
  return [
    {
      linkId: id,
      text: title,
      type: 'group',
      note: hint,
      asked: items.flatMap(({ asked }) => asked),
      entries,
    },
  ];
}
