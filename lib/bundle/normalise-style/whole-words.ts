/** Changes one text and gives the other back; a change of style alone. */
export type StyleChange = (text: string) => string;

/**
 * Puts the second of each pair in place of the first, where that stands as a whole word, with or without a capital; the new
 * word takes one where the old one had one. A word all in capitals is an acronym and is changed only where a pair has it so.
 * Several words may stand on either side.
 */
export function inPlaceOf(pairs: Readonly<Record<string, string>>): StyleChange {
  const known = new Map(Object.entries(pairs));
  const found = wholeWord([...known.keys()].toSorted((one, other) => other.length - one.length));
  return (text) =>
    text.replaceAll(found, (word) => {
      const exact = known.get(word);
      if (exact !== undefined) return /^\p{Lu}.*\p{Lu}/u.test(word) ? exact : likeIn(word, exact);
      const small = word.charAt(0).toLowerCase() + word.slice(1);
      return likeIn(word, known.get(small) ?? word);
    });
}

/** A pattern for any of these, letter for letter, where it stands as a whole word in any case. */
function wholeWord(words: readonly string[]): RegExp {
  const body = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}'&/@.-])(?:${body})(?![\\p{L}\\p{N}'&/@]|[.-]\\p{L})`, 'giu');
}

/** `other` with a capital where `word` has one. */
export function likeIn(word: string, other: string): string {
  return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}

/** One change after another. */
export function oneByOne(...changes: readonly StyleChange[]): StyleChange {
  return (text) => changes.reduce((left, change) => change(left), text);
}
