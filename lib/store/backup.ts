import type { FileRefusal, Refusal, VaultRefusal } from '../schema/refusal.ts';
import { MOST_RECORDS, type VaultBackup } from '../schema/vault-copy.ts';
import type { VaultRow } from '../schema/vault-row.ts';
import type { Bytes } from '../shared/bytes.ts';
import { sealedFileName } from '../shared/file-name.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { type NamedKeyPair, readIdentityText } from '../vault/identity-text.ts';
import { type OpenFailure, openWith, recipientOf, sealTo } from '../vault/sealed-file.ts';
import { keyringOf } from './browser-session.ts';
import { currentVault } from './current-vault.ts';
import type { KeepingRefusal, KeptFile } from './kept-file.ts';
import { type Merged, mergeRecords } from './merge-records.ts';
import { openVault } from './open-vault.ts';
import { placeVault } from './place-vault.ts';
import { guardStorage } from './storage-failure.ts';
import type { StoreParts } from './store-parts.ts';
import { isZip, packTakeAlong, unpackTakeAlong } from './take-along-zip.ts';
import { encodeBackup, parseBackup, versionsIn } from './vault-copies.ts';

/** The most bytes a backup can have: some fifty thousand observations. */
export const LARGEST_BACKUP = 64 * 1024 * 1024;

/** More than age and a zip add to the largest. */
const SEALING_BYTES = 64 * 1024;

/** The whole current vault as one age file under its passphrase. */
export async function makeBackup(
  parts: StoreParts,
  passphrase: string,
): Promise<Result<KeptFile, VaultRefusal>> {
  const opened = await openVault(parts, passphrase);
  if (!opened.ok) return opened;
  const { vault, identity } = opened.value;
  const json = await backupOf(parts, vault, identity);
  if (!json.ok) return json;
  const content = await parts.passphrases.seal(passphrase, json.value);
  return ok({ name: sealedFileName(parts.random).replace('upward-', 'upward-backup-'), content });
}

/** The whole current vault as a zip, without its passphrase being asked for: opened elsewhere with it. */
export async function makeTakeAlong(parts: StoreParts): Promise<Result<KeptFile, VaultRefusal>> {
  const found = await guardStorage(parts.database, () => currentVault(parts));
  if (!found.ok) return found;
  const { recipient, identityFile } = found.value;
  const json = await backupOf(parts, found.value, null);
  if (!json.ok) return json;
  const content = packTakeAlong({ identityFile, records: await sealTo(recipient, json.value) });
  return ok({ name: sealedFileName(parts.random).replace('.age', '.zip'), content });
}

/**
 * Merges a backup, or what was taken along, into the vault it was made of, which is made here where it is not. Leaves it
 * chosen and unlocked.
 */
export async function restore(
  parts: StoreParts,
  file: Bytes,
  passphrase: string,
): Promise<Result<Merged & { readonly name: string }, KeepingRefusal>> {
  if (file.length > LARGEST_BACKUP) return refused({ reason: 'too-large' });
  const opened = await (isZip(file) ? openTakeAlong : openBackup)(parts, file, passphrase);
  if (!opened.ok) return opened;
  const { pair, backup } = opened.value;
  const placed = await placeVault(parts, pair, passphrase);
  if (!placed.ok) return refused({ reason: placed.refusal });
  const merged = await mergeRecords(parts, {
    vault: placed.value.vault,
    versions: versionsIn(backup),
  });
  if (!merged.ok) return refused({ reason: merged.refusal });
  return ok({ ...merged.value, name: placed.value.vault.name });
}

interface OpenedBackup {
  readonly pair: NamedKeyPair;
  readonly backup: VaultBackup;
}

const REASONS: Readonly<Record<OpenFailure, FileRefusal | VaultRefusal>> = {
  'not-age': 'not-a-backup',
  'wrong-key': 'wrong-passphrase',
  damaged: 'damaged',
};

type Opening = Promise<Result<OpenedBackup, KeepingRefusal>>;

async function openBackup({ passphrases }: StoreParts, file: Bytes, passphrase: string): Opening {
  const opened = await passphrases.open(passphrase, file);
  if (!opened.ok) return refused(refusalOf(opened.refusal));
  const backup = parseBackup(opened.value);
  if (!backup.ok) return backup;
  const { identity, name } = backup.value;
  if (identity === null) return refused({ reason: 'damaged', path: 'identity' });
  return pairedWith(backup.value, { identity, name, recipient: await knownRecipient(identity) });
}

async function openTakeAlong({ passphrases }: StoreParts, file: Bytes, passphrase: string): Opening {
  const files = unpackTakeAlong(file);
  if (files === null) return refused({ reason: 'not-a-backup' });
  const key = await passphrases.open(passphrase, files.identityFile);
  if (!key.ok) return refused(refusalOf(key.refusal));
  const pair = await readIdentityText(key.value);
  if (pair === null) return refused({ reason: 'damaged' });
  const opened = await openWith(pair.identity, files.records);
  if (!opened.ok) return refused({ reason: 'damaged' });
  const backup = parseBackup(opened.value);
  return backup.ok ? pairedWith(backup.value, { ...pair, name: backup.value.name }) : backup;
}

/** A backup whose key is another's than it says would make a vault nobody can write to. */
function pairedWith(backup: VaultBackup, pair: NamedKeyPair): Result<OpenedBackup, Refusal> {
  return pair.recipient === backup.recipient
    ? ok({ pair, backup })
    : refused({ reason: 'damaged', path: 'recipient' });
}

/** The recipient of a key, or an empty text where its checksum does not hold. */
async function knownRecipient(identity: string): Promise<string> {
  try {
    return await recipientOf(identity);
  } catch {
    // Told by the caller: it fits no backup.
    return '';
  }
}

function refusalOf(failure: OpenFailure): KeepingRefusal {
  return { reason: REASONS[failure] };
}

async function backupOf(
  { database, session, open }: StoreParts,
  vault: VaultRow,
  identity: VaultBackup['identity'],
): Promise<Result<Bytes, VaultRefusal>> {
  return guardStorage(database, async (): Promise<Result<Bytes, VaultRefusal>> => {
    // The passphrase took its time: another vault may be open by now, and its records are not this one's.
    const keyring = await keyringOf(session, vault);
    if (keyring === null) return refused('locked');
    const versions = await open.versions(keyring);
    const { name, recipient } = vault;
    const json = encodeBackup({ name, recipient, identity }, versions);
    // One that could not be restored would be worse than none.
    const isTooLarge = versions.size > MOST_RECORDS || json.length > LARGEST_BACKUP - SEALING_BYTES;
    return isTooLarge ? refused('vault-too-large') : ok(json);
  });
}
