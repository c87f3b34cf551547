import { spansOf, type TextSpan } from '../shared/text-spans.ts';

/** A name of two letters is a word of the language in small letters: "So", "An". */
const SHORT_NAME = 2;
const TITLES = new Set([
  'dr',
  'mr',
  'ms',
  'de',
  'da',
  'di',
  'du',
  'la',
  'le',
  'al',
  'el',
  'doctor',
  'prof',
  'professor',
  'miss',
  'mrs',
  'the',
  'and',
  'von',
  'van',
]);

/**
 * Where names of the given people stand in a text: each part of a name, and of a double name the whole and its halves; in any
 * case, but for names of two letters, which in small letters are words. Titles are no part of a name.
 */
export function namedIn(text: string, names: readonly string[]): TextSpan[] {
  const parts = names
    // Of a double name the whole, since its halves may be words, and each half.
    .flatMap((name) => [...name.split(/[^\p{L}\p{M}'’-]+/u), ...name.split(/[^\p{L}\p{M}'’]+/u)])
    .filter((part) => part.length >= SHORT_NAME && !TITLES.has(part.toLowerCase()));
  const short = parts.filter((part) => part.length === SHORT_NAME);
  const long = parts.filter((part) => part.length > SHORT_NAME);
  return [...spansOf(text, wholeNames(short, 'gu')), ...spansOf(text, wholeNames(long, 'giu'))];
}

function wholeNames(parts: readonly string[], flags: string): RegExp {
  if (parts.length === 0) return /(?!)/g;
  const any = parts.map((part) => part.replaceAll(/['’]/g, "['’]")).join('|');
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${any})(?![\\p{L}\\p{M}])`, flags);
}
