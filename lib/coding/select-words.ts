import type { TextSpan } from '../shared/text-spans.ts';

const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The words that a selection means: white space at its ends is left out, and what is read as one character is never cut.
 * Offsets are UTF-16 units. Null where nothing is left, or it lies outside the text.
 */
export function selectedWords(text: string, { start, end }: TextSpan): TextSpan | null {
  const [from, to] = [Math.min(start, end), Math.max(start, end)];
  const touched = [...CHARACTERS.segment(text)].filter(
    ({ index, segment }) => index < to && index + segment.length > from,
  );
  const chosen = touched.map(({ segment }) => segment).join('');
  const words = chosen.trim();
  if (words === '') return null;
  const first = (touched[0]?.index ?? 0) + chosen.indexOf(words);
  return { start: first, end: first + words.length };
}
