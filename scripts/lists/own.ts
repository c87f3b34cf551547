import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of one of our own lists without its remarks. */
export function readLines(name: string): readonly string[] {
  return readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The words of one of our own lists. */
export function readWords(name: string): readonly string[] {
  return readLines(name)
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== '');
}
