import { isAcronym } from '../lists/lexicon.ts';
import { hasRoleInBrackets, isCalledByRole, isCued, isDoing } from './neighbours.ts';
import { follows, type Sentence } from './sentence.ts';
import { sortOf } from './sorts.ts';
import { GIVEN_WORDS } from './word-lists.ts';

const ASKED = /^(?:told|asked|thanked|asking|telling|thanking|bleeped|messaged|texted|emailed)$/;
const REACH = 9;
const SHORTEST_LOWER = 4;
const SHORTEST_UNKNOWN = 6;
/** Given names that are verbs or things of every day, too. */
export const VERBS_TOO =
  /^(?:will|may|mark|hope|chase|skip|chip|rob|pat|sue|grant|stew|trust|pride|art|bill|dean|drew|guy|max|norm|gift|comfort|peace|star|joy|progress|promise|praise|knowledge|memory|monday|sunday|friday|christian|china|india|kit|bell|lance|miles|frank)$/;

/** True for a word in lower case that is a name: one of the lists, or one that its neighbours make a name. */
export function isLowerName(index: number, sentence: Sentence): boolean {
  const word = sentence.words[index];
  if (!word) return false;
  const sort = sortOf(word);
  if (sort === 'unknown') return isUnknownButSpokenTo(index, sentence);
  if (sort === 'both')
    return (
      isSpokenTo(index, sentence) ||
      hasRoleInBrackets(index, sentence) ||
      isCalledByRole(index, sentence) ||
      isGivenAndUnknown(index, sentence)
    );
  if (word.shape === 'mixed' || sort !== 'name' || isAcronym(word.key)) return false;
  return (
    word.key.length >= SHORTEST_LOWER ||
    (word.possessive && word.key.length === SHORTEST_LOWER - 1) ||
    hasRoleInBrackets(index, sentence) ||
    isCued(index, sentence) ||
    isDoing(index, sentence)
  );
}

/** "told femke to", "my name is mieszko": no word of any list, where only a name makes sense. */
function isUnknownButSpokenTo(index: number, { words, text }: Sentence): boolean {
  const word = words[index];
  if (word?.shape !== 'lower' || isAcronym(word.key)) return false;
  if (/\bname is $/i.test(text.slice(Math.max(0, word.start - REACH), word.start))) return true;
  return (
    word.key.length >= SHORTEST_LOWER &&
    ASKED.test(words[index - 1]?.key ?? '') &&
    follows(word) &&
    /^(?:$|[.,;!?]| (?:to|if|that|about|and|she|he|they|who|why|for|when|but|again|not|twice)\b)/.test(
      text.slice(word.end, word.end + REACH),
    )
  );
}

/** "heather pustivsek": in lower case a word that is a given name, before one that is no word. */
function isGivenAndUnknown(index: number, { words }: Sentence): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (
    !word ||
    !next ||
    !follows(next) ||
    next.joined ||
    VERBS_TOO.test(word.key) ||
    !GIVEN_WORDS.has(word.key)
  )
    return false;
  const sort = sortOf(next);
  return (
    (sort === 'name' && next.key.length >= SHORTEST_LOWER) ||
    (sort === 'unknown' && next.key.length >= SHORTEST_UNKNOWN && !isAcronym(next.key))
  );
}

/** "told grace to", "faith from the night team", "will said": in lower case only where nothing else makes sense. */
function isSpokenTo(index: number, { words }: Sentence): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !GIVEN_WORDS.has(word.key) || !next || !follows(next)) return false;
  if (index === 0)
    return word.key === 'will'
      ? /^(?:said|says|asked|told)$/.test(next.key)
      : next.key === 'from' ||
          (!VERBS_TOO.test(word.key) && /^(?:said|says|told|rang|bleeped)$/.test(next.key));
  return (
    ASKED.test(words[index - 1]?.key ?? '') &&
    follows(word) &&
    /^(?:to|if|why|about|that|whether|not|for|when)$/.test(next.key)
  );
}
