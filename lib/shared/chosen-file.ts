import type { Bytes } from './bytes.ts';
import { ok, type Result, refused } from './result.ts';

/** A file that a person chose or dropped; the browser's `File` is one. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes, as the computer told it when the file was chosen. */
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/**
 * The bytes of a file of at most `most` bytes. Refused: `too-large` by its size alone, with nothing read of it, or where
 * it grew since it was chosen; `damaged` where the computer cannot read it any more.
 */
export async function readWhole(
  file: ChosenFile,
  most: number,
): Promise<Result<Bytes, 'too-large' | 'damaged'>> {
  if (file.size > most) return refused('too-large');
  const bytes = await readPart(file, 0, most + 1);
  if (bytes === null) return refused('damaged');
  return bytes.length > most ? refused('too-large') : ok(bytes);
}

/** The bytes of a file from `start` to before `end`, fewer where it ends earlier; null where it cannot be read. */
export async function readPart(file: ChosenFile, start: number, end: number): Promise<Bytes | null> {
  try {
    return new Uint8Array(await file.slice(start, end).arrayBuffer());
  } catch {
    // A file that was moved or locked meanwhile, which each browser says in words of its own.
    return null;
  }
}
