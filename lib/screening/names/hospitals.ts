import type { Word } from '../tokens.ts';
import { follows, hasCapital, type Sentence } from './sentence.ts';
import { sortOf } from './sorts.ts';
import { isThing } from './things.ts';

const NOT_ROYAL =
  /^(?:college|colleges|society|mail|family|navy|marines|army|air|assent|flush|mess|academy|charter|british|wedding|marsden)$/;

/** "the Royal Berks", "royal free": hospitals, by the names that are used. */
export function isRoyal(index: number, { words }: Sentence): boolean {
  const next = words[index + 1];
  return (
    words[index]?.key === 'royal' &&
    next !== undefined &&
    isNext(next) &&
    !NOT_ROYAL.test(next.key) &&
    next.key.length > 3
  );
}

/** Behind a capital a word without one is no part of the name: "the Royal last night". */
export function lastOfRoyal(index: number, { words }: Sentence): number {
  return words[index]?.shape === 'capital' && words[index + 1]?.shape === 'lower' ? index : index + 1;
}

/** "at the Royal.", "from the Infirmary": a hospital by its short name. */
export function isShortHospital(index: number, sentence: Sentence): boolean {
  const { words } = sentence;
  const word = words[index];
  const next = words[index + 1];
  return (
    word?.shape === 'capital' &&
    /^(?:royal|infirmary|general|grange|radcliffe|brompton|marsden|whittington|churchill)$/.test(word.key) &&
    words[index - 1]?.key === 'the' &&
    /^(?:at|from|to|in|via|near)$/.test(words[index - 2]?.key ?? '') &&
    !(next && follows(next) && next.shape !== 'lower')
  );
}

/** "at King's", "from Guy's": a hospital called after somebody, with nothing that he owns behind it. */
export function isPossessivePlace(index: number, sentence: Sentence): boolean {
  const { words, text } = sentence;
  const word = words[index];
  if (
    !word?.possessive ||
    !hasCapital(word, sentence) ||
    !/^(?:at|from|to|via|near)$/.test(words[index - 1]?.key ?? '')
  )
    return false;
  return /^(?:$|[.,;:!?)]| (?:and|or|but|for|with|where|when|on|in|at|to|from|last|today|yesterday|overnight|before|after|because|who|which|said|rang|have|had|has|were|was|is)\b)/.test(
    text.slice(word.end + 2, word.end + 14),
  );
}

/** "manchester royal", "leeds general infirmary": what a town's hospital is called behind the town. */
export function lastOfHospital(index: number, { words }: Sentence): number {
  let last = index;
  while (
    /^(?:royal|general|infirmary|memorial|hospitals?)$/.test(words[last + 1]?.key ?? '') &&
    isNext(words[last + 1])
  )
    last += 1;
  return last;
}

/** "St Hild's", "st audreys": a church, a hospital or a town; "St." may also end a street. */
export function isSaint(index: number, sentence: Sentence): boolean {
  const word = sentence.words[index];
  const saint = sentence.words[index + 1];
  return (
    /^(?:st|saint)$/.test(word?.key ?? '') &&
    saint !== undefined &&
    follows(saint) &&
    !saint.joined &&
    !isThing(index + 1, sentence) &&
    (hasCapital(saint, sentence) || (sortOf(saint) === 'name' && saint.key.length > 3))
  );
}

/** True for a word that stands right behind the one before and holds no digit. */
export function isNext(word: Word | undefined): boolean {
  return word !== undefined && follows(word) && !word.joined;
}
