import { isListedName } from '../lists/lexicon.ts';
import { lastOfName } from './extend.ts';
import type { Finding } from './finding.ts';
import { hasCapital, type Sentence } from './sentence.ts';
import { sortOf } from './sorts.ts';
import { isThing } from './things.ts';

/**
 * The person whose name begins at `first`, its first full word at `from`. Certain when two words say so, or one of the
 * lists inside a sentence, unless a certainty is given.
 */
export function person(
  first: number,
  from: number,
  sentence: Sentence,
  certainty?: Finding['certainty'],
): Finding {
  const last = lastOfSurnameFirst(from, sentence) ?? lastOfName(from, sentence);
  const words = sentence.words.slice(from, last + 1);
  const listed = words.filter(({ key }) => isListedName(key)).length;
  const [given] = words;
  const full = words.length > 1 && (listed > 1 || (given !== undefined && sortOf(given) === 'name'));
  const alone = certainty === undefined && listed > 0 && isListedName(words[0]?.key ?? '') && from > 0;
  return {
    first,
    last,
    kind: 'PERSON',
    certainty: full || alone ? 'certain' : 'check',
    reason: listed > 0 ? 'Name' : 'Unknown word with a capital',
  };
}

/** "Nowak, Agnieszka" and "SMITH, John": the family name first, then a comma. */
function lastOfSurnameFirst(index: number, sentence: Sentence): number | undefined {
  const given = sentence.words[index + 1];
  const current = sentence.words[index];
  if (
    given?.before === ', ' &&
    given.text.length === 1 &&
    current &&
    sortOf(current) !== 'word' &&
    sentence.text.charAt(given.end) === '.' &&
    given.shape === 'capital'
  )
    return index + 1;
  if (given?.before !== ', ' || given.joined || !hasCapital(given, sentence) || isThing(index + 1, sentence))
    return undefined;
  const sort = sortOf(given);
  return sort === 'name' ? lastOfName(index + 1, sentence) : undefined;
}
