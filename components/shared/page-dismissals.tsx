import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { DismissalsContext, useMemoryDismissals } from './use-dismissals.ts';

/** One memory of what was called safe for every field below: the one above where there is one, else until the page closes. */
export function PageDismissals({ children }: { children: ComponentChildren }) {
  const above = useContext(DismissalsContext);
  const memory = useMemoryDismissals();
  return <DismissalsContext.Provider value={above ?? memory}>{children}</DismissalsContext.Provider>;
}
