import { zipSync } from 'fflate';
import { type Bytes, utf8 } from '../shared/bytes.ts';
import type { PackageFile } from './study-package.ts';

/**
 * Packs the files in their order. The same files give the same bytes on every day and in every time zone. Throws a
 * RangeError where a name stands twice, since one of the two would be lost.
 */
export function studyZip(files: readonly PackageFile[]): Bytes {
  const contents = files.map(({ name, content }) => [name, bytesOf(content)] as const);
  const byName = Object.fromEntries(contents);
  if (Object.keys(byName).length < files.length) throw new RangeError('one file stands twice');
  return new Uint8Array(zipSync(byName, { level: 9, mtime: sameEverywhere() }));
}

/**
 * The first day that a zip can name. The library writes what the local clock shows, so the day is made by the local clock
 * too, at noon, which no change of clocks leaves out.
 */
function sameEverywhere(): Date {
  return new Date(1980, 0, 1, 12);
}

function bytesOf(content: string | Bytes): Bytes {
  return typeof content === 'string' ? utf8(content) : content;
}
