import { describe, expect, it } from 'vitest';
import { LATE_LOOK, LOOK_EVERY, wakingWatch } from '../../../lib/platform/watch-waking.ts';

/** A page that notes what it does, at a moment that the test moves on. */
function aPage(answers: readonly boolean[] = [true]) {
  const at = { moment: 1_000_000 };
  const did: string[] = [];
  const left = [...answers];
  const look = wakingWatch({
    now: () => at.moment,
    ask: async () => {
      did.push('asks');
      if (!left.shift()) throw new Error('nobody answers');
    },
    settled: async () => void did.push('settles'),
    cover: (covered) => void did.push(covered ? 'covers' : 'uncovers'),
  });
  return { at, did, look };
}

describe('a page', () => {
  it('does nothing while its looks come in time, once a minute as in the background too', async () => {
    const { at, did, look } = aPage();
    for (const pause of [LOOK_EVERY, LOOK_EVERY, LATE_LOOK, 0]) {
      at.moment += pause;
      await look();
    }
    expect(did).toEqual([]);
  });

  it('is covered at once after a sleep, and until it was answered and has settled', async () => {
    const { at, did, look } = aPage();
    at.moment += LOOK_EVERY + LATE_LOOK + 1;
    const looked = look();
    expect(did).toEqual(['covers', 'asks']);
    await looked;
    expect(did).toEqual(['covers', 'asks', 'settles', 'uncovers']);
  });

  it('is covered where the clock was set back', async () => {
    const { at, did, look } = aPage();
    at.moment -= LOOK_EVERY + LATE_LOOK + 1;
    await look();
    expect(did[0]).toBe('covers');
  });

  it('stays covered where nobody answers, and asks again at the next look', async () => {
    const { at, did, look } = aPage([false, true]);
    at.moment += 10 * LATE_LOOK;
    await look();
    expect(did).toEqual(['covers', 'asks']);
    at.moment += LOOK_EVERY;
    await look();
    expect(did.slice(2)).toEqual(['covers', 'asks', 'settles', 'uncovers']);
  });
});
