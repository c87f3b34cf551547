import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../lib/schema/observation.ts';
import { type VaultService, vaultService } from '../../../lib/store/vault-service.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memorySession, memoryVault } from '../../fixtures/vault.ts';

const passphrase = 'slate harbour nine violet';

interface ObservationChange {
  readonly id: string;
  readonly change: (current: Observation | null) => Observation | null;
}

/** Changes many observations in one go. */
function changeAll(vault: VaultService, changes: readonly ObservationChange[]) {
  return vault.changeTogether(
    changes.map(({ id }) => ({ type: 'observation' as const, id })),
    (current) => changes.map(({ change }, index) => change(current[index] ?? null)),
  );
}

describe('a vault', () => {
  it('is none before the first passphrase, then unlocked under a two-word name', async () => {
    const { vault } = memoryVault();
    expect(unwrap(await vault.state())).toEqual({ status: 'none' });
    const name = unwrap(await vault.create(passphrase));
    expect(name).toMatch(/^[a-z]+ [a-z]+$/);
    expect(unwrap(await vault.state())).toMatchObject({ status: 'unlocked', name });
  });

  it('gives back what was put, and forgets what was removed', async () => {
    const { vault } = memoryVault();
    await vault.create(passphrase);
    const [kept, removed] = [anObservation(), anObservation()];
    await vault.put('observation', kept.id, kept);
    await vault.put('observation', removed.id, removed);
    await vault.remove(removed.id);
    expect(unwrap(await vault.list('observation'))).toEqual([{ id: kept.id, value: kept }]);
  });

  it('replaces a record put again under its id', async () => {
    const { vault } = memoryVault();
    await vault.create(passphrase);
    const first = anObservation();
    await vault.put('observation', first.id, first);
    await vault.put('observation', first.id, { ...first, text: 'Gave the reason.' });
    expect(unwrap(await vault.list('observation')).map(({ value }) => value.text)).toEqual([
      'Gave the reason.',
    ]);
  });

  it('lists each type by itself', async () => {
    const { vault } = memoryVault();
    await vault.create(passphrase);
    await vault.put('draft', vault.newId(), {
      text: 'Types while',
      consultant: null,
      domain: null,
      kind: null,
      setting: null,
    });
    expect(unwrap(await vault.list('observation'))).toEqual([]);
    expect(unwrap(await vault.list('draft'))).toHaveLength(1);
  });

  it('refuses to write where there is none', async () => {
    const { vault } = memoryVault();
    const observation = anObservation();
    expect(await vault.put('observation', observation.id, observation)).toEqual({
      ok: false,
      refusal: 'no-vault',
    });
  });
});

describe('a locked vault', () => {
  it('takes writes and refuses reads', async () => {
    const { vault } = memoryVault();
    await vault.create(passphrase);
    await vault.lock();
    const observation = anObservation();
    expect(await vault.put('observation', observation.id, observation)).toEqual({ ok: true, value: null });
    expect(await vault.list('observation')).toEqual({ ok: false, refusal: 'locked' });
  });

  it('shows after unlocking what was written before, during and after, across three browser sessions', async () => {
    const first = memoryVault();
    await first.vault.create(passphrase);
    const written = [anObservation(), anObservation(), anObservation(), anObservation()];
    const [before, during, alsoDuring, after] = written;
    if (!before || !during || !alsoDuring || !after) throw new Error('four were made');
    await first.vault.put('observation', before.id, before);
    await first.vault.lock();
    await first.vault.put('observation', during.id, during);

    const second = vaultService({ ...first, session: memorySession() });
    await second.put('observation', alsoDuring.id, alsoDuring);
    expect(await second.unlock(passphrase)).toEqual({ ok: true, value: null });
    await second.put('observation', after.id, after);

    const third = vaultService({ ...first, session: memorySession() });
    await third.unlock(passphrase);
    const ids = unwrap(await third.list('observation')).map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set(written.map(({ id }) => id)));
  });

  it('leaves one key a browser session, however many were written while locked', async () => {
    const { vault, database } = memoryVault();
    await vault.create(passphrase);
    await vault.lock();
    for (const observation of Array.from({ length: 5 }, () => anObservation())) {
      await vault.put('observation', observation.id, observation);
    }
    expect(await database.keys.count()).toBe(6);
    await vault.unlock(passphrase);
    expect(await database.keys.count()).toBe(1);
  });

  it('says so on a wrong passphrase and keeps everything', async () => {
    const { vault } = memoryVault();
    await vault.create(passphrase);
    const observation = anObservation();
    await vault.put('observation', observation.id, observation);
    await vault.lock();
    expect(await vault.unlock('slate harbour nine violets')).toEqual({
      ok: false,
      refusal: 'wrong-passphrase',
    });
    await vault.unlock(passphrase);
    expect(unwrap(await vault.list('observation'))).toHaveLength(1);
  });

  it('tells every listener when it is locked', async () => {
    const { vault } = memoryVault();
    await vault.create(passphrase);
    let told = 0;
    const stop = vault.onChange(() => {
      told += 1;
    });
    await vault.lock();
    stop();
    await vault.unlock(passphrase);
    expect(told).toBeGreaterThan(0);
  });
});

describe('an open page', () => {
  it('is told of every record that is put or removed, and of no write that failed', async () => {
    const { vault } = memoryVault();
    let told = 0;
    vault.onChange(() => {
      told += 1;
    });
    const observation = anObservation();
    await vault.put('observation', observation.id, observation);
    expect(told).toBe(0);
    await vault.create(passphrase);
    const before = told;
    await vault.put('observation', observation.id, observation);
    await vault.remove(observation.id);
    expect(told - before).toBe(2);
  });
});

describe('many records at once', () => {
  it('are changed from what is there, and told of once', async () => {
    const { vault } = memoryVault();
    await vault.create(passphrase);
    const [first, second, third] = [anObservation(), anObservation(), anObservation()];
    await vault.put('observation', first.id, first);
    let told = 0;
    vault.onChange(() => {
      told += 1;
    });
    const changed = await changeAll(vault, [
      { id: first.id, change: (current) => current && { ...current, text: 'Gave the reason.' } },
      { id: second.id, change: (current) => current ?? second },
      { id: third.id, change: () => null },
    ]);
    expect(unwrap(changed)).toEqual([first.id, second.id]);
    expect(told).toBe(1);
    expect(
      unwrap(await vault.list('observation'))
        .map(({ value }) => value.text)
        .toSorted(),
    ).toEqual(['Gave the reason.', second.text].toSorted());
  });

  it('are stored all or none', async () => {
    const { vault, database } = memoryVault();
    await vault.create(passphrase);
    let room = 1;
    database.records.hook('creating', () => {
      room -= 1;
      if (room < 0) throw new DOMException('no room', 'QuotaExceededError');
    });
    const all = [anObservation(), anObservation(), anObservation()];
    const changes = all.map((each) => ({ id: each.id, change: () => each }));
    expect(await changeAll(vault, changes)).toEqual({ ok: false, refusal: 'storage-full' });
    expect(await database.records.count()).toBe(0);
  });

  it('are refused while locked', async () => {
    const { vault } = memoryVault();
    await vault.create(passphrase);
    await vault.lock();
    const observation = anObservation();
    const change = () => observation;
    expect(await changeAll(vault, [{ id: observation.id, change }])).toEqual({
      ok: false,
      refusal: 'locked',
    });
  });
});

describe('records that hang together', () => {
  it('are changed by one decision that sees them all, and other pages hear of it once', async () => {
    const { vault } = memoryVault();
    await vault.create(passphrase);
    const observation = anObservation();
    await vault.put('observation', observation.id, observation);
    const timer = vault.newId();
    let told = 0;
    vault.onChange(() => {
      told += 1;
    });
    const places = [
      { type: 'observation', id: observation.id },
      { type: 'timer', id: timer },
    ] as const;
    const changed = await vault.changeTogether(places, ([current, running]) => {
      expect([current, running]).toEqual([observation, null]);
      return [null, { ends: 7 }];
    });
    expect(unwrap(changed)).toEqual([timer]);
    expect(told).toBe(1);
    expect(unwrap(await vault.read('timer', timer))).toEqual({ ends: 7 });
    expect(unwrap(await vault.read('observation', observation.id))).toEqual(observation);
  });

  it('are stored all or none, of whatever type', async () => {
    const { vault, database } = memoryVault();
    await vault.create(passphrase);
    let room = 1;
    database.records.hook('creating', () => {
      room -= 1;
      if (room < 0) throw new DOMException('no room', 'QuotaExceededError');
    });
    const places = [
      { type: 'timer', id: vault.newId() },
      { type: 'observation', id: vault.newId() },
    ] as const;
    const changed = await vault.changeTogether(places, () => [{ ends: 7 }, anObservation()]);
    expect(changed).toEqual({ ok: false, refusal: 'storage-full' });
    expect(await database.records.count()).toBe(0);
  });
});

describe('the database', () => {
  it('holds no word of what was written, nor its type or time', async () => {
    const { vault, database } = memoryVault();
    await vault.create(passphrase);
    const observation = anObservation({ text: 'teapot' });
    await vault.put('observation', observation.id, observation);
    await vault.lock();
    await vault.put('observation', vault.newId(), observation);
    const rows = [
      ...(await database.vaults.toArray()),
      ...(await database.keys.toArray()),
      ...(await database.records.toArray()),
    ];
    const raw = rows
      .flatMap((row) => Object.values(row))
      .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)))
      .join('\n');
    for (const word of ['teapot', 'observation', 'juniors', '2026', 'HM"']) expect(raw).not.toContain(word);
  });

  it('pads records, so that a short and a longer text lie in equally many bytes', async () => {
    const { vault, database } = memoryVault();
    await vault.create(passphrase);
    for (const text of ['Late.', 'Began later than agreed without a message; handover overran.']) {
      const observation = anObservation({ text });
      await vault.put('observation', observation.id, observation);
    }
    const sizes = (await database.records.toArray()).map(({ data }) => data.length);
    expect(new Set(sizes).size).toBe(1);
  });

  it('says that the disk is full and changes nothing', async () => {
    const { vault, database } = memoryVault();
    await vault.create(passphrase);
    database.records.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const observation = anObservation();
    expect(await vault.put('observation', observation.id, observation)).toEqual({
      ok: false,
      refusal: 'storage-full',
    });
    expect(await database.records.count()).toBe(0);
  });

  it('says that the browser blocks storage', async () => {
    const { vault, database } = memoryVault();
    database.close();
    Object.defineProperty(database, 'vaults', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect(await vault.state()).toEqual({ ok: false, refusal: 'storage-blocked' });
  });
});

describe('a record written again and again while locked', () => {
  it('leaves one row and one key of its own, and erased only a mark that says so', async () => {
    const { vault, database } = memoryVault();
    await vault.create(passphrase);
    await vault.lock();
    const before = { keys: await database.keys.count(), records: await database.records.count() };
    const { id, ...rest } = anObservation();
    for (const text of ['Gave', 'Gave the', 'Gave the reason.']) {
      unwrap(await vault.put('observation', id, { ...rest, id, text }));
    }
    expect(await database.keys.count()).toBe(before.keys + 1);
    expect(await database.records.count()).toBe(before.records + 1);
    expect(unwrap(await vault.has(id))).toBe(true);
    unwrap(await vault.remove(id));
    expect(unwrap(await vault.has(id))).toBe(false);
    expect(await database.records.count()).toBe(before.records + 1);
    unwrap(await vault.unlock(passphrase));
    expect(unwrap(await vault.list('observation'))).toEqual([]);
  });

  it('reads as it was written last, after unlocking, though it was first written unlocked', async () => {
    const { vault } = memoryVault();
    await vault.create(passphrase);
    const observation = anObservation({ text: 'Gave' });
    await vault.put('observation', observation.id, observation);
    await vault.lock();
    await vault.put('observation', observation.id, { ...observation, text: 'Gave the reason.' });
    unwrap(await vault.unlock(passphrase));
    expect(unwrap(await vault.list('observation')).map(({ value }) => value.text)).toEqual([
      'Gave the reason.',
    ]);
  });
});
