import { describe, expect, it } from 'vitest';
import { vaultService } from '../../../lib/store/vault-service.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryVault } from '../../fixtures/vault.ts';

const passphrase = 'slate harbour nine violet';

/** Two pages of one profile: one database, one session, one set of locks. */
function twoPages() {
  const one = memoryVault();
  return { ...one, one: one.vault, other: vaultService(one) };
}

describe('two pages of one profile', () => {
  it('make one vault, however they race, and the second is told', async () => {
    const { one, other, database } = twoPages();
    const results = await Promise.all([one.create(passphrase), other.create('copper heron tulip nine')]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results).toContainEqual({ ok: false, refusal: 'vault-exists' });
    expect(await database.vaults.count()).toBe(1);
  });

  it('lose no change of one record that both make at once', async () => {
    const { one, other } = twoPages();
    await one.create(passphrase);
    const observation = anObservation({ text: '0' });
    await one.put('observation', observation.id, observation);
    const count = (page: typeof one) =>
      page.change(
        'observation',
        observation.id,
        (current) => current && { ...current, text: `${Number(current.text) + 1}` },
      );
    await Promise.all(Array.from({ length: 20 }, (_, turn) => count(turn % 2 === 0 ? one : other)));
    expect(unwrap(await one.list('observation')).map(({ value }) => value.text)).toEqual(['20']);
  });

  it('store nothing where a change gives nothing', async () => {
    const { one } = twoPages();
    await one.create(passphrase);
    expect(await one.change('observation', one.newId(), () => null)).toEqual({ ok: true, value: null });
    expect(unwrap(await one.list('observation'))).toEqual([]);
  });

  it('bring nothing back that one removes while the other unlocks', async () => {
    const { one, other } = twoPages();
    await one.create(passphrase);
    for (let round = 0; round < 10; round += 1) {
      await one.lock();
      const observation = anObservation();
      await one.put('observation', observation.id, observation);
      await Promise.all([one.remove(observation.id), other.unlock(passphrase)]);
      expect(unwrap(await one.list('observation'))).toEqual([]);
    }
  });
});

describe('a damaged row', () => {
  it('of a record bars itself alone, and is counted', async () => {
    const { vault, database } = memoryVault();
    await vault.create(passphrase);
    const [kept, damaged] = [anObservation(), anObservation()];
    await vault.put('observation', kept.id, kept);
    await vault.put('observation', damaged.id, damaged);
    await database.records
      .where({ id: damaged.id })
      .modify((row) => row.data.set([(row.data[9] ?? 0) ^ 1], 9));
    expect(unwrap(await vault.list('observation')).map(({ id }) => id)).toEqual([kept.id]);
    expect(await vault.unreadable()).toEqual({ ok: true, value: 1 });
  });

  it('of a key bars the records under it alone, and destroys none of them', async () => {
    const { vault, database } = memoryVault();
    await vault.create(passphrase);
    await vault.lock();
    const [kept, barred] = [anObservation(), anObservation()];
    await vault.put('observation', barred.id, barred);
    const row = await database.records.get(barred.id);
    await vault.put('observation', kept.id, kept);
    await database.keys
      .where({ id: row?.key ?? '' })
      .modify((key) => key.sealed.set([(key.sealed[60] ?? 0) ^ 1], 60));
    expect(await vault.unlock(passphrase)).toEqual({ ok: true, value: null });
    expect(unwrap(await vault.list('observation')).map(({ id }) => id)).toEqual([kept.id]);
    expect(await vault.unreadable()).toEqual({ ok: true, value: 1 });
    expect(await database.records.get(barred.id)).toEqual(row);
  });
});
