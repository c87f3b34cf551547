import type { FileRefusal } from '../schema/refusal.ts';
import type { Bytes } from '../shared/bytes.ts';
import { type ChosenFile, readWhole } from '../shared/chosen-file.ts';
import type { Result } from '../shared/result.ts';
import { LARGEST_SEALED_BUNDLE } from './open-bundle.ts';
import { isZip, unpackZip } from './unpack-zip.ts';

/** A file that may be a bundle, with its bytes, or why they are not looked at. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Result<Bytes, FileRefusal>;
}

/**
 * Gives dropped files one at a time, and the entries of zips in place of the zips. What is too large is not read; what
 * the computer cannot read is `damaged`.
 */
export async function* unpackedFiles(files: readonly ChosenFile[]): AsyncGenerator<NamedBytes> {
  for (const file of files) {
    if (await isZip(file)) yield* entriesOf(file);
    else yield { name: file.name, bytes: await readWhole(file, LARGEST_SEALED_BUNDLE) };
  }
}

async function* entriesOf(file: ChosenFile): AsyncGenerator<NamedBytes> {
  const entries = await unpackZip(file);
  if (entries.ok) yield* entries.value;
  else yield { name: file.name, bytes: entries };
}
