import { zipSync } from 'fflate';
import { type Bytes, utf8 } from '../shared/bytes.ts';
import { zipDay } from '../shared/zip-day.ts';
import type { PackageFile } from './study-package.ts';

/**
 * Packs the files in their order. The same files give the same bytes on every day and in every time zone. Throws a
 * RangeError where a name stands twice, since one of the two would be lost.
 */
export function studyZip(files: readonly PackageFile[]): Bytes {
  const contents = files.map(({ name, content }) => [name, bytesOf(content)] as const);
  const byName = Object.fromEntries(contents);
  if (Object.keys(byName).length < files.length) throw new RangeError('one file stands twice');
  return new Uint8Array(zipSync(byName, { level: 9, mtime: zipDay() }));
}

function bytesOf(content: string | Bytes): Bytes {
  return typeof content === 'string' ? utf8(content) : content;
}
