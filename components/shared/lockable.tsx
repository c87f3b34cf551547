import { type ComponentChildren, createContext, Fragment } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { forgetSentences } from '../../lib/screening/sentence-cache.ts';
import { useServices } from './services.tsx';

const WasLocked = createContext(false);

interface LockableProps {
  readonly children: ComponentChildren;
  /** True where a person who presses Lock is answered by what is below itself. */
  readonly onlyByItself?: boolean;
}

/** Starts everything below anew whenever Upward locks, so that it forgets what it showed and what was typed into it. */
export function Lockable({ children, onlyByItself = false }: LockableProps) {
  const { locking } = useServices();
  const [locks, setLocks] = useState(0);
  useEffect(
    () =>
      locking.onLock(({ byItself }) => {
        if (onlyByItself && !byItself) return;
        forgetSentences();
        setLocks((before) => before + 1);
      }),
    [locking, onlyByItself],
  );
  return (
    <WasLocked.Provider value={locks > 0}>
      <Fragment key={locks}>{children}</Fragment>
    </WasLocked.Provider>
  );
}

/** Whether this page was started anew by a lock, which its person may not have seen. */
export function useWasLocked(): boolean {
  return useContext(WasLocked);
}
