import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../../lib/store/backup.ts';
import { mergeRecords } from '../../../lib/store/merge-records.ts';
import { vaultService } from '../../../lib/store/vault-service.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memorySession, memoryVault } from '../../fixtures/vault.ts';

const mine = 'slate harbour nine violet';
const theirs = 'copper heron tulip nine';
const observation = anObservation();
const aDraft = { text: 'Half a', consultant: null, domain: null, kind: null, setting: null };

/** Two people's vaults in one profile; the second is open. */
async function twoPeople() {
  const parts = memoryVault();
  const first = unwrap(await parts.vault.create(mine));
  const second = unwrap(await parts.vault.create(theirs, 'another'));
  const ids = new Map(unwrap(await parts.vault.names()).map(({ id, name }) => [name, id]));
  const idOf = (name: string) => ids.get(name) ?? '';
  return { ...parts, first: { id: idOf(first), name: first }, second: { id: idOf(second), name: second } };
}

async function textsIn({ vault }: Pick<ReturnType<typeof memoryVault>, 'vault'>): Promise<string[]> {
  return unwrap(await vault.list('observation')).map(({ value }) => value.text);
}

describe('several vaults in one profile', () => {
  it('go by two words each, and what one holds the other does not show', async () => {
    const { vault, first, second } = await twoPeople();
    expect(unwrap(await vault.state())).toMatchObject({ status: 'unlocked', name: second.name });
    const observation = anObservation({ text: 'Of the second.' });
    unwrap(await vault.put('observation', observation.id, observation));
    unwrap(await vault.choose(first.id));
    expect(unwrap(await vault.state())).toMatchObject({ status: 'locked', name: first.name });
    unwrap(await vault.unlock(mine));
    expect(await textsIn({ vault })).toEqual([]);
  });

  it('are picked from in each new browser session before anything is written', async () => {
    const { vault: _, ...parts } = await twoPeople();
    const later = vaultService({ ...parts, session: memorySession() });
    expect(unwrap(await later.state())).toMatchObject({ status: 'unchosen' });
    const observation = anObservation();
    expect(await later.put('observation', observation.id, observation)).toEqual({
      ok: false,
      refusal: 'choose-vault',
    });
    unwrap(await later.choose(parts.first.id));
    expect(await later.put('observation', observation.id, observation)).toEqual({
      ok: false,
      refusal: 'is-this-you',
    });
    unwrap(await later.confirm());
    unwrap(await later.put('observation', observation.id, observation));
    unwrap(await later.unlock(mine));
    expect(await textsIn({ vault: later })).toEqual([observation.text]);
  });

  it('do not open with the passphrase of the other', async () => {
    const { vault, first } = await twoPeople();
    unwrap(await vault.choose(first.id));
    expect(await vault.unlock(theirs)).toEqual({ ok: false, refusal: 'wrong-passphrase' });
  });

  it('cannot be chosen once erased', async () => {
    const { vault, keeping, second } = await twoPeople();
    unwrap(await keeping.eraseVault());
    expect(await vault.choose(second.id)).toEqual({ ok: false, refusal: 'no-vault' });
  });
});

describe('a locked vault on a shared computer', () => {
  const shared = { isShared: async () => true };

  it('takes nothing, not even a draft, before its owner says so, once after each lock', async () => {
    const { vault, database } = memoryVault(shared);
    await vault.create(mine);
    const before = await database.records.count();
    for (const _ of [1, 2]) {
      await vault.lock();
      const observation = anObservation();
      const asks = { ok: false, refusal: 'is-this-you' };
      expect(await vault.put('observation', observation.id, observation)).toEqual(asks);
      expect(await database.records.count()).toBe(before);
      unwrap(await vault.confirm());
      unwrap(await vault.putQuietly('draft', observation.id, aDraft));
      unwrap(await vault.remove(observation.id));
    }
  });

  it('asks nothing while it is unlocked, nor on a computer of one person', async () => {
    const unlocked = memoryVault(shared);
    await unlocked.vault.create(mine);
    expect(unwrap(await unlocked.vault.state())).toMatchObject({ asks: false });
    const alone = memoryVault();
    await alone.vault.create(mine);
    await alone.vault.lock();
    expect(unwrap(await alone.vault.state())).toMatchObject({ status: 'locked', asks: false });
  });

  it('still takes, for two seconds, the draft that a page had in hand at a lock, or handed over to what locked', async () => {
    let now = 0;
    const parts = memoryVault({ ...shared, now: () => new Date(now) });
    const { vault } = parts;
    await vault.create(mine);
    unwrap(await vault.list('observation'));
    const background = vaultService(parts);
    await background.lock();
    now = 1999;
    unwrap(await vault.putQuietly('draft', vault.newId(), aDraft));
    unwrap(await background.putQuietly('draft', vault.newId(), aDraft));
    now = 2001;
    const late = { ok: false, refusal: 'is-this-you' };
    expect(await vault.putQuietly('draft', vault.newId(), aDraft)).toEqual(late);
    expect(await background.putQuietly('draft', vault.newId(), aDraft)).toEqual(late);
  });
});

describe('long work on one vault while another is opened', () => {
  it('makes no backup, rather than one with the other’s records', async () => {
    const { vault, store, passphrases, first, second } = await twoPeople();
    unwrap(await vault.choose(first.id));
    unwrap(await vault.unlock(mine));
    const slow = {
      ...passphrases,
      open: async (...given: Parameters<typeof passphrases.open>) => {
        const opened = await passphrases.open(...given);
        unwrap(await vault.choose(second.id));
        unwrap(await vault.unlock(theirs));
        return opened;
      },
    };
    expect(await makeBackup({ ...store, passphrases: slow }, mine)).toEqual({ ok: false, refusal: 'locked' });
  });

  it('brings nothing from elsewhere into the other', async () => {
    const parts = await twoPeople();
    const version = {
      clock: { [parts.first.id]: 1 },
      content: { type: 'observation', value: observation },
    } as const;
    const versions = [{ id: observation.id, version }];
    expect(await mergeRecords(parts.store, { vault: parts.first, versions })).toEqual({
      ok: false,
      refusal: 'locked',
    });
    expect(await textsIn(parts)).toEqual([]);
    unwrap(await mergeRecords(parts.store, { vault: parts.second, versions }));
    expect(await textsIn(parts)).toEqual([observation.text]);
  });
});
