import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { oneByOne } from '../../../lib/shared/one-by-one.ts';

/** Has the engine let go of whatever nobody holds. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('this engine cannot be asked to collect');
  collect();
}

describe('pieces of work one by one', () => {
  it('run in the order they were handed in, whether or not the one before failed', async () => {
    const inTurn = oneByOne();
    const done: number[] = [];
    const failing = inTurn(async () => {
      await Promise.resolve();
      done.push(1);
      throw new Error('broken off');
    });
    const after = inTurn(async () => {
      done.push(2);
      return 'two';
    });
    await expect(failing).rejects.toThrow('broken off');
    expect(await after).toBe('two');
    expect(done).toEqual([1, 2]);
  });

  it('leave nothing of what they gave behind in the queue', async () => {
    const inTurn = oneByOne();
    const give = async () => {
      const given = await inTurn(async () => ({ text: 'what was read' }));
      return new WeakRef(given);
    };
    const given = await give();
    // A weak reference holds its object to the end of the turn in which it was made.
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
    expect(given.deref()).toBeUndefined();
    expect(await inTurn(async () => 'next')).toBe('next');
  });
});
