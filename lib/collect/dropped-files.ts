import type { FileRefusal } from '../schema/refusal.ts';
import type { Bytes } from '../shared/bytes.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { LARGEST_SEALED_BUNDLE } from './open-bundle.ts';
import { isZip, unpackZip, ZIP_LIMITS } from './unpack-zip.ts';

/** A file as it was dropped; the browser's `File` is one. */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A file that may be a bundle, with its bytes, or why they are not looked at. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Result<Bytes, FileRefusal>;
}

/**
 * Gives dropped files one at a time, and the entries of zips in place of the zips. What is too large is not read; what
 * the computer cannot read is `damaged`.
 */
export async function* unpackedFiles(files: readonly DroppedFile[]): AsyncGenerator<NamedBytes> {
  for (const file of files) {
    const bytes = await bytesOf(file);
    if (bytes.ok) yield* entriesOf(file.name, bytes.value);
    else yield { name: file.name, bytes };
  }
}

async function bytesOf(file: DroppedFile): Promise<Result<Bytes, FileRefusal>> {
  const most = /\.zip$/i.test(file.name) ? ZIP_LIMITS.zipBytes : LARGEST_SEALED_BUNDLE;
  if (file.size > most) return refused('too-large');
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return refused('damaged');
  }
}

function* entriesOf(name: string, bytes: Bytes): Generator<NamedBytes> {
  const entries = isZip(name, bytes) ? unpackZip(bytes) : ok([{ name, bytes: ok(bytes) }]);
  if (entries.ok) yield* entries.value;
  else yield { name, bytes: entries };
}
