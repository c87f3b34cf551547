import { isListedName } from '../lists/lexicon.ts';
import type { Finding } from './finding.ts';
import { person } from './person.ts';
import { follows, hasCapital, isPlainWord, type Sentence } from './sentence.ts';
import { sortOf } from './sorts.ts';
import { isThing } from './things.ts';
import { FAMILY_WORDS, SHORT_ACRONYMS } from './word-lists.ts';

// Short words that may stand in capitals for emphasis.
const ENGLISH_PAIR =
  /^(?:a[hmnst]|b[ey]|do|e[hrx]|go|h[aei]|i[dfnst]|l[ao]|m[aey]|no|o[fhknrx]|pa|re|so|to|u[ps]|we|y[eo])$/;
const MOST_INITIALS = 3;
const INITIALS_AFTER = /^(?:by|pt|patient|with|w|told|asked|to|and)$/;
const INITIALS_DO =
  /^(?:reviewed|said|says|rang|asked|told|came|saw|thinks|wants|did|has|aware|informed|from|again|was|is|had|had|never|always|who|took|gave|made|went|left|got|kept|taught|explained|ran|stayed|helped|wrote|signed|agreed|refused|shouted|apologised|thinks|thought|knows|wants|led|sat|does|just)$/;

/** "J. Smith", "J Okafor"; the word "A" and the pronoun "I" are initials only with a full stop. */
export function afterInitial(index: number, sentence: Sentence): Finding | undefined {
  const { words, text } = sentence;
  const letter = words[index];
  const next = words[index + 1];
  if (letter?.shape !== 'capital' || !next || next.joined) return undefined;
  const stopped = text.charAt(letter.end) === '.';
  if (next.text.length === 1 && stopped && next.before === '.' && text.charAt(next.end) === '.') {
    return SHORT_ACRONYMS.has(letter.key + next.key)
      ? undefined
      : person(index, index + 1, sentence, 'check');
  }
  if (!follows(next) && next.before !== '.') return undefined;
  if (!hasCapital(next, sentence) || next.text.length === 1 || isThing(index + 1, sentence)) return undefined;
  const sort = sortOf(next);
  if (sort === 'word' || (!stopped && /^[IA]$/.test(letter.text) && sort !== 'name')) return undefined;
  if (!stopped && /^[AI]$/.test(letter.text) && index === 0) return undefined;
  if (sort === 'both' && !FAMILY_WORDS.has(next.key)) return undefined;
  return person(index, index + 1, sentence);
}

/** "SMITH, John": capitals alone are an acronym, before a given name they are none. */
export function isUpperBeforeName(index: number, sentence: Sentence): boolean {
  const word = sentence.words[index];
  const given = sentence.words[index + 1];
  return (
    word !== undefined &&
    given !== undefined &&
    /^,? $/.test(given.before) &&
    word.key.length > 2 &&
    isListedName(word.key) &&
    hasCapital(given, sentence) &&
    sortOf(given) === 'name'
  );
}

/** Two capitals where a person is meant, when they are no acronym of the wards: "seen by AK", "TM reviewed". */
export function isInitials(index: number, { words }: Sentence): boolean {
  const word = words[index];
  const before = words[index - 1]?.key ?? '';
  const next = words[index + 1];
  if (!word) return false;
  if (before === 'initials') return word.text.length <= MOST_INITIALS;
  if (word.text.length !== 2 || SHORT_ACRONYMS.has(word.key) || ENGLISH_PAIR.test(word.key)) return false;
  const does = index === 0 && next !== undefined && follows(next) && INITIALS_DO.test(next.key);
  return does || (!isPlainWord(word) && INITIALS_AFTER.test(before) && /^ ?[ (]$/.test(word.before));
}
