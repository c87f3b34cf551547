import { isAcronym, isListedName } from '../lists/lexicon.ts';
import type { Word } from '../tokens.ts';
import { lastOfName } from './extend.ts';
import type { Finding } from './finding.ts';
import { VERBS_TOO } from './lower-names.ts';
import { follows, hasCapital, isUpperName, type Sentence } from './sentence.ts';
import { sortOf } from './sorts.ts';
import { isPhrase, isThing } from './things.ts';
import {
  CUES,
  DEEDS,
  FAMILY_WORDS,
  GIVEN_WORDS,
  KIN,
  LOWER_FAMILY_WORDS,
  SHORT_ACRONYMS,
  SOFT_TITLES,
  TITLES,
} from './word-lists.ts';

const MOST_TITLES = 3;
const VOWEL = /[aeiouy]/;
const SHORTEST_LOWER = 3;
const WITH_NAME = /^(?:sister|nurse|matron|miss|sr|rev)$/;
const WITH_NAME_IF_CAPITAL = /^(?:lady|baby|captain|major|father|canon|constable|judge|aunt|uncle)$/;
const SHORT_ROLE =
  /^(?:cons|con|reg|spr|sho|hca|odp|anp|acp|consultant|registrar|sister|matron|nurse|rn|sn)$/;
const REACH = 14;
const FAMILY_KIN =
  /^(?:wife|husband|son|daughter|mum|mom|mother|dad|father|brother|sister|partner|nok|carer|friend|aunt|uncle|niece|nephew|cousin|grandson|granddaughter|gran|nan|neighbour|fiance|fiancee|girlfriend|boyfriend)$/;
const BESIDE = /^(?:['’]s)?(?:[ \u00a0\t]{1,2}|[,:(–-]|[.] | [(–-] ?|, |: ?)$/;

/** A name after a title or a role, kin or label that says so, such as "dr patel", "Sister Bernadette", "wife Maria". */
export function titledAt(index: number, sentence: Sentence): Finding | undefined {
  const { words } = sentence;
  const title = words[index];
  if (!title || title.joined) return undefined;
  if (TITLES.has(title.key)) return afterTitle(index, sentence);
  if (!SOFT_TITLES.has(title.key) && !KIN.has(title.key)) return undefined;
  const next = words[index + 1];
  if (!next || !BESIDE.test(next.before) || title.possessive) return undefined;
  const named = index + (isLowerInitial(index + 1, sentence) ? 2 : 1);
  if (named === index + 1 ? !isLikelyName(named, sentence) : !SHORT_ROLE.test(title.key)) return undefined;
  if (next.shape === 'lower' && !follows(next)) return undefined;
  if (title.key === 'major' && !(title.shape === 'capital' && follows(next))) return undefined;
  return {
    first: belongsToName(title) ? index : index + 1,
    last: lastOfName(named, sentence),
    kind: 'PERSON',
    certainty: isListedName(next.key) && !isGivenAfterRole(named, sentence) ? 'certain' : 'check',
    reason: 'Name after a role',
  };
}

function belongsToName({ key, shape }: Word): boolean {
  return WITH_NAME.test(key) || (shape === 'capital' && WITH_NAME_IF_CAPITAL.test(key));
}

function afterTitle(index: number, sentence: Sentence): Finding | undefined {
  const { words } = sentence;
  if (words[index]?.possessive || isPhrase(index, words)) return undefined;
  let at = index + 1;
  while (at <= index + MOST_TITLES && isTitle(words[at])) at += 1;
  if (isLowerInitial(at, sentence)) at += 1;
  const word = words[at];
  if (!word || !/^\.?[ \u00a0\t]{0,2}$/.test(word.before) || word.joined || !isTitled(word, sentence))
    return undefined;
  return {
    first: isFamilyNameBefore(index, sentence) ? index - 1 : index,
    last: lastOfName(at, sentence),
    kind: 'PERSON',
    certainty: 'certain',
    reason: 'Name with a title',
  };
}

/** "GALLAGHER-SEN, Dr Maeve": the family name, a comma, then the title. */
function isFamilyNameBefore(index: number, { words }: Sentence): boolean {
  const word = words[index - 1];
  return (
    index === 1 &&
    words[index]?.before === ', ' &&
    word !== undefined &&
    (word.shape === 'upper' || word.shape === 'capital') &&
    (sortOf(word) === 'name' || sortOf(word) === 'unknown') &&
    !isAcronym(word.key)
  );
}

function isTitle(word: Word | undefined): boolean {
  return word !== undefined && (TITLES.has(word.key) || word.key === 'sister');
}

/** "dr s patel": a single letter in lower case before a name. */
function isLowerInitial(at: number, { words }: Sentence): boolean {
  const letter = words[at];
  const next = words[at + 1];
  if (
    letter?.shape !== 'lower' ||
    letter.text.length !== 1 ||
    !next ||
    !follows(next) ||
    !/^\.?[ \u00a0\t]{0,2}$/.test(letter.before)
  )
    return false;
  const sort = sortOf(next);
  return (
    sort === 'name' ||
    (sort === 'both' && LOWER_FAMILY_WORDS.has(next.key)) ||
    (sort === 'unknown' && next.key.length >= SHORTEST_LOWER)
  );
}

/** After a title anything with a capital is a name; in lower case what is on a list, or is no word at all. */
function isTitled(word: Word, sentence: Sentence): boolean {
  if (hasCapital(word, sentence))
    return word.text !== 'I' && !(SOFT_TITLES.has(word.key) && !isListedName(word.key));
  if (word.shape === 'upper' && !sentence.shouted) return !isAcronym(word.key) || isListedName(word.key);
  if (word.shape === 'mixed') return true;
  if (word.text.length === 1) return /^[^ais]$/.test(word.text) && sentence.text.charAt(word.end) !== '/';
  const sort = sortOf(word);
  if (sentence.shouted && sort === 'word')
    return (
      word.key.length >= SHORTEST_LOWER &&
      /^,? (?:IS|WAS|HAS|[A-Z]{3,}ED|SAID|TOLD)\b/.test(sentence.text.slice(word.end, word.end + REACH)) &&
      !isFunctional(word.key)
    );
  if (sort === 'both')
    return (
      !DEEDS.has(word.key) &&
      !CUES.has(word.key) &&
      !SOFT_TITLES.has(word.key) &&
      word.key.length >= SHORTEST_LOWER
    );
  if (sort === 'name') return true;
  return sort === 'unknown' && word.key.length >= SHORTEST_LOWER && VOWEL.test(word.key);
}

/** After a role a capital alone is not enough, since roles stand before many words. */
function isLikelyName(index: number, sentence: Sentence): boolean {
  const word = sentence.words[index];
  const role = sentence.words[index - 1];
  if (
    !word ||
    !role ||
    isThing(index, sentence) ||
    isPhrase(index - 1, sentence.words) ||
    SOFT_TITLES.has(word.key) ||
    KIN.has(word.key)
  )
    return false;
  const sort = sortOf(word);
  if (word.shape === 'upper' && !sentence.shouted)
    return isUpperName(word, sentence) || isInitials(word, role);
  if (hasCapital(word, sentence)) {
    if (sort === 'both') return GIVEN_WORDS.has(word.key) || FAMILY_WORDS.has(word.key);
    return sort !== 'word';
  }
  if (sort === 'both' && FAMILY_KIN.test(role.key) && GIVEN_WORDS.has(word.key) && !VERBS_TOO.test(word.key))
    return true;
  if (sort === 'both' && isGivenAfterRole(index, sentence)) return true;
  if (sort === 'both')
    return (
      /^(?:miss|sister|nurse|matron)$/.test(role.key) &&
      (LOWER_FAMILY_WORDS.has(word.key) || (role.key !== 'miss' && GIVEN_WORDS.has(word.key)))
    );
  if (sort === 'unknown') return isUnknownAfterRole(index, sentence);
  return (
    sort === 'name' && word.key.length >= SHORTEST_LOWER && !isAcronym(word.key) && word.shape !== 'mixed'
  );
}

/** "w/ cons drew, no break": a given name in lower case with a stop or comma behind, after a role without an article. */
function isGivenAfterRole(index: number, { words, text }: Sentence): boolean {
  const word = words[index];
  return (
    word !== undefined &&
    GIVEN_WORDS.has(word.key) &&
    SHORT_ROLE.test(words[index - 1]?.key ?? '') &&
    !/^(?:will|may|hope|mark|the|grant)$/.test(word.key) &&
    !/^(?:the|a|an|our|my|this|that|his|her|another)$/.test(words[index - 2]?.key ?? '') &&
    /^(?:$|[,.;!?)])/.test(text.slice(word.end, word.end + 1))
  );
}

/** "sho dmitri was": no word of any list between a role and what somebody does. */
function isUnknownAfterRole(index: number, { words }: Sentence): boolean {
  const word = words[index];
  const next = words[index + 1];
  return (
    word?.shape === 'lower' &&
    word.key.length > SHORTEST_LOWER &&
    !isAcronym(word.key) &&
    VOWEL.test(word.key) &&
    SHORT_ROLE.test(words[index - 1]?.key ?? '') &&
    next !== undefined &&
    follows(next) &&
    /^(?:got|gets|goes|does|did|was|is|said|says|told|tells|asked|asks|had|has|came|went|who|and|reviewed|rang|saw)$/.test(
      next.key,
    )
  );
}

function isFunctional(key: string): boolean {
  return DEEDS.has(key) || CUES.has(key) || SOFT_TITLES.has(key);
}

function isInitials(word: Word, role: Word): boolean {
  return (
    /^(?:pt|patient|pts|initials)$/.test(role.key) &&
    word.text.length <= 3 &&
    sortOf(word) !== 'word' &&
    !SHORT_ACRONYMS.has(word.key) &&
    !isAcronym(word.key)
  );
}
