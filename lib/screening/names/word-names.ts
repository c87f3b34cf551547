import { hasRoleBeside, isCued } from './neighbours.ts';
import { follows, hasCapital, type Sentence } from './sentence.ts';
import { sortOf } from './sorts.ts';
import { isThing } from './things.ts';
import { DEEDS, FAMILY_WORDS, GIVEN_WORDS, MONTH_NAMES } from './word-lists.ts';

const SPEECH = /^(?:said|says|asked|told|rang)$/;
const SURE_OF_WILL =
  /^(?:said|says|asked|told|was|is|did|does|had|has|came|went|took|gave|made|rang|called|from|who)$/;
const VIRTUES =
  /^(?:patience|hope|faith|grace|joy|mercy|charity|comfort|peace|prudence|trust|knowledge|wisdom|progress|praise|pride|justice|beauty|art)$/;
const SURE_OF_VIRTUES =
  /^(?:said|says|asked|asks|told|rang|came|went|gave|took|helped|stayed|led|ran|thinks|thought|reviewed|kept|explained|offered|did|had|who|from|lost|left|phoned|spoke|sat|stood|cried|taught|saw|made|got|knew|knows|works|worked|covered|covers|cannulated|bleeped|clerked|prescribed|apologised|noticed|wrote|wants|wanted|rolled|walked|shouted)$/;
const NOT_BY_CAPITAL =
  /^(?:april|may|june|august|summer|autumn|india|china|asia|paris|sydney|florence|georgia|victoria|skye|savannah|sienna|phoenix|roman|romaine|christian|hope|faith|will|mark|art|star|memory|trust|destiny|justice|pride|progress|forest|lance|jean|grant|amber|ginger|skip|code|bell|kit|chase|gloria|violet|crystal|vision|shine|honey|candy|cookie|sherry|ivory|stew|sky|dove|sage|basil|ginger)$/;
const SPOKEN_TO =
  /^(?:told|asked|ask|tell|with|thanked|thank|thanks|rang|spoke|called|and|hi|dear|hello|bleeped|messaged|emailed)$/;

/** A dictionary word that is a name too, and here is one: a neighbour says so. */
export function isWordAsName(index: number, sentence: Sentence): boolean {
  const { words } = sentence;
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
  if (given && (isPairOfGiven(index, sentence) || isGivenInside(index, sentence))) return true;
  if (!given && !FAMILY_WORDS.has(word.key)) return false;
  if (hasRoleBeside(index, sentence)) return true;
  if (MONTH_NAMES.has(word.key))
    return index > 0 && SPOKEN_TO.test(words[index - 1]?.key ?? '') && follows(word);
  if (isCued(index, sentence)) return true;
  if (index > 0 && word.possessive && /\s$/.test(word.before)) return true;
  if (index === 0 && !given) return next !== undefined && follows(next) && SPEECH.test(next.key);
  if (!given || !next || !follows(next) || next.shape !== 'lower') return false;
  if (word.key === 'will') return SURE_OF_WILL.test(next.key);
  return VIRTUES.test(word.key) ? SURE_OF_VIRTUES.test(next.key) : DEEDS.has(next.key);
}

/** "Will and Grace both": two words that are given names, with capitals. */
function isPairOfGiven(index: number, sentence: Sentence): boolean {
  const { words } = sentence;
  const other = words[index + 2];
  return (
    other !== undefined &&
    /^(?:and|n)$/.test(words[index + 1]?.key ?? '') &&
    hasCapital(other, sentence) &&
    !MONTH_NAMES.has(other.key) &&
    GIVEN_WORDS.has(other.key)
  );
}

/** "so was Rosemary": inside a sentence only a name has the capital, but for what is a country or a time too. */
function isGivenInside(index: number, { words, text }: Sentence): boolean {
  const word = words[index];
  const before = words[index - 1];
  return (
    word?.before === ' ' &&
    before?.shape === 'lower' &&
    before.key.length > 1 &&
    !NOT_BY_CAPITAL.test(word.key) &&
    !VIRTUES.test(word.key) &&
    !/^(?:and|or|in|of|on|at)$/.test(before.key) &&
    /^(?:$|[.,;!?)]| [a-z])/.test(text.slice(word.end, word.end + 2))
  );
}

/** "Young, Peter" and "Smith J" where a sentence begins. */
function isFamilyNameFirst(index: number, sentence: Sentence): boolean {
  const { words, text } = sentence;
  const word = words[index];
  const next = words[index + 1];
  if (index > 0 || !word || !next || !FAMILY_WORDS.has(word.key)) return false;
  if (next.before === ', ')
    return next.text.length > 1
      ? hasCapital(next, sentence) && sortOf(next) === 'name'
      : next.shape === 'capital' && text.charAt(next.end) === '.';
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
