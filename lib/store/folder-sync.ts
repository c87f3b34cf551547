import type { FolderState } from '../schema/folder-state.ts';
import { compareClocks, type RecordClock } from '../schema/record-clock.ts';
import type { VaultRefusal } from '../schema/refusal.ts';
import type { RecordVersion } from '../schema/vault-record.ts';
import type { VaultRow } from '../schema/vault-row.ts';
import { newId } from '../shared/random.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { keyringOf } from './browser-session.ts';
import { type FolderFiles, isCopyFile, LARGEST_COPY } from './folder-files.ts';
import { type Merged, mergeRecords, NOTHING_MERGED } from './merge-records.ts';
import type { NamedVersion } from './merge-versions.ts';
import type { StoreParts } from './store-parts.ts';
import { forElsewhere, openCopy, sealCopy } from './vault-copies.ts';
import { storeRecord } from './vault-records.ts';

type Files = FolderState['files'];

/** With more files than this that do not open, they are somebody else's, and reading them each time would cost seconds. */
const MOST_READ_AGAIN = 500;

/** What one pass over the folder needs: the vault and, to read what is new there, its secret key. */
export interface SyncInput {
  readonly files: FolderFiles;
  readonly vault: VaultRow;
  /** Null while it is not at hand: then nothing is read, and what is new here is written all the same. */
  readonly identity: string | null;
}

/**
 * Brings the unlocked vault and the folder together: reads each file once, and again where less than it says is here now,
 * and merges it, writes a file for each version that none holds, and removes files that newer ones have made useless. Rejects where the folder cannot be reached; what was
 * done until then stays done, and the next pass goes on.
 */
export async function syncFolder(
  parts: StoreParts,
  { files, vault, identity }: SyncInput,
): Promise<Result<Merged, VaultRefusal>> {
  const before = await readState(parts, vault);
  if (before === null) return refused('locked');
  const known: Files = { ...before.files };
  const merged =
    identity === null ? ok(NOTHING_MERGED) : await takeIn(parts, known, { files, vault, identity });
  if (!merged.ok) return merged;
  await writeOut(parts, known, { files, vault });
  if (identity !== null) await removeUseless(known, files);
  if (JSON.stringify(known) === JSON.stringify(before.files)) return merged;
  if ((await keyringOf(parts.session, vault)) === null) return refused('locked');
  const stored = await storeState(parts, { ...before, files: known });
  return stored.ok ? merged : stored;
}

interface KnownState {
  readonly id: string;
  readonly files: Files;
}

async function readState({ session, open, random }: StoreParts, vault: VaultRow): Promise<KnownState | null> {
  const keyring = await keyringOf(session, vault);
  if (keyring === null) return null;
  const [state] = await open.list(keyring, 'folder');
  return { id: state?.id ?? newId(random), files: state?.value.files ?? {} };
}

async function storeState(parts: StoreParts, { id, files }: KnownState): Promise<Result<null, VaultRefusal>> {
  const stored = await storeRecord(parts, id, { type: 'folder', value: { files } });
  if (stored.ok) parts.feed.announce({ ids: [id], quiet: true });
  return stored;
}

async function takeIn(
  parts: StoreParts,
  known: Files,
  { files, vault, identity }: SyncInput & { readonly identity: string },
): Promise<Result<Merged, VaultRefusal>> {
  const names = (await files.names()).filter(isCopyFile);
  const there = new Set(names);
  for (const name of Object.keys(known)) if (!there.has(name)) delete known[name];
  const here = await versionsHere(parts, vault);
  const versions: NamedVersion[] = [];
  for (const name of toRead(names, known, here)) {
    const file = await files.read(name, LARGEST_COPY);
    const copy = file.ok ? await openCopy(identity, file.value) : null;
    known[name] = copy === null ? null : { id: copy.id, clock: copy.version.clock };
    if (copy !== null) versions.push(copy);
  }
  return mergeRecords(parts, { vault, versions });
}

async function versionsHere(
  { session, open }: StoreParts,
  vault: VaultRow,
): Promise<ReadonlyMap<string, RecordVersion>> {
  const keyring = await keyringOf(session, vault);
  return keyring === null ? new Map() : open.versions(keyring);
}

/**
 * The files that are read in a pass: those that were not yet, those that say more than is here, and those that did not open,
 * since a synced drive carries files over in parts and a newer Upward's open after an upgrade.
 */
function toRead(names: readonly string[], known: Files, here: ReadonlyMap<string, RecordVersion>): string[] {
  const failed = names.filter((name) => known[name] === null);
  const again = failed.length <= MOST_READ_AGAIN ? new Set(failed) : new Set();
  return names.filter((name) => !(name in known) || again.has(name) || isBehind(here, known[name] ?? null));
}

/** Whether a file that was read says more than is here: a row was damaged since, taken away, or an older one put back. */
function isBehind(here: ReadonlyMap<string, RecordVersion>, read: Files[string]): boolean {
  if (read === null) return false;
  const version = here.get(read.id);
  return version === undefined || compareClocks(read.clock, version.clock) === 'after';
}

async function writeOut(
  { session, open, random }: StoreParts,
  known: Files,
  { files, vault }: Pick<SyncInput, 'files' | 'vault'>,
): Promise<void> {
  const keyring = await keyringOf(session, vault);
  if (keyring === null) return;
  const clocks = clocksById(known);
  for (const [id, each] of await open.versions(keyring)) {
    const version = forElsewhere(each);
    if (version === null || isThere(clocks.get(id) ?? [], version.clock)) continue;
    const name = `${newId(random)}.age`;
    await files.write(name, await sealCopy(vault.recipient, { id, version }));
    known[name] = { id, clock: version.clock };
  }
}

function clocksById(known: Files): Map<string, RecordClock[]> {
  const clocks = new Map<string, RecordClock[]>();
  for (const entry of Object.values(known)) {
    if (entry !== null) clocks.set(entry.id, [...(clocks.get(entry.id) ?? []), entry.clock]);
  }
  return clocks;
}

function isThere(clocks: readonly RecordClock[], clock: RecordClock): boolean {
  return clocks.some((each) => ['same', 'after'].includes(compareClocks(each, clock)));
}

/** A version that another one in the folder knows tells nobody anything, and may be what somebody erased. */
async function removeUseless(known: Files, files: FolderFiles): Promise<void> {
  const clocks = clocksById(known);
  for (const [name, entry] of Object.entries(known)) {
    const others = entry === null ? [] : (clocks.get(entry.id) ?? []);
    if (entry === null || !others.some((each) => compareClocks(each, entry.clock) === 'after')) continue;
    await files.remove(name);
    delete known[name];
  }
}
