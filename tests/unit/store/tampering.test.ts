import { describe, expect, it } from 'vitest';
import type { RecordRow } from '../../../lib/schema/vault-row.ts';
import { newId, systemRandom } from '../../../lib/shared/random.ts';
import { syncFolder } from '../../../lib/store/folder-sync.ts';
import { openVault } from '../../../lib/store/open-vault.ts';
import { openRecord, recordKey, sealRecord } from '../../../lib/vault/record-cipher.ts';
import { memoryFolder } from '../../fixtures/memory-folder.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryVault } from '../../fixtures/vault.ts';

const passphrase = 'slate harbour nine violet';

/** An unlocked vault with two observations under one key, and their rows. */
async function aVault(parts = memoryVault()) {
  const { vault, database } = parts;
  unwrap(await vault.create(passphrase, 'another'));
  const [one, other] = [anObservation({ text: 'First.' }), anObservation({ text: 'Second.' })];
  for (const each of [one, other]) unwrap(await vault.put('observation', each.id, each));
  const row = async (id: string): Promise<RecordRow> => {
    const found = await database.records.get(id);
    if (found === undefined) throw new Error('it was stored');
    return found;
  };
  return { ...parts, one, other, row };
}

type Vault = Awaited<ReturnType<typeof aVault>>;

/** What the next page to be opened reads: nothing that this one held is taken for what lies on the disk. */
async function read({ vault }: Vault) {
  await vault.lock();
  unwrap(await vault.unlock(passphrase));
  const texts = unwrap(await vault.list('observation')).map(({ value }) => value.text);
  return { texts: texts.toSorted(), unreadable: unwrap(await vault.unreadable()) };
}

/** A row whose field has one byte of its bytes, or of its text's characters, turned into another. */
function flipped(row: RecordRow, field: keyof RecordRow, place: number): RecordRow {
  const value = row[field];
  if (typeof value === 'string') {
    const letter = value[place] === 'A' ? 'B' : 'A';
    return { ...row, [field]: `${value.slice(0, place)}${letter}${value.slice(place + 1)}` };
  }
  const bytes = value.slice();
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return { ...row, [field]: bytes };
}

describe('a record whose row was changed on the disk', () => {
  it('does not open with any one byte of any field flipped, and opens as it was', async () => {
    const bytes = systemRandom(32);
    const key = await recordKey(bytes);
    const place = { id: newId(systemRandom), vault: newId(systemRandom), key: newId(systemRandom) };
    const row = await sealRecord(place, '{"text":"First."}', { key, random: systemRandom });
    expect(await openRecord(row, key)).toBe('{"text":"First."}');
    let tried = 0;
    for (const field of ['id', 'vault', 'key', 'nonce', 'data'] as const) {
      for (let index = 0; index < row[field].length; index += 1) {
        expect(await openRecord(flipped(row, field, index), key), `${field} ${index}`).toBeNull();
        tried += 1;
      }
    }
    expect(tried).toBe(3 * 22 + 12 + 512 + 16);
  });

  it.each(['nonce', 'data', 'key'] as const)(
    'in its %s is counted as unreadable; the others are read, and saving it again mends it',
    async (field) => {
      const parts = await aVault();
      const row = await parts.row(parts.one.id);
      for (const place of [0, row[field].length - 1]) {
        await parts.database.records.put(flipped(row, field, place));
        expect(await read(parts)).toEqual({ texts: ['Second.'], unreadable: 1 });
      }
      unwrap(await parts.vault.put('observation', parts.one.id, parts.one));
      expect(await read(parts)).toEqual({ texts: ['First.', 'Second.'], unreadable: 0 });
    },
  );

  it('in its id is counted as unreadable under the other id', async () => {
    const parts = await aVault();
    const row = await parts.row(parts.one.id);
    await parts.database.records.delete(row.id);
    await parts.database.records.put(flipped(row, 'id', 0));
    expect(await read(parts)).toEqual({ texts: ['Second.'], unreadable: 1 });
  });

  it('in its vault is nobody’s: it is not read, and is missing here', async () => {
    const parts = await aVault();
    await parts.database.records.put(flipped(await parts.row(parts.one.id), 'vault', 0));
    expect(await read(parts)).toEqual({ texts: ['Second.'], unreadable: 0 });
  });
});

/** A locked vault with a third observation, written while locked under a key of its own, and its row. */
async function withOneOfItsOwn() {
  const parts = await aVault();
  const third = anObservation({ text: 'Third.' });
  await parts.vault.lock();
  unwrap(await parts.vault.put('observation', third.id, third));
  return { parts, own: await parts.row(third.id) };
}

describe('ciphertexts that were swapped', () => {
  it('between two records under one key open neither', async () => {
    const parts = await aVault();
    const [one, other] = [await parts.row(parts.one.id), await parts.row(parts.other.id)];
    expect(one.key).toBe(other.key);
    await parts.database.records.bulkPut([
      { ...one, nonce: other.nonce, data: other.data },
      { ...other, nonce: one.nonce, data: one.data },
    ]);
    expect(await read(parts)).toEqual({ texts: [], unreadable: 2 });
  });

  it('between two vaults of one profile open in neither', async () => {
    const first = await aVault();
    const second = await aVault(first);
    const [one, other] = [await first.row(first.one.id), await first.row(second.one.id)];
    expect(one.vault).not.toBe(other.vault);
    await first.database.records.bulkPut([
      { ...one, vault: other.vault },
      { ...other, nonce: one.nonce, data: one.data },
    ]);
    expect(await read(second)).toEqual({ texts: ['Second.'], unreadable: 2 });
    unwrap(await first.vault.choose(one.vault));
    expect(await read(first)).toEqual({ texts: ['Second.'], unreadable: 0 });
  });

  it('between two keys do not open', async () => {
    const { parts, own } = await withOneOfItsOwn();
    const one = await parts.row(parts.one.id);
    expect(one.key).not.toBe(own.key);
    await parts.database.records.put({ ...own, key: one.key });
    expect(await read(parts)).toEqual({ texts: ['First.', 'Second.'], unreadable: 1 });
  });

  it('do not open under their own key once it goes by another id', async () => {
    const { parts, own } = await withOneOfItsOwn();
    const key = await parts.database.keys.get(own.key);
    if (key === undefined) throw new Error('it was stored');
    const renamed = newId(systemRandom);
    await parts.database.keys.put({ ...key, id: renamed });
    await parts.database.records.put({ ...own, key: renamed });
    expect(await read(parts)).toEqual({ texts: ['First.', 'Second.'], unreadable: 1 });
  });

  it('for an older one of the same record open only with the nonce it was made with', async () => {
    const parts = await aVault();
    const older = await parts.row(parts.one.id);
    unwrap(await parts.vault.put('observation', parts.one.id, { ...parts.one, text: 'Newer.' }));
    const newer = await parts.row(parts.one.id);
    await parts.database.records.put({ ...newer, data: older.data });
    expect(await read(parts)).toEqual({ texts: ['Second.'], unreadable: 1 });
    await parts.database.records.put({ ...newer, nonce: older.nonce });
    expect(await read(parts)).toEqual({ texts: ['Second.'], unreadable: 1 });
  });
});

/** An observation that was changed, with its first row put back by whoever can write to the disk. */
async function aReplay() {
  const parts = await aVault();
  const older = await parts.row(parts.one.id);
  unwrap(await parts.vault.put('observation', parts.one.id, { ...parts.one, text: 'Newer.' }));
  const backup = unwrap(await parts.keeping.makeBackup(passphrase)).content;
  await parts.database.records.put(older);
  return { ...parts, backup };
}

describe('an older row that was put back whole', () => {
  it('is read as it was, and a backup brings the newer version again, once', async () => {
    const replayed = await aReplay();
    expect(await read(replayed)).toEqual({ texts: ['First.', 'Second.'], unreadable: 0 });
    expect(unwrap(await replayed.keeping.restore(replayed.backup, passphrase))).toMatchObject({
      changed: 1,
      twice: 0,
    });
    expect(await read(replayed)).toEqual({ texts: ['Newer.', 'Second.'], unreadable: 0 });
  });

  it('does not open once the key it was sealed under is gone', async () => {
    const parts = memoryVault();
    const { vault, database } = parts;
    unwrap(await vault.create(passphrase));
    const one = anObservation({ text: 'First.' });
    unwrap(await vault.put('observation', one.id, one));
    const [older] = await database.records.toArray();
    if (older === undefined) throw new Error('it was stored');
    // A key with one record never outlasts the next unlocking.
    await vault.lock();
    unwrap(await vault.unlock(passphrase));
    await database.records.put(older);
    await vault.lock();
    unwrap(await vault.unlock(passphrase));
    expect(unwrap(await vault.list('observation'))).toEqual([]);
    expect(unwrap(await vault.unreadable())).toBe(1);
  });

  it('and one that was taken away are brought again by a backup, all of them', async () => {
    const replayed = await aReplay();
    await replayed.database.records.delete(replayed.other.id);
    expect(await read(replayed)).toEqual({ texts: ['First.'], unreadable: 0 });
    unwrap(await replayed.keeping.restore(replayed.backup, passphrase));
    expect(await read(replayed)).toEqual({ texts: ['Newer.', 'Second.'], unreadable: 0 });
  });

  it('or taken away, or damaged, is brought again from the folder at the next unlocking, and no other file is read twice', async () => {
    const parts = await aVault();
    const disk = memoryFolder();
    const [vault] = await parts.database.vaults.toArray();
    if (vault === undefined) throw new Error('it was made');
    const passOn = async () => {
      await parts.vault.lock();
      unwrap(await parts.vault.unlock(passphrase));
      const { identity } = unwrap(await openVault(parts.store, passphrase));
      return unwrap(
        await syncFolder(parts.store, { files: disk.parts.access(disk.handle).files, vault, identity }),
      );
    };
    const older = await parts.row(parts.one.id);
    unwrap(await parts.vault.put('observation', parts.one.id, { ...parts.one, text: 'Newer.' }));
    await passOn();
    const newer = await parts.row(parts.one.id);
    expect(disk.read).toEqual([]);
    const damages = [
      { put: older, merged: { added: 0, changed: 1 } },
      { put: flipped(newer, 'data', 0), merged: { added: 1, changed: 0 } },
      { put: null, merged: { added: 1, changed: 0 } },
    ];
    for (const [times, { put, merged }] of damages.entries()) {
      await parts.database.records.delete(parts.one.id);
      if (put !== null) await parts.database.records.put(put);
      expect(await passOn()).toEqual({ ...merged, erased: 0, twice: 0 });
      expect(await read(parts)).toEqual({ texts: ['Newer.', 'Second.'], unreadable: 0 });
      expect(disk.read).toHaveLength(times + 1);
    }
    await passOn();
    expect(disk.read).toHaveLength(damages.length);
  });
});
