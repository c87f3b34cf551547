import { parseDocumentBytes } from '../schema/document.ts';
import type { Refusal } from '../schema/refusal.ts';
import { VAULT_BACKUP, VAULT_COPY, type VaultBackup } from '../schema/vault-copy.ts';
import { LOCAL_TYPES, type RecordVersion, readRecordObject, recordObject } from '../schema/vault-record.ts';
import { type Bytes, utf8 } from '../shared/bytes.ts';
import type { Result } from '../shared/result.ts';
import { openWith, sealTo } from '../vault/sealed-file.ts';
import type { NamedVersion } from './merge-versions.ts';

/** The smallest size of a copy's JSON, in bytes; each next one doubles. */
const SMALLEST_COPY = 1024;
const SPACE = 0x20;

/**
 * A version as other computers may have it, or null for what is none of theirs. A draft that was more once is told to them as
 * erased.
 */
export function forElsewhere({ clock, content }: RecordVersion): RecordVersion | null {
  if (content === null) return { clock, content };
  if (content.type === 'draft') return Object.keys(clock).length === 0 ? null : { clock, content: null };
  return LOCAL_TYPES.includes(content.type) ? null : { clock, content };
}

/** Seals one version to the vault's own recipient, as an age file whose length tells only a size class. */
export function sealCopy(recipient: string, { id, version }: NamedVersion): Promise<Bytes> {
  const document = {
    format: VAULT_COPY.format,
    version: VAULT_COPY.version,
    id,
    record: recordObject(version),
  };
  return sealTo(recipient, padWithSpaces(utf8(JSON.stringify(document))));
}

/** Opens a copy with the vault's secret key; null for whatever is none of this vault, or was written by a newer Upward. */
export async function openCopy(identity: string, file: Bytes): Promise<NamedVersion | null> {
  const opened = await openWith(identity, file);
  const copy = opened.ok ? parseDocumentBytes(opened.value, VAULT_COPY) : opened;
  return copy.ok ? namedVersion(copy.value) : null;
}

/** Writes a backup's JSON. */
export function encodeBackup(
  vault: Pick<VaultBackup, 'name' | 'identity' | 'recipient'>,
  versions: ReadonlyMap<string, RecordVersion>,
): Bytes {
  const records = [...versions].flatMap(([id, each]) => {
    const version = forElsewhere(each);
    return version === null ? [] : [{ id, record: recordObject(version) }];
  });
  const { format, version } = VAULT_BACKUP;
  return utf8(JSON.stringify({ format, version, ...vault, records }));
}

/** Reads a backup's JSON. */
export function parseBackup(bytes: Bytes): Result<VaultBackup, Refusal> {
  return parseDocumentBytes(bytes, VAULT_BACKUP);
}

/** The versions in a backup that this Upward can read, but for what belongs to one computer: no copy of ours holds it. */
export function versionsIn({ records }: VaultBackup): NamedVersion[] {
  return records.flatMap((copied) => namedVersion(copied) ?? []);
}

function namedVersion({ id, record }: VaultBackup['records'][number]): NamedVersion | null {
  const reading = readRecordObject(record);
  if (reading.state !== 'readable') return null;
  const { content } = reading.version;
  return content !== null && LOCAL_TYPES.includes(content.type) ? null : { id, version: reading.version };
}

function padWithSpaces(json: Bytes): Bytes {
  let size = SMALLEST_COPY;
  while (size < json.length) size *= 2;
  const padded = new Uint8Array(size).fill(SPACE);
  padded.set(json);
  return padded;
}
