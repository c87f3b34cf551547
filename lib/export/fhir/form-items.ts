import { PREDICTED_DOMAINS } from '../../schema/answers.ts';
import { DOMAINS } from '../../schema/domain.ts';
import { DOMAIN_TEXT } from '../../schema/domain-text.ts';
import type { InstrumentItem } from '../../schema/instrument.ts';
import { TEXT_LENGTH } from '../../schema/response.ts';
import { ANSWER_COLUMNS, columnName } from '../answer-columns.ts';
import { CANNOT_SAY, codingOf, codingsOf } from './codings.ts';
import type { Entry, Sheet } from './entry.ts';
import type { Answer } from './resources.ts';
import type { NamedUuid } from './urns.ts';
import { type Wording, wordingsOf } from './wordings.ts';

const AFTER_SESSION = 'Only for people who have had a one-to-one.';

/** The entries of an item, one a wording, as R4 gives a question one wording. */
export function itemEntries(item: InstrumentItem): Entry[] {
  return wordingsOf(item.asked).map((wording) => {
    const { asked } = wording;
    const note = asked.every(({ afterSession }) => afterSession) ? { note: AFTER_SESSION } : {};
    return { ...entryOf(item, wording), ...note, asked };
  });
}

function entryOf(item: InstrumentItem, wording: Wording): Entry {
  const { stem: text, suffix } = wording;
  const linkId = `${columnName(item.id)}${suffix}`;
  switch (item.kind) {
    case 'scale': {
      const rows = DOMAINS.map((domain, row) => ({ domain, text: item.rows[row] ?? '' }));
      return { linkId, text, type: 'group', entries: rowEntries(item.id, rows, wording) };
    }
    case 'predict': {
      const rows = PREDICTED_DOMAINS.map((domain) => ({ domain, text: DOMAIN_TEXT[domain].label }));
      return { linkId, text, type: 'group', entries: rowEntries(item.id, rows, wording) };
    }
    case 'points':
    case 'choice':
      return choiceEntry({ list: item.id, column: columnName(item.id), text, wording });
    case 'length':
      return { linkId, text, type: 'integer' };
    case 'text':
      return { linkId: `${linkId}_text`, text, type: 'text', longest: TEXT_LENGTH };
  }
}

function rowEntries(
  list: NamedUuid,
  rows: readonly { readonly domain: string; readonly text: string }[],
  wording: Wording,
): Entry[] {
  return rows.map(({ domain, text }) =>
    choiceEntry({ list, column: columnName(`${list}_${domain}`), text, wording }),
  );
}

interface Choice {
  readonly list: NamedUuid;
  readonly column: string;
  readonly text: string;
  readonly wording: Wording;
}

/** Throws a RangeError where `answers.csv` has no such column, which is a fault of this file. */
function choiceEntry({ list, column, text, wording: { suffix, takes } }: Choice): Entry {
  const found = ANSWER_COLUMNS.find(({ name }) => name === column);
  if (found?.values === undefined) throw new RangeError(`no column ${column} with a list of values`);
  const codings = codingsOf(list, found.values);
  return {
    linkId: `${column}${suffix}`,
    text,
    type: 'choice',
    column,
    options: [...codings, CANNOT_SAY],
    answer: (sheet: Sheet): Answer | undefined => {
      const value = takes(sheet) ? found.answer(sheet.answers) : undefined;
      if (value === undefined) return undefined;
      return { valueCoding: value === null ? CANNOT_SAY : codingOf(value, codings) };
    },
  };
}
