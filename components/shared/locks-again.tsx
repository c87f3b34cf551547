import { minutesText } from './minutes-text.ts';
import { useServices } from './services.tsx';
import { useLockAfter } from './use-lock-after.ts';

/** Says when Upward locks by itself, under what unlocks it. */
export function LocksAgain() {
  const { locking } = useServices();
  const { minutes } = useLockAfter();
  return (
    <p class="quiet">
      Locks again after {minutesText(minutes)} without use,{' '}
      {locking.hearsComputerLock ? 'when the computer locks, ' : 'after the computer slept, '}
      and when the browser closes.
    </p>
  );
}
