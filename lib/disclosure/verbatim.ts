/** So many words in a row, shared with an observation, make a statement somebody's own words. */
export const VERBATIM_WORDS = 6;

/** The longest run of words a statement shares with an observation: how many, and where it stands in the statement. */
export interface VerbatimRun {
  readonly words: number;
  /** UTF-16 offsets into the statement, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

// Apostrophes and invisible characters belong to the word they stand in; every other mark parts words.
const WORD = /[\p{L}\p{N}\p{M}\p{Cf}'\u2019\u02bc]+/gu;

/**
 * The longest run of six or more words that a statement shares with an observation, or null. A word is its letters and
 * digits: case, accents and punctuation make no difference.
 */
export function verbatimRun(statement: string, observationText: string): VerbatimRun | null {
  const own = wordsOf(statement);
  const { length, last } = longestCommonRun(own, wordsOf(observationText));
  if (length < VERBATIM_WORDS) return null;
  return { words: length, start: own[last - length + 1]?.start ?? 0, end: own[last]?.end ?? 0 };
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    letters: plainLetters(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ letters }) => letters !== '');
}

function plainLetters(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** The longest common run (by lengths of common suffixes, a row at a time); `last` indexes its last word in `own`. */
function longestCommonRun(own: readonly Word[], other: readonly Word[]): { length: number; last: number } {
  let best = { length: 0, last: -1 };
  let above: number[] = [];
  for (const [last, { letters }] of own.entries()) {
    const row = other.map((word, column) => (word.letters === letters ? (above[column - 1] ?? 0) + 1 : 0));
    const length = Math.max(0, ...row);
    if (length > best.length) best = { length, last };
    above = row;
  }
  return best;
}
