import type { IdentifierSpan } from '../identifier-span.ts';
import { eachMatch } from '../matches.ts';
import type { Word } from '../tokens.ts';
import { hasCapital, type Sentence } from './sentence.ts';
import { sortOf } from './sorts.ts';

// "92 Eusebio Davila 57", "42 machelsesteenweg 197": abroad the number of the house comes last, or a second one does.
const BETWEEN_NUMBERS =
  /(?<![\w/.:,-])\d{1,5}[a-z]?,?\s(?:\d{1,5}\s)?(?:\p{L}[\p{L}\p{M}.'’-]{0,25}\s){1,5}\d{1,5}[a-z]?(?![\p{L}\d:/%])/giu;
const ALONE_ON_LINE = /^[>?*\s-]{0,6}\d{1,5}[a-z]?,?\s(?:\d{1,5}\s)?\p{Lu}[\p{L}\p{M}.'’ -]{2,60}$/u;
// "48 Rue de Rivoli, 75004 Paris": the kind of street first, then its name, then a code.
const KIND_FIRST =
  /(?<![\w/.:,-])\d{1,5}[a-z]?,?\s(?:Rue|Via|Calle|Avenida|Avda\.?|Rua|Plaza|Piazza|Ul\.?|ul\.|Strada|Carrer|Boulevard|Chemin|Trg|Jalan)\s(?:\p{L}[\p{L}\p{M}.'’-]{0,25}\s){0,3}\p{Lu}[\p{L}\p{M}.'’-]{1,25}(?:,\s\d{4,6}(?!\d))?/gu;
const OPENERS =
  /^(?:via|rua|rue|calle|ul|ulica|avenida|avenue|av|rr|trg|plaza|piazza|praça|street|strada|carrer|place|chemin|rte|quai|el|la|le|les|de|het|den)$/;
// "CFS 7, Barthel 4" and "IOP 48, acetazolamide 500 mg": a result, then the name of another or a drug.
const RESULT = /^\d+, \p{L}+(?<!weg|laan|gade|gatan|vej|strasse|straße|straat|stra(?:ss|ß)e|steenweg) \d+$/iu;
const DOSE =
  /^\s?(?:mg|mcg|micrograms?|g|grams?|kg|ml|l|units?|iu|mmol|meq|puffs?|tabs?|tablets?|od|bd|tds|qds|nocte|iv|po|sc|im)\b/i;
// "Bishop 7, Robson group 3": a number that ends a score.
const SCORED =
  /(?<!\p{L})(?!(?:Flat|Apt|Apartment|Unit|House|Home|Address|Number|No|At|Lives|Suite|Box|From|To)\s)(?:\p{Lu}\p{L}+|[A-Z]{2,})\s$/u;
const LOOK_BACK = 20;
const LOOK_AHEAD = 12;
const SHORTEST = 4;
const SHORTEST_ALONE = 6;

/** Street addresses in foreign forms, told by the numbers around words that are no English words. */
export function addressesIn(sentence: Sentence): readonly IdentifierSpan[] {
  if (!/\d/.test(sentence.text)) return [];
  const spans: IdentifierSpan[] = [];
  eachMatch(BETWEEN_NUMBERS, sentence.text, (match) => spans.push(spanOf(match.index, match[0])));
  eachMatch(KIND_FIRST, sentence.text, (match) => spans.push(spanOf(match.index, match[0])));
  const line = ALONE_ON_LINE.exec(sentence.text);
  return [...spans, ...(line ? [spanOf(0, line[0])] : [])].filter((span) => isAddress(span, sentence));
}

function spanOf(start: number, found: string): IdentifierSpan {
  return { start, end: start + found.length, kind: 'LOCATION', certainty: 'check', reason: 'Street address' };
}

function isAddress({ start, end }: IdentifierSpan, sentence: Sentence): boolean {
  const found = sentence.text.slice(start, end);
  if (/^\d+,/.test(found) && SCORED.test(sentence.text.slice(Math.max(0, start - LOOK_BACK), start)))
    return false;
  if (RESULT.test(found) || DOSE.test(sentence.text.slice(end, end + LOOK_AHEAD))) return false;
  const words = wordsWithin(start, end, sentence).filter(({ joined }) => !joined);
  const [first] = words;
  return (
    first !== undefined &&
    (OPENERS.test(first.key) || !isPlain(first) || hasCapital(first, sentence)) &&
    words.some(
      (word) =>
        !isPlain(word) &&
        word.key.length >= (words.length === 1 ? SHORTEST_ALONE : SHORTEST) &&
        word.shape !== 'mixed',
    ) &&
    !words.every((word) => word.shape === 'upper')
  );
}

/** The words from one offset to another; found by halving, as there may be many words and many addresses. */
function wordsWithin(start: number, end: number, { words }: Sentence): readonly Word[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  const within: Word[] = [];
  for (let word = words[low]; word && word.end <= end; word = words[low + within.length]) within.push(word);
  return within;
}

function isPlain(word: Word): boolean {
  const sort = sortOf(word);
  return sort === 'word' || sort === 'both';
}
