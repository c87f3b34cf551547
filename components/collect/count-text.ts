import type { CountWord } from '../../lib/disclosure/count-word.ts';

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number of fellows as the lead's page says it: a word, never a figure of its own. */
export function countText(word: CountWord, k: number): string {
  if (word === 'k-or-more') return `${k} or more`;
  return word;
}

/** A whole number as a word up to ten. It is for what stands on the card, not for what fellows wrote. */
export function numberText(number: number): string {
  return NUMBERS[number] ?? String(number);
}

/** How many of a cohort may talk before it could be worked out who wrote what; null: there is no brief. */
export function holdsText(talking: number | null): string {
  if (talking === null) return 'no brief';
  return `holds if ${numberText(talking)} ${talking === 1 ? 'talks' : 'talk'}`;
}
