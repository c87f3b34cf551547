import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type WayBack, WaysBackContext } from '../shared/ways-back.ts';
import { RecoverForm } from './recover-form.tsx';
import { VaultElsewhere } from './vault-elsewhere.tsx';

interface WaysBackGateProps {
  /** Frames the way that is gone. */
  readonly frame: (way: ComponentChildren) => ComponentChildren;
  /** The view of the page that it stands in: with another view a way is left. */
  readonly view?: string;
  readonly children: ComponentChildren;
}

/**
 * Lets what is below open a way back into a vault, which then stands in its place until the person goes on: the vault is
 * open by then, and what stood here before is gone.
 */
export function WaysBackGate({ frame, view, children }: WaysBackGateProps) {
  const [opened, setOpened] = useState<{ readonly way: WayBack; readonly view: string | undefined } | null>(
    null,
  );
  const close = () => setOpened(null);
  const way = opened?.view === view ? (opened?.way ?? null) : null;
  if (opened !== null && way === null) setOpened(null);
  if (way !== null) {
    return (
      <>{frame(way === 'recovery' ? <RecoverForm onClose={close} /> : <VaultElsewhere onClose={close} />)}</>
    );
  }
  return (
    <WaysBackContext.Provider value={(chosen) => setOpened({ way: chosen, view })}>
      {children}
    </WaysBackContext.Provider>
  );
}
