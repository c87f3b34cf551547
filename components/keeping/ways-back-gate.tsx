import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type WayBack, WaysBackContext } from '../shared/ways-back.ts';
import { RecoverForm } from './recover-form.tsx';
import { VaultElsewhere } from './vault-elsewhere.tsx';

interface WaysBackGateProps {
  /** Frames the way that is gone. */
  readonly frame: (way: ComponentChildren) => ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * Lets what is below open a way back into a vault, which then stands in its place until the person goes on: the vault is
 * open by then, and what stood here before is gone.
 */
export function WaysBackGate({ frame, children }: WaysBackGateProps) {
  const [way, setWay] = useState<WayBack | null>(null);
  const close = () => setWay(null);
  if (way !== null) {
    return (
      <>{frame(way === 'recovery' ? <RecoverForm onClose={close} /> : <VaultElsewhere onClose={close} />)}</>
    );
  }
  return <WaysBackContext.Provider value={setWay}>{children}</WaysBackContext.Provider>;
}
