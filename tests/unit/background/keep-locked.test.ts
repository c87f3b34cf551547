import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepLocked, locksAt } from '../../../lib/background/keep-locked.ts';
import { refused } from '../../../lib/shared/result.ts';
import { memoryArea, memoryVault } from '../../fixtures/vault.ts';

const MINUTE = 60_000;

/** A keeper over a vault in memory, at a moment that the test moves on. */
async function aKeeper({ unlocked = true, pages = false, blocked = false } = {}) {
  const { vault } = memoryVault();
  await vault.create('slate harbour nine violet');
  if (!unlocked) await vault.lock();
  const seen = memoryArea();
  const at = { moment: Date.UTC(2026, 10, 16), pages, told: 0 };
  const state = blocked ? async () => refused('storage-blocked' as const) : vault.state;
  /** Built again, it is the keeper of a worker that was ended and woken. */
  const build = () =>
    keepLocked({
      vault: { state, lock: vault.lock },
      seen,
      putAway: async () => {
        at.told += 1;
      },
      hasPages: async () => at.pages,
      now: () => new Date(at.moment),
    });
  const isLocked = async () => {
    const now = await vault.state();
    return now.ok && now.value.status === 'locked';
  };
  return { vault, seen, at, build, isLocked };
}

describe('a beat', () => {
  it('locks and tells every page where the clock jumped, though the worker was ended in between', async () => {
    const { at, build, isLocked } = await aKeeper();
    expect(await build().beat()).toBe(true);
    at.moment += 2 * MINUTE;
    await build().beat();
    expect(await isLocked()).toBe(true);
    expect(at.told).toBe(1);
  });

  it('leaves a vault open whose beats come in time, however many', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 12 }), async (pauses) => {
        const { at, build, isLocked } = await aKeeper();
        const keeper = build();
        await keeper.beat();
        for (const pause of pauses) {
          at.moment += pause;
          await keeper.beat();
        }
        expect(await isLocked()).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  it('has nothing to do while locked with no page open, and forgets when it last beat', async () => {
    const { vault, at, seen, build, isLocked } = await aKeeper({ unlocked: false });
    expect(await build().beat()).toBe(false);
    expect(await seen.read()).toBeUndefined();
    at.moment += 60 * MINUTE;
    await vault.unlock('slate harbour nine violet');
    await build().beat();
    expect(await isLocked()).toBe(false);
  });

  it('tells open pages after a sleep where no vault is unlocked', async () => {
    const { at, build } = await aKeeper({ unlocked: false, pages: true });
    const keeper = build();
    expect(await keeper.beat()).toBe(true);
    at.moment += 2 * MINUTE;
    expect(await keeper.beat()).toBe(true);
    expect(at.told).toBe(1);
  });

  it('counts a vault as open whose state cannot be read', async () => {
    const { at, build, isLocked } = await aKeeper({ blocked: true });
    const keeper = build();
    await keeper.beat();
    at.moment += 2 * MINUTE;
    await keeper.beat();
    expect(await isLocked()).toBe(true);
  });

  it('locks once for one sleep, though two beats come at the same time', async () => {
    const { at, build } = await aKeeper({ pages: true });
    const keeper = build();
    await keeper.beat();
    at.moment += 10 * MINUTE;
    await Promise.all([keeper.beat(), keeper.beat()]);
    expect(at.told).toBe(1);
  });

  it('takes what it cannot read for no beat at all', async () => {
    const { seen, build, isLocked } = await aKeeper();
    await seen.write('yesterday');
    await build().beat();
    expect(await isLocked()).toBe(false);
    expect(await seen.read()).toBeTypeOf('number');
  });
});

describe('what the browser says of the computer', () => {
  it('locks where nobody uses it and where it is locked, and not where somebody is back', () => {
    expect([locksAt('idle'), locksAt('locked'), locksAt('active')]).toEqual([true, true, false]);
  });

  it('tells pages before the keys are dropped, so that they hand over what they were writing', async () => {
    const { vault } = memoryVault();
    await vault.create('slate harbour nine violet');
    const states: string[] = [];
    const keeper = keepLocked({
      vault,
      seen: memoryArea(),
      putAway: async () => {
        const state = await vault.state();
        states.push(state.ok ? state.value.status : state.refusal);
      },
      hasPages: async () => false,
      now: () => new Date(),
    });
    await keeper.lock();
    expect(states).toEqual(['unlocked']);
    expect(await vault.state()).toMatchObject({ value: { status: 'locked' } });
  });
});
