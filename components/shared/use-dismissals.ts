import { createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { Dismissed } from '../../lib/screening/findings.ts';

/** What was called safe, and calling one more safe. */
export interface Dismissals {
  readonly dismissed: Dismissed;
  readonly dismiss: (key: string) => void;
}

/** Where a page keeps what was called safe; null where it keeps it nowhere. */
export const DismissalsContext = createContext<Dismissals | null>(null);

/** What was called safe: as the page keeps it, else since it was opened. */
export function useDismissals(): Dismissals {
  const memory = useMemoryDismissals();
  return useContext(DismissalsContext) ?? memory;
}

/** What was called safe since the page was opened. */
export function useMemoryDismissals(): Dismissals {
  const [dismissed, setDismissed] = useState<Dismissed>(new Set<string>());
  return useMemo(
    () => ({ dismissed, dismiss: (key) => setDismissed((before) => new Set([...before, key])) }),
    [dismissed],
  );
}
