import type { VaultRefusal } from '../schema/refusal.ts';
import type { RecordVersion } from '../schema/vault-record.ts';
import type { Keyring, VaultRow } from '../schema/vault-row.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { keyringOf } from './browser-session.ts';
import { besideOf, meet, type NamedVersion } from './merge-versions.ts';
import { openRow } from './opened-rows.ts';
import { guardWriting } from './storage-failure.ts';
import type { StoreParts } from './store-parts.ts';
import { aloneWithKeyring } from './vault-lock.ts';
import { sealUnderEpoch } from './vault-records.ts';

/** What merging another copy of the vault did to the records here, in numbers of records. */
export interface Merged {
  /** New here. */
  readonly added: number;
  /** Replaced by a newer version. */
  readonly changed: number;
  /** Erased here, since they were erased elsewhere. */
  readonly erased: number;
  /** Changed both here and elsewhere, and now here twice. */
  readonly twice: number;
}

/** Nothing was merged. */
export const NOTHING_MERGED: Merged = { added: 0, changed: 0, erased: 0, twice: 0 };

/** So many versions are merged in one write. In between, other pages get their turn. */
const AT_ONCE = 100;

/** Versions from elsewhere, and the vault they are of. */
export interface FromElsewhere {
  readonly vault: Pick<VaultRow, 'id'>;
  readonly versions: readonly NamedVersion[];
}

/**
 * Merges versions from elsewhere into their vault. Each hundred is written whole or not at all, and a version that is known
 * or older changes nothing, so that what was broken off can be begun again. `locked` while that vault is locked, be another
 * one open by now: this may take long, and people take turns at a computer.
 */
export async function mergeRecords(
  parts: StoreParts,
  { vault, versions: incoming }: FromElsewhere,
): Promise<Result<Merged, VaultRefusal>> {
  let merged = NOTHING_MERGED;
  for (let from = 0; from < incoming.length; from += AT_ONCE) {
    const some = await guardWriting(parts.database, () =>
      // Alone: a save that read its record before must not write over what came in between.
      aloneWithKeyring(parts.locks, () =>
        mergeSome(parts, { vault, versions: incoming.slice(from, from + AT_ONCE) }),
      ),
    );
    if (!some.ok) return some;
    merged = sum(merged, some.value);
  }
  if (incoming.length > 0) parts.feed.announce({ ids: null, quiet: false });
  return ok(merged);
}

async function mergeSome(
  parts: StoreParts,
  { vault, versions: incoming }: FromElsewhere,
): Promise<Result<Merged, VaultRefusal>> {
  const keyring = await keyringOf(parts.session, vault);
  if (keyring === null) return refused('locked');
  const before = new Map<string, RecordVersion | null>();
  const after = new Map<string, RecordVersion>();
  let twice = 0;
  let queue = incoming;
  while (queue.length > 0) {
    await readInto(before, parts, { keyring, ids: queue.map(({ id }) => id) });
    const beside: NamedVersion[] = [];
    for (const { id, version } of queue) {
      // What a newer Upward wrote here is not ours to replace.
      if (!before.has(id)) continue;
      const here = after.get(id) ?? before.get(id) ?? null;
      const met = here === null ? { keep: version, beside: null } : meet(here, version);
      if (met.keep !== here) after.set(id, met.keep);
      if (met.beside !== null) beside.push(await besideOf(id, met.beside));
    }
    twice += beside.length;
    queue = beside;
  }
  const rows = [];
  for (const [id, version] of after) rows.push(await sealUnderEpoch(parts, keyring, { id, version }));
  await parts.database.records.bulkPut(rows);
  return ok({ ...countChanges(before, after), twice });
}

interface ReadParts {
  readonly keyring: Keyring;
  readonly ids: readonly string[];
}

/** Reads what lies here under these ids: null for nothing, and for what is damaged, which a copy mends. */
async function readInto(
  before: Map<string, RecordVersion | null>,
  { database, keys }: StoreParts,
  { keyring, ids }: ReadParts,
): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => !before.has(id));
  const rows = await database.records.bulkGet(missing);
  for (const [place, id] of missing.entries()) {
    const row = rows[place];
    const reading = row && (await openRow(row, (key) => keys.find(keyring, key)));
    if (reading?.state === 'newer') continue;
    before.set(id, reading?.state === 'readable' ? reading.version : null);
  }
}

function countChanges(
  before: ReadonlyMap<string, RecordVersion | null>,
  after: ReadonlyMap<string, RecordVersion>,
): Omit<Merged, 'twice'> {
  const counts = { added: 0, changed: 0, erased: 0 };
  for (const [id, { content }] of after) {
    const had = (before.get(id)?.content ?? null) !== null;
    if (content === null) counts.erased += had ? 1 : 0;
    else counts[had ? 'changed' : 'added'] += 1;
  }
  return counts;
}

function sum(one: Merged, other: Merged): Merged {
  return {
    added: one.added + other.added,
    changed: one.changed + other.changed,
    erased: one.erased + other.erased,
    twice: one.twice + other.twice,
  };
}
