import type { FileRefusal } from '../schema/refusal.ts';
import type { Bytes } from '../shared/bytes.ts';
import { type ChosenFile, readWhole } from '../shared/chosen-file.ts';
import { type Result, refused } from '../shared/result.ts';
import { LARGEST_SEALED_BUNDLE } from './open-bundle.ts';
import { isZip, unpackZip } from './unpack-zip.ts';

/** A file that may be a bundle, with its bytes, or why they are not looked at. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Result<Bytes, FileRefusal>;
}

/** All that was dropped, one file at a time, and how many there are. */
export interface DroppedFiles {
  readonly total: number;
  readonly files: AsyncGenerator<NamedBytes>;
}

/**
 * Looks at what was dropped: files as they are, and the entries of zips in place of the zips. What is too large is not read;
 * what the computer cannot read is `damaged`. Only the directories of zips are read before the files are asked for. `largest` is the most bytes of one file.
 */
export async function droppedFiles(
  dropped: readonly ChosenFile[],
  largest: number = LARGEST_SEALED_BUNDLE,
): Promise<DroppedFiles> {
  const sources = await Promise.all(dropped.map((file) => sourceOf(file, largest)));
  return { total: sources.reduce((sum, { count }) => sum + count, 0), files: oneAfterAnother(sources) };
}

interface Source {
  readonly count: number;
  readonly files: () => AsyncIterable<NamedBytes>;
}

async function sourceOf(file: ChosenFile, largest: number): Promise<Source> {
  if (!(await isZip(file))) return { count: 1, files: () => whole(file, largest) };
  const zip = await unpackZip(file, largest);
  if (zip.ok && zip.value.count > 0) return { count: zip.value.count, files: () => zip.value.entries };
  // An empty zip is told too: a file that was dropped and stands nowhere would be looked for.
  const bytes = zip.ok ? refused('not-a-bundle' as const) : zip;
  return { count: 1, files: () => only({ name: file.name, bytes }) };
}

async function* oneAfterAnother(sources: readonly Source[]): AsyncGenerator<NamedBytes> {
  for (const { files } of sources) yield* files();
}

async function* whole(file: ChosenFile, largest: number): AsyncGenerator<NamedBytes> {
  yield { name: file.name, bytes: await readWhole(file, largest) };
}

async function* only(file: NamedBytes): AsyncGenerator<NamedBytes> {
  yield file;
}
