import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useServices } from './services.tsx';

interface LockableProps {
  readonly children: ComponentChildren;
  /** True where a person who presses Lock is answered by what is below itself. */
  readonly onlyByItself?: boolean;
}

/**
 * Takes everything below away at once whenever Upward locks, and then loads the page again, so that nothing is left of what
 * it showed or of what was typed into it.
 */
export function Lockable({ children, onlyByItself = false }: LockableProps) {
  const { locking } = useServices();
  const [away, setAway] = useState(false);
  useEffect(
    () =>
      locking.onLock(({ byItself }) => {
        if (byItself || !onlyByItself) setAway(true);
      }),
    [locking, onlyByItself],
  );
  // What was below has gone by now, with its drafts handed over and its question whether to leave the page.
  useEffect(() => {
    if (away) locking.startAnew();
  }, [away, locking]);
  return away ? null : children;
}
