/** The only way in which a number of fellows is ever shown. */
export type CountWord = 'k-or-more' | 'fewer' | 'none';

/** Says a number of fellows as a word, so that no exact number reaches a screen. */
export function countWord(n: number, k: number): CountWord {
  if (n >= k) return 'k-or-more';
  return n > 0 ? 'fewer' : 'none';
}
