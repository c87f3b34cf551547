import { isAcronym, isListedName } from '../lists/lexicon.ts';
import type { Word } from '../tokens.ts';
import { lastOfName } from './extend.ts';
import type { Finding } from './finding.ts';
import { follows, hasCapital, isPlainWord, isUpperName, type Sentence } from './sentence.ts';
import { isThing, sortOf } from './sorts.ts';
import { CUES, DEEDS, FAMILY_WORDS, GIVEN_WORDS, MONTH_NAMES, SHORT_ACRONYMS } from './word-lists.ts';

const NAME_BEGINNINGS: ReadonlySet<string> = new Set(
  'van von der den de la du del della di da dos el al bin ibn abu le st o'.split(' '),
);
const ASKED = /^(?:told|asked|thanked|asking|telling|thanking|bleeped|messaged|texted|emailed)$/;
const SHORTEST_LOWER = 4;
const SHORTEST_NAME = 3;
const MOST_INITIALS = 3;
const INITIALS_AFTER = /^(?:by|pt|patient|with|w|told|asked|to|and)$/;
const INITIALS_DO =
  /^(?:reviewed|said|says|rang|asked|told|came|saw|thinks|wants|did|has|aware|informed|from)$/;
const SHORTEST_UNKNOWN = 6;
const VERBS_TOO =
  /^(?:will|may|mark|hope|chase|skip|chip|rob|pat|sue|grant|stew|trust|pride|art|bill|dean|drew|guy|max|norm|gift|comfort|peace|star|joy|progress|promise|praise|knowledge|memory|monday|sunday|friday|christian|china|india|kit|bell|lance|miles|frank)$/;
const ROLE_BEFORE =
  /(?:^|[\s(])(?:f[y]?[12]|st[1-8]|ct[1-3]|imt\s?[1-4]|gpst[1-3]|sho|spr|reg)[\s,:(]{1,2}$/i;
const ROLE_AFTER =
  /^[\s,(]{1,3}(?:f[y]?[12]s?|st[1-8]s?|ct[1-3]|imt\s?[1-4]|sho|spr|reg|registrar|consultant|the f[12]|the reg|the sho)\b/i;
const ROLE_IN_BRACKETS =
  /^\s\((?:(?:both|the|our|an?|my|ward|staff|night|day)\s){0,2}(?:f[y]?[12]s?|st[1-8]s?|ct[1-3]s?|shos?|sprs?|regs?|registrar|consultant|sister|nurse|hca|matron|pharmacist|physio|security|porter|clerk|midwife|odp|anp|acp|student|secretary|domestic|receptionist)\b/i;
const SURE_OF_WILL =
  /^(?:said|says|asked|told|was|is|did|does|had|has|came|went|took|gave|made|rang|called|from|who)$/;
const BRINGING_IN = /^(?:an?|the|her|his|my|our|their|your|this|that|some|another|no|any)$/;
const OF_PEOPLE =
  /^(?:family|families|list|lists|round|clinic|case|team|firm|lady|girl|boy|man|woman|patient|pt|baby|household|sisters|brothers|daughters|sons|wife|children|complaint|kids|site|sites|hospital|ward|unit|road|street|area|surgery|practice|estate|branch|campus|novel|version|address|account)$/;
const VIRTUES =
  /^(?:patience|hope|faith|grace|joy|mercy|charity|comfort|peace|prudence|trust|knowledge|wisdom|progress|praise|pride|justice|beauty|art)$/;
const SURE_OF_VIRTUES =
  /^(?:said|says|asked|asks|told|rang|came|went|gave|took|helped|stayed|led|ran|thinks|thought|reviewed|kept|explained|offered|did|had|and|who|from)$/;
const SPOKEN_TO =
  /^(?:told|asked|ask|tell|with|thanked|thank|thanks|rang|spoke|called|and|hi|dear|hello|bleeped|messaged|emailed)$/;

/** A plain word with a capital, as where a sentence begins. */
function isDull(word: Word): boolean {
  return (
    word.shape === 'capital' &&
    word.text.length > 1 &&
    sortOf(word) === 'word' &&
    !NAME_BEGINNINGS.has(word.key)
  );
}

/** "a Fitbit", "her Littmann": behind such a word an unknown one is a thing, unless a family or a list is called after it. */
function isBroughtIn(index: number, sentence: Sentence): boolean {
  const { words } = sentence;
  const word = words[index];
  const next = words[index + 1];
  if (!word || !follows(word) || !BRINGING_IN.test(words[index - 1]?.key ?? '')) return false;
  if (!next || !follows(next) || word.possessive) return !word.possessive;
  return !hasCapital(next, sentence) && !OF_PEOPLE.test(next.key);
}

/** A name without a title: an unknown or listed word with a capital, or a listed one in lower case. */
export function untitledAt(index: number, sentence: Sentence): Finding | undefined {
  const word = sentence.words[index];
  if (!word || word.joined || isDull(word) || isThing(index, sentence)) return undefined;
  if (word.text.length === 1) return afterInitial(index, sentence);
  const withParticle = NAME_BEGINNINGS.has(word.key) ? afterParticle(index, sentence) : undefined;
  if (withParticle) return withParticle;
  const sort = sortOf(word);
  if (hasCapital(word, sentence)) {
    if (sort === 'unknown' && (word.key.length < SHORTEST_NAME || isBroughtIn(index, sentence)))
      return undefined;
    if (sort === 'name' || sort === 'unknown') return person(index, index, sentence);
    return sort === 'both' && isWordAsName(index, sentence)
      ? person(index, index, sentence, 'check')
      : undefined;
  }
  if (word.shape === 'upper' && !sentence.shouted)
    return isUpperName(word, sentence) || isUpperBeforeName(index, sentence) || isInitials(index, sentence)
      ? person(index, index, sentence, 'check')
      : undefined;
  if (sort === 'unknown' && /\bname is $/i.test(sentence.text.slice(Math.max(0, word.start - 9), word.start)))
    return person(index, index, sentence, 'check');
  if (sort === 'both' && isSpokenTo(index, sentence)) return person(index, index, sentence, 'check');
  if (sort === 'both' && ROLE_IN_BRACKETS.test(sentence.text.slice(word.end, word.end + 30)))
    return person(index, index, sentence, 'check');
  if (word.shape === 'mixed' || sort !== 'name' || isAcronym(word.key))
    return isGivenAndUnknown(index, sentence) ? person(index, index, sentence, 'check') : undefined;
  const long =
    ROLE_IN_BRACKETS.test(sentence.text.slice(word.end, word.end + 30)) ||
    word.key.length >= SHORTEST_LOWER ||
    isCued(index, sentence) ||
    isDoing(index, sentence);
  return long ? person(index, index, sentence, 'check') : undefined;
}

/** "van Rensburg", "de la Cruz" without a name before. */
function afterParticle(index: number, sentence: Sentence): Finding | undefined {
  const { words } = sentence;
  const beyond = NAME_BEGINNINGS.has(words[index + 1]?.key ?? '') ? index + 2 : index + 1;
  const word = words[beyond];
  if (!word || !follows(word) || !hasCapital(word, sentence) || word.joined) return undefined;
  const sort = sortOf(word);
  return sort === 'word' || isThing(beyond, sentence) ? undefined : person(index, beyond, sentence);
}

function person(first: number, from: number, sentence: Sentence, certainty?: Finding['certainty']): Finding {
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

/** "J. Smith", "J Okafor"; the word "A" and the pronoun "I" are initials only with a full stop. */
function afterInitial(index: number, sentence: Sentence): Finding | undefined {
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

/** A dictionary word that is a name too, and here is one: a neighbour says so. */
function isWordAsName(index: number, sentence: Sentence): boolean {
  const { words, text } = sentence;
  const word = words[index];
  const next = words[index + 1];
  if (!word) return false;
  const given = GIVEN_WORDS.has(word.key);
  if (
    index > 0 &&
    /^(?:the|a|an|this|that|our|my|your|no|every|each)$/.test(words[index - 1]?.key ?? '') &&
    follows(word)
  )
    return false;
  if (next && isNameBeside(index + 1, given || index > 0, sentence)) return true;
  if (isInList(index, sentence) || isFamilyNameFirst(index, sentence)) return true;
  if (!given && !FAMILY_WORDS.has(word.key)) return false;
  if (
    ROLE_BEFORE.test(text.slice(Math.max(0, word.start - 10), word.start)) ||
    ROLE_AFTER.test(text.slice(word.end, word.end + 16)) ||
    ROLE_IN_BRACKETS.test(text.slice(word.end, word.end + 30))
  )
    return true;
  if (MONTH_NAMES.has(word.key))
    return index > 0 && SPOKEN_TO.test(words[index - 1]?.key ?? '') && follows(word);
  if (isCued(index, sentence)) return true;
  if (index > 0 && word.possessive && /\s$/.test(word.before)) return true;
  if (!given || !next || !follows(next) || next.shape !== 'lower') return false;
  if (word.key === 'will') return SURE_OF_WILL.test(next.key);
  return VIRTUES.test(word.key) ? SURE_OF_VIRTUES.test(next.key) : DEEDS.has(next.key);
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

function isDoing(index: number, { words }: Sentence): boolean {
  const next = words[index + 1];
  return next !== undefined && follows(next) && DEEDS.has(next.key);
}

/** "Young, Peter" and "Smith J" where a sentence begins. */
function isFamilyNameFirst(index: number, sentence: Sentence): boolean {
  const { words, text } = sentence;
  const word = words[index];
  const next = words[index + 1];
  if (index > 0 || !word || !next || !FAMILY_WORDS.has(word.key)) return false;
  if (next.before === ', ')
    return hasCapital(next, sentence) && next.text.length > 1 && sortOf(next) === 'name';
  return (
    follows(next) &&
    /^[B-HJ-Z]$/.test(next.text) &&
    /^(?:\.?$|[.,):]| -)/.test(text.slice(next.end, next.end + 2))
  );
}

/** A word with a capital that is on the list of names and is no dictionary word, right after. */
function isNameBeside(index: number, unknownToo: boolean, sentence: Sentence): boolean {
  const word = sentence.words[index];
  return (
    word !== undefined &&
    follows(word) &&
    !sentence.words[index - 1]?.possessive &&
    hasCapital(word, sentence) &&
    (sortOf(word) === 'name' || (unknownToo && sortOf(word) === 'unknown')) &&
    !isThing(index, sentence)
  );
}

/** "Victor, Andrew and Mark": beside a name in a list of them. */
function isInList(index: number, sentence: Sentence): boolean {
  const { words } = sentence;
  const isName = (at: number) => {
    const word = words[at];
    return (
      word !== undefined &&
      hasCapital(word, sentence) &&
      ['name', 'unknown'].includes(sortOf(word)) &&
      !isThing(at, sentence)
    );
  };
  const isAnd = (at: number) => /^(?:and|or|plus)$/.test(words[at]?.key ?? '') || words[at]?.text === '&';
  const comma = (at: number) => /^, ?$|^ ?& ?$/.test(words[at]?.before ?? '');
  return (
    (comma(index) && isName(index - 1)) ||
    (comma(index + 1) && isName(index + 1) && index > 0) ||
    (isAnd(index - 1) && isName(index - 2)) ||
    (isAnd(index + 1) && isName(index + 2))
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

function isCued(index: number, { words }: Sentence): boolean {
  const word = words[index];
  const before = words[index - 1];
  return word !== undefined && before !== undefined && follows(word) && CUES.has(before.key);
}

/** "SMITH, John": capitals alone are an acronym, before a given name they are none. */
function isUpperBeforeName(index: number, sentence: Sentence): boolean {
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
function isInitials(index: number, { words }: Sentence): boolean {
  const word = words[index];
  const before = words[index - 1]?.key ?? '';
  const next = words[index + 1];
  if (!word) return false;
  if (before === 'initials') return word.text.length <= MOST_INITIALS;
  if (word.text.length !== 2 || SHORT_ACRONYMS.has(word.key) || isPlainWord(word)) return false;
  const does = index === 0 && next !== undefined && follows(next) && INITIALS_DO.test(next.key);
  return does || (INITIALS_AFTER.test(before) && /^ ?[ (]$/.test(word.before));
}
