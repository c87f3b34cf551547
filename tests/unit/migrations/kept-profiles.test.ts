import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { RECORD_TYPES } from '../../../lib/schema/vault-record.ts';
import { UpwardDatabase } from '../../../lib/store/database.ts';
import { passphraseFiles } from '../../../lib/vault/passphrase-file.ts';
import { type KeptProfile, keptFolder, keptProfile } from '../../fixtures/kept-profile.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryVault } from '../../fixtures/vault.ts';
import { readVector, vectorIndex } from '../../fixtures/vectors.ts';

const versions = readdirSync(keptFolder(''));

/** Types that no screen of a version stored yet, so that its profile cannot hold one. */
const NOT_YET_STORED: Readonly<Record<string, readonly string[]>> = {
  '0.1.0': [
    'answers-draft',
    'dismissed',
    'draft',
    'folder',
    'kept-brief',
    'points-draft',
    'remembered',
    'round-release',
    'safekeeping',
    'session',
    'timer',
  ],
};

/** Makes the database as version 1 of it was, with a profile in it. */
async function leaveBehind(
  { vaults, keys, records }: KeptProfile,
  place: ConstructorParameters<typeof UpwardDatabase>[0] & object,
): Promise<void> {
  const database = new Dexie('upward', place);
  database.version(1).stores({ vaults: 'id', keys: 'id, vault', records: 'id, vault' });
  for (const [name, rows] of Object.entries({ vaults, keys, records }))
    await database.table(name).bulkAdd(rows);
  database.close();
}

describe.each(versions)('what version %s left behind', (version) => {
  const kept = keptProfile(version);

  it('is a profile with every type of record it stored', () => {
    const expected = RECORD_TYPES.filter((type) => !NOT_YET_STORED[version]?.includes(type));
    expect(Object.keys(kept.counts).toSorted()).toEqual(expected.toSorted());
  });

  it('opens with its passphrase, every record of it', async () => {
    const place = { indexedDB: new IDBFactory(), IDBKeyRange };
    await leaveBehind(kept, place);
    const { vault } = memoryVault({ database: new UpwardDatabase(place), passphrases: passphraseFiles() });
    unwrap(await vault.unlock(kept.passphrase));
    for (const type of RECORD_TYPES) {
      expect(unwrap(await vault.list(type)), type).toHaveLength(kept.counts[type] ?? 0);
    }
  });

  it('is a file of every format, each of which still opens', async () => {
    const folder = join(keptFolder(version), 'files');
    const index = vectorIndex(folder);
    expect(new Set(index.vectors.map(({ reads }) => reads))).toEqual(
      new Set(['card', 'bundle', 'brief', 'response', 'key']),
    );
    for (const vector of index.vectors) {
      expect(await readVector(vector, index, folder), vector.file).toMatchObject({ ok: true });
    }
  });
});
