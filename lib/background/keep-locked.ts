import { z } from 'zod';
import type { Clock } from '../shared/clock.ts';
import { hasJumped } from '../shared/clock-jump.ts';
import { oneByOne } from '../shared/one-by-one.ts';
import type { SessionArea } from '../store/browser-session.ts';
import type { VaultService } from '../store/vault-service.ts';

/** What is locked, and what is looked at to know when. */
export interface LockParts {
  readonly vault: Pick<VaultService, 'state' | 'lock'>;
  /** When time was last seen to go by. It outlives the worker, whose variables do not. */
  readonly seen: Pick<SessionArea, 'read' | 'write' | 'clear'>;
  /** Tells every page to forget what it shows, those too that work without a vault. */
  readonly putAway: () => Promise<void>;
  /** Whether a page of Upward is open somewhere: it may hold what no vault keeps. */
  readonly hasPages: () => Promise<boolean>;
  readonly now: Clock;
}

/** Locks by itself. */
export interface Keeper {
  /**
   * Notes that time goes by, and locks first where it jumped since it was last noted. False where there is nothing that
   * could be locked: then nothing is noted, and the next beat may be as late as it likes.
   */
  beat(): Promise<boolean>;
  /** Locks the vault and puts away what every page shows. */
  lock(): Promise<void>;
}

/** Builds the keeper. Its work runs one after another: two beats at once would see the same gap. */
export function keepLocked({ vault, seen, putAway, hasPages, now }: LockParts): Keeper {
  const inTurn = oneByOne();
  const lock = async () => {
    // First, so that a page hands over what it could not write yet before it hears anything else.
    await putAway();
    await vault.lock();
  };
  const mayBeOpen = async () => {
    const state = await vault.state();
    return !state.ok || state.value.status === 'unlocked';
  };
  return {
    lock: () => inTurn(lock),
    beat: () =>
      inTurn(async () => {
        if (!(await mayBeOpen()) && !(await hasPages())) {
          await seen.clear();
          return false;
        }
        const last = z.number().safeParse(await seen.read());
        const moment = now().getTime();
        if (last.success && hasJumped(last.data, moment)) await lock();
        await seen.write(moment);
        return true;
      }),
  };
}

/** Whether Upward locks when the browser says so of the computer: nobody uses it, or it was locked itself. */
export function locksAt(state: 'active' | 'idle' | 'locked'): boolean {
  return state !== 'active';
}
