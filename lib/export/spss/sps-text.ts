import { utf8 } from '../../shared/bytes.ts';

/** SPSS cuts a line of syntax at 256 bytes; what stands before a text on its line has to fit, too. */
const MOST_LINE = 160;

/** The most that SPSS keeps of a label, in bytes. */
export const LONGEST = { variableLabel: 255, valueLabel: 120 } as const;

/** How many bytes a text has in UTF-8, by which SPSS counts. */
export function byteLength(text: string): number {
  return utf8(text).length;
}

/**
 * A text in SPSS's quotes, on as many lines as it needs: the first as it is, each further one joined with `+`. White
 * space becomes single spaces; what is beyond `most` bytes is cut at a whole character, with three dots.
 */
export function quoted(text: string, most: number): string[] {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  const kept = byteLength(plain) > most ? `${cutTo(plain, most - 3)}...` : plain;
  return pieces(kept, MOST_LINE).map(
    (piece, index) => `${index === 0 ? '' : '+ '}'${piece.replaceAll("'", "''")}'`,
  );
}

/** Words on lines no longer than SPSS takes, each line indented. */
export function filledLines(words: readonly string[], indent = '  '): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const isRoom = last !== undefined && byteLength(`${last} ${word}`) <= MOST_LINE;
    if (isRoom) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}

/** The longest beginning of a text in whole characters that has at most so many bytes. */
function cutTo(text: string, most: number): string {
  return pieces(text, most)[0] ?? '';
}

/** A text in pieces of whole characters of at most so many bytes each; one empty piece for an empty text. */
function pieces(text: string, most: number): string[] {
  const parts = [''];
  for (const character of text) {
    const last = parts.at(-1) ?? '';
    if (byteLength(last + character) > most) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
}
