import { useRef, useState } from 'preact/hooks';
import type { RefusalReason } from '../../lib/schema/refusal.ts';
import { useServices } from '../shared/services.tsx';
import { type FaultPlace, placeOf } from './fault-place.ts';

/** A form that is worked on: whether it is, and what was refused. */
export interface Asking {
  readonly busy: boolean;
  /** What is to be said at a place of the form. */
  readonly faultAt: (place: FaultPlace) => string | null;
  /** Runs the work, which gives the reason of its refusal or null; not while it runs already. */
  readonly run: (work: () => Promise<RefusalReason | null>) => Promise<void>;
}

/** Runs what a form asks for, once at a time, and keeps the refusal. */
export function useAsking(): Asking {
  const { sentence } = useServices();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<RefusalReason | null>(null);
  const run = async (work: () => Promise<RefusalReason | null>) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFault(null);
    try {
      setFault(await work());
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return {
    busy,
    faultAt: (place) => (fault !== null && placeOf(fault) === place ? sentence(fault) : null),
    run,
  };
}
