import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { UpwardDatabase } from '../../../lib/store/database.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryVault } from '../../fixtures/vault.ts';

const passphrase = 'slate harbour nine violet';
const newer = { ok: false, refusal: 'newer-upward' };

/** A database of this version that a later version of Upward then opened and made its own. */
async function aNewerDatabase() {
  const place = { indexedDB: new IDBFactory(), IDBKeyRange };
  const before = memoryVault({ database: new UpwardDatabase(place) });
  await before.vault.create(passphrase);
  const observation = anObservation();
  unwrap(await before.vault.put('observation', observation.id, observation));
  before.database.close();
  const later = new Dexie('upward', place);
  later.version(9).stores({ vaults: 'id', keys: 'id, vault', records: 'id, vault, made', sagas: 'id' });
  await later.open();
  later.close();
  const dump = async () => {
    const asItIs = await new Dexie('upward', place).open();
    const tables = asItIs.tables.map(async (table) => [table.schema.name, await table.toArray()] as const);
    const content = { version: asItIs.verno, tables: await Promise.all(tables) };
    asItIs.close();
    return content;
  };
  return { ...memoryVault({ database: new UpwardDatabase(place) }), observation, dump };
}

describe('a database that a newer Upward made', () => {
  it('is read, and says that it is only read', async () => {
    const { vault, observation } = await aNewerDatabase();
    unwrap(await vault.unlock(passphrase));
    expect(unwrap(await vault.state())).toMatchObject({ status: 'unlocked', readOnly: true });
    expect(unwrap(await vault.list('observation'))).toEqual([{ id: observation.id, value: observation }]);
  });

  it('takes no write, locked or unlocked, and stays as it is to the byte', async () => {
    const { vault, keeping, observation, dump } = await aNewerDatabase();
    const before = await dump();
    expect(await vault.put('observation', observation.id, observation)).toEqual(newer);
    unwrap(await vault.unlock(passphrase));
    expect(await vault.put('observation', observation.id, observation)).toEqual(newer);
    expect(await vault.putQuietly('draft', vault.newId(), { ...observation })).toEqual(newer);
    expect(await vault.remove(observation.id)).toEqual(newer);
    expect(await vault.create(passphrase, 'another')).toEqual(newer);
    expect(await keeping.changePassphrase(passphrase, 'another passphrase')).toEqual(newer);
    expect(await keeping.eraseVault()).toEqual(newer);
    expect(await keeping.eraseAll()).toEqual(newer);
    expect(await dump()).toEqual(before);
  });

  it('can be taken out of it as a backup', async () => {
    const { vault, keeping, observation } = await aNewerDatabase();
    unwrap(await vault.unlock(passphrase));
    const { content } = unwrap(await keeping.makeTakeAlong());
    const elsewhere = memoryVault();
    unwrap(await elsewhere.keeping.restore(content, passphrase));
    expect(unwrap(await elsewhere.vault.list('observation'))).toEqual([
      { id: observation.id, value: observation },
    ]);
  });
});
