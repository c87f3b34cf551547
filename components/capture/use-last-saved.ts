import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../lib/schema/draft.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { IdentifierSpan } from '../../lib/screening/identifier-span.ts';
import type { VaultService } from '../../lib/store/vault-service.ts';
import { useServices } from '../shared/services.tsx';

/** What was saved last: enough to say so, and to undo it from memory. */
export interface LastSaved {
  readonly observation: Observation;
  readonly form: Draft;
  readonly takenOut: readonly IdentifierSpan[];
}

/** While locked, undo shows a text that only the passphrase should: it goes after so long, in milliseconds. */
export const UNDO_WHILE_LOCKED = 15_000;

/**
 * The last save, for as long as it stands as it was saved: once it was edited, handed in or deleted there is nothing to undo.
 * While locked it goes after some seconds, for whoever comes next could read it.
 */
export function useLastSaved(isLocked: boolean) {
  const { vault } = useServices();
  const [saved, setSaved] = useState<LastSaved | null>(null);
  useEffect(() => {
    if (saved === null) return;
    return vault.onChange(() => {
      void stands(vault, saved).then((still) => {
        if (!still) setSaved((current) => (current === saved ? null : current));
      });
    });
  }, [vault, saved]);
  useEffect(() => {
    if (saved === null || !isLocked) return;
    const timer = setTimeout(() => setSaved(null), UNDO_WHILE_LOCKED);
    return () => clearTimeout(timer);
  }, [saved, isLocked]);
  return {
    saved,
    setSaved,
    stillStands: () => (saved === null ? Promise.resolve(false) : stands(vault, saved)),
  };
}

/** Whether the record is as it was saved. While locked nothing here can change it, so it is enough that it is there. */
async function stands(vault: VaultService, { observation }: LastSaved): Promise<boolean> {
  const listed = await vault.list('observation');
  if (!listed.ok) {
    const there = await vault.has(observation.id);
    return there.ok && there.value;
  }
  const now = listed.value.find(({ id }) => id === observation.id);
  return JSON.stringify(now?.value) === JSON.stringify(observation);
}
