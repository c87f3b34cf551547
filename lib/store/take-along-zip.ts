import { unzipSync, zipSync } from 'fflate';
import type { Bytes } from '../shared/bytes.ts';
import { zipDay } from '../shared/zip-day.ts';

/** What is taken along: the secret key under its passphrase, and the records sealed to that key. */
export interface TakeAlong {
  readonly identityFile: Bytes;
  readonly records: Bytes;
}

const VAULT_FILE = 'vault.age';
const RECORDS_FILE = 'records.age';

/** Where the end of a zip's directory tells how many files it lists (APPNOTE.TXT, 4.3.16), and how long it is. */
const END = 0x06054b50;
const END_BYTES = 22;
const END_COUNT = 8;
/** What stands before it in a zip of the larger format, which may claim billions of files (4.3.15). */
const END_64_LOCATOR = 0x07064b50;
const END_64_LOCATOR_BYTES = 20;

/** Writes both as a zip. Not packed: sealed bytes get no smaller. */
export function packTakeAlong({ identityFile, records }: TakeAlong): Bytes {
  const files = { [VAULT_FILE]: identityFile, [RECORDS_FILE]: records };
  return new Uint8Array(zipSync(files, { level: 0, mtime: zipDay() }));
}

/** Whether a file begins as a zip. */
export function isZip(file: Bytes): boolean {
  return file[0] === 0x50 && file[1] === 0x4b;
}

/** Reads such a zip; null for any other. Only what lies unpacked is taken, each once, so that nothing grows. */
export function unpackTakeAlong(zip: Bytes): TakeAlong | null {
  if (!listsTwoFiles(zip)) return null;
  try {
    const files = unzipSync(zip, {
      filter: ({ name, compression, size, originalSize }) =>
        (name === VAULT_FILE || name === RECORDS_FILE) && compression === 0 && size === originalSize,
    });
    const [identityFile, records] = [files[VAULT_FILE], files[RECORDS_FILE]];
    return identityFile === undefined || records === undefined ? null : { identityFile, records };
  } catch {
    // The library throws for whatever is no zip; its own words are no help to anybody.
    return null;
  }
}

/** The library goes by what the zip claims, so that is looked at first. */
function listsTwoFiles(zip: Bytes): boolean {
  const end = zip.length - END_BYTES;
  if (end < END_64_LOCATOR_BYTES) return false;
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  return (
    view.getUint32(end, true) === END &&
    view.getUint16(end + END_COUNT, true) === 2 &&
    view.getUint32(end - END_64_LOCATOR_BYTES, true) !== END_64_LOCATOR
  );
}
