import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DRAFT_AFTER, type DraftState, draftKeeper } from '../../../lib/capture/draft-keeper.ts';
import { vaultDrafts } from '../../../lib/capture/vault-drafts.ts';
import type { Draft } from '../../../lib/schema/draft.ts';
import type { VaultRefusal } from '../../../lib/schema/refusal.ts';
import { ok, refused } from '../../../lib/shared/result.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryVault } from '../../fixtures/vault.ts';

const NHS_NUMBER = '999 104 2237';

function aForm(text: string): Draft {
  return { text, consultant: null, domain: null, kind: null, setting: null };
}

async function keeping(stored?: string) {
  const { vault } = memoryVault();
  await vault.create('slate harbour nine violet');
  const id = vault.newId();
  if (stored !== undefined) await vault.put('draft', id, aForm(stored));
  const states: DraftState<VaultRefusal>[] = [];
  const keeper = draftKeeper({
    id,
    store: vaultDrafts(vault),
    stored: stored !== undefined,
    onState: (state) => states.push(state),
  });
  const drafts = async () => unwrap(await vault.list('draft')).map(({ value }) => value.text);
  const observations = async () => unwrap(await vault.list('observation')).length;
  return { vault, id, keeper, states, drafts, observations };
}

describe('a draft', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is on the disk within a second, however steadily somebody types', async () => {
    const { keeper, drafts } = await keeping();
    for (let typed = 1; typed <= 10; typed += 1) {
      keeper.change(aForm('Gave the reason.'.slice(0, typed)));
      await vi.advanceTimersByTimeAsync(DRAFT_AFTER / 5);
    }
    await keeper.flush();
    expect(DRAFT_AFTER).toBeLessThan(1000);
    expect(await drafts()).toEqual(['Gave the r']);
  });

  it('is said to be kept only once the disk has the newest words', async () => {
    const states: DraftState<VaultRefusal>[] = [];
    const { promise: onDisk, resolve: reachDisk } = Promise.withResolvers<void>();
    const put = () => onDisk.then(() => ok(null));
    const keeper = draftKeeper<VaultRefusal>({
      id: 'x'.repeat(22),
      store: { keep: put, drop: async () => ok(null) },
      onState: (state) => states.push(state),
    });
    keeper.change(aForm('Gave'));
    const first = keeper.flush();
    await Promise.resolve();
    keeper.change(aForm('Gave the reason.'));
    reachDisk();
    await first;
    expect(states).toEqual(['pending', 'pending']);
    await keeper.flush();
    expect(states.at(-1)).toBe('kept');
    expect(keeper.unwritten()).toBeNull();
  });

  it('never holds a certain identifier', async () => {
    const { keeper, drafts } = await keeping();
    keeper.change(aForm(`Changed the plan for ${NHS_NUMBER}.`));
    await keeper.flush();
    expect(await drafts()).toEqual(['Changed the plan for [number].']);
  });

  it('goes when the text is emptied', async () => {
    const { keeper, states, drafts } = await keeping('Gave the reason.');
    keeper.change(aForm('  '));
    await keeper.flush();
    expect(await drafts()).toEqual([]);
    expect(states.at(-1)).toBe('none');
  });

  it('gives its place to the observation, in whichever order the writes were asked for', async () => {
    const { vault, id, keeper, drafts, observations } = await keeping();
    keeper.change(aForm('Gave the reason.'));
    const written = keeper.flush();
    const replaced = keeper.replace(() => vault.put('observation', id, anObservation({ id })));
    keeper.change(aForm('Gave the reason.'));
    await Promise.all([written, replaced]);
    await vi.advanceTimersByTimeAsync(DRAFT_AFTER * 3);
    expect(await observations()).toBe(1);
    expect(await drafts()).toEqual([]);
  });

  it('stays, and is tried again, where the observation could not be stored', async () => {
    const { keeper, drafts } = await keeping();
    keeper.change(aForm('Gave the reason.'));
    expect(await keeper.replace(async () => refused('storage-full'))).toEqual(refused('storage-full'));
    await vi.advanceTimersByTimeAsync(DRAFT_AFTER);
    await keeper.flush();
    expect(await drafts()).toEqual(['Gave the reason.']);
  });

  it('says why it is not kept, and gives what would be lost', async () => {
    const states: DraftState<VaultRefusal>[] = [];
    const keeper = draftKeeper<VaultRefusal>({
      id: 'x'.repeat(22),
      store: { keep: async () => refused('storage-full'), drop: async () => ok(null) },
      onState: (state) => states.push(state),
    });
    keeper.change(aForm('Gave the reason.'));
    await keeper.flush();
    expect(states.at(-1)).toBe('storage-full');
    expect(keeper.unwritten()?.text).toBe('Gave the reason.');
  });

  it('is gone once discarded, and is not written again by what was still on its way', async () => {
    const { keeper, drafts } = await keeping('Gave the reason.');
    keeper.change(aForm('Gave the reason. Began'));
    unwrap(await keeper.discard());
    await vi.advanceTimersByTimeAsync(DRAFT_AFTER * 3);
    expect(await drafts()).toEqual([]);
  });
});
