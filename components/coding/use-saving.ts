import { useEffect, useRef, useState } from 'preact/hooks';
import { withoutIdentifiers } from '../../lib/coding/without-identifiers.ts';
import type { Coding } from '../../lib/schema/coding.ts';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import { useServices } from '../shared/services.tsx';

/** Whether what is on the desk is on the disk, too. */
export interface Saving {
  readonly saving: 'saved' | 'saving' | VaultRefusal;
  /** Says what lies on the disk already, before the first change. */
  readonly begin: (kept: Coding) => void;
  /** Keeps a version. Those that come while one is written are kept after it, the last of them alone. */
  readonly save: (next: Coding) => void;
  /** Resolves once nothing is being written any more. */
  readonly settled: () => Promise<void>;
}

/** One coding while it is on the desk. What is still to be written of it is, whatever comes onto the desk after it. */
interface Sitting {
  kept: Coding;
  wanted: Coding;
  writing: Promise<void> | null;
}

/** Writes one version after another. While one is not written yet, the browser asks before the page is left. */
export function useSaving(identity: string): Saving {
  const { codings } = useServices();
  const [saving, setSaving] = useState<Saving['saving']>('saved');
  const sitting = useRef<Sitting | null>(null);

  const write = async (own: Sitting) => {
    while (own.wanted !== own.kept) {
      const next = own.wanted;
      const written = await codings.keep(identity, withoutIdentifiers(own.kept), withoutIdentifiers(next));
      if (!written.ok) return tell(own, written.refusal);
      own.kept = next;
    }
    tell(own, 'saved');
  };
  const tell = (own: Sitting, state: Saving['saving']) => {
    if (sitting.current === own) setSaving(state);
  };
  useEffect(() => {
    if (saving === 'saved') return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [saving]);
  return {
    saving,
    begin(opened) {
      sitting.current = { kept: opened, wanted: opened, writing: null };
      setSaving('saved');
    },
    save(next) {
      const own = sitting.current;
      if (own === null) return;
      own.wanted = next;
      tell(own, 'saving');
      own.writing ??= write(own)
        // A fault of ours must not read as kept.
        .catch(() => tell(own, 'storage-failed'))
        .finally(() => {
          own.writing = null;
        });
    },
    async settled() {
      await sitting.current?.writing;
    },
  };
}
