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
}

/** Writes one version after another. While one is not written yet, the browser asks before the page is left. */
export function useSaving(identity: string): Saving {
  const { codings } = useServices();
  const [saving, setSaving] = useState<Saving['saving']>('saved');
  const kept = useRef<Coding | null>(null);
  const wanted = useRef<Coding | null>(null);
  const isBusy = useRef(false);

  const write = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      while (wanted.current !== null && wanted.current !== kept.current) {
        const next: Coding = wanted.current;
        const before = kept.current && withoutIdentifiers(kept.current);
        const written = await codings.keep(identity, before, withoutIdentifiers(next));
        if (!written.ok) return setSaving(written.refusal);
        kept.current = next;
      }
      setSaving('saved');
    } finally {
      isBusy.current = false;
    }
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
      kept.current = opened;
      wanted.current = opened;
      setSaving('saved');
    },
    save(next) {
      wanted.current = next;
      setSaving('saving');
      void write();
    },
  };
}
