import { describe, expect, it } from 'vitest';
import type { VaultRow } from '../../../lib/schema/vault-row.ts';
import { type Bytes, utf8 } from '../../../lib/shared/bytes.ts';
import { systemRandom } from '../../../lib/shared/random.ts';
import { newRecordKey, recordKey } from '../../../lib/vault/record-cipher.ts';
import { sealTo } from '../../../lib/vault/sealed-file.ts';
import { idOf, OTHER_KEYS } from '../../fixtures/builders.ts';
import { rawTables } from '../../fixtures/fuzz/raw-tables.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryVault } from '../../fixtures/vault.ts';

const passphrase = 'slate harbour nine violet';

/** A locked vault with one observation, and its row. */
async function aLockedVault() {
  const parts = memoryVault();
  unwrap(await parts.vault.create(passphrase));
  const observation = anObservation();
  unwrap(await parts.vault.put('observation', observation.id, observation));
  await parts.vault.lock();
  const [row] = await parts.database.vaults.toArray();
  if (row === undefined) throw new Error('it was made');
  return { ...parts, row, observation };
}

/** What whoever can write to the disk can put there, since the public key lies open: a key, and a record under it. */
async function forge({ database, row }: Awaited<ReturnType<typeof aLockedVault>>, content: Bytes) {
  const [id, nonce, bytes] = [idOf('forged'), systemRandom(12), newRecordKey(systemRandom)];
  const additionalData = utf8(JSON.stringify(['upward/record', 1, row.id, id, id]));
  const key = await recordKey(bytes);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData }, key, content);
  await database.keys.put({ id, vault: row.id, sealed: await sealTo(row.recipient, bytes) });
  await database.records.put({ id, vault: row.id, key: id, nonce, data: new Uint8Array(data) });
}

describe('rows that were damaged on the disk', () => {
  it('of a vault are left out and stay as they are; another can be made beside it', async () => {
    const { vault, database, row } = await aLockedVault();
    const damaged = { ...row, name: 'no name of ours' };
    await database.vaults.put(damaged);
    expect(unwrap(await vault.state())).toEqual({ status: 'none' });
    expect(unwrap(await vault.names())).toEqual([]);
    expect(await vault.unlock(passphrase)).toEqual({ ok: false, refusal: 'no-vault' });
    expect(await vault.choose(row.id)).toEqual({ ok: false, refusal: 'no-vault' });
    unwrap(await vault.create(passphrase));
    expect(await database.vaults.get(row.id)).toEqual(damaged);
    await database.vaults.put(row);
    expect(unwrap(await vault.names())).toHaveLength(2);
  });

  it('of a vault whose public key is another’s does not open, and nothing is written under that key', async () => {
    const { vault, database, row } = await aLockedVault();
    await database.vaults.put({ ...row, recipient: OTHER_KEYS.recipient });
    const before = await rawTables(database);
    expect(await vault.unlock(passphrase)).toEqual({ ok: false, refusal: 'storage-failed' });
    expect(await rawTables(database)).toBe(before);
    await database.vaults.put(row satisfies VaultRow);
    unwrap(await vault.unlock(passphrase));
    expect(unwrap(await vault.list('observation'))).toHaveLength(1);
  });

  it.each([
    { name: 'nothing', content: new Uint8Array(0) },
    { name: 'less than a length', content: new Uint8Array(3) },
    { name: 'a length beyond its end', content: new Uint8Array(512).fill(0xff) },
    { name: 'no UTF-8', content: Uint8Array.of(0, 0, 0, 1, 0xff) },
    { name: 'no JSON', content: Uint8Array.of(0, 0, 0, 1, 0x41) },
  ])('of a record that was forged and holds $name bar it alone', async ({ content }) => {
    const locked = await aLockedVault();
    await forge(locked, content);
    const { vault, observation } = locked;
    unwrap(await vault.unlock(passphrase));
    expect(unwrap(await vault.list('observation'))).toEqual([{ id: observation.id, value: observation }]);
    expect(unwrap(await vault.unreadable())).toBe(1);
    unwrap(await vault.put('observation', observation.id, { ...observation, text: 'Second.' }));
  });
});
