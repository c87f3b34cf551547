import { useState } from 'preact/hooks';
import { saveEdit } from '../../lib/capture/save-edit.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import { compareText } from '../../lib/shared/order.ts';
import type { VaultService } from '../../lib/store/vault-service.ts';
import { useServices } from '../shared/services.tsx';
import { type PassingHandlers, usePassing } from '../shared/use-passing.ts';
import { useReading } from '../shared/use-reading.ts';
import { useRecords, valuesOf } from '../shared/use-vault.ts';

/** How long a deleted observation can be brought back, in milliseconds. */
export const UNDO_TIME = 10_000;

/** A fellow's observations and what can be done with them. */
export interface OwnObservations {
  /** False until the first read has ended. */
  readonly loaded: boolean;
  readonly observations: readonly Observation[];
  /** Those deleted of late, while they can be brought back. */
  readonly deleted: readonly Observation[];
  /** What the note about it carries, so that it stays while it is hovered or focused. */
  readonly passing: PassingHandlers;
  /** How many records of this vault do not open any more. */
  readonly unreadable: number;
  readonly fault: VaultRefusal | null;
  readonly save: (observation: Observation) => Promise<boolean>;
  /** Stores an edit; both stay where the observation it began from was changed meanwhile. */
  readonly saveEdit: (changed: Observation, began: Observation) => Promise<boolean>;
  readonly remove: (observation: Observation) => Promise<boolean>;
  readonly undoRemove: () => Promise<boolean>;
}

/** Reads the observations of the unlocked vault and keeps them in step with every change made here. */
export function useObservations(): OwnObservations {
  const { vault } = useServices();
  const records = useRecords('observation');
  const unreadable = useReading((each) => each.unreadable());
  const [deleted, setDeleted] = useState<readonly Observation[]>([]);
  const [fault, setFault] = useState<VaultRefusal | null>(null);
  const passing = usePassing(deleted.at(-1) ?? null, UNDO_TIME, () => setDeleted([]));
  const save = async (observation: Observation) => {
    const stored = await vault.put('observation', observation.id, observation);
    setFault(stored.ok ? null : stored.refusal);
    return stored.ok;
  };
  return {
    loaded: records !== null,
    observations: valuesOf(records).toSorted((one, other) => compareText(other.week, one.week)),
    deleted,
    passing,
    unreadable: unreadable?.ok ? unreadable.value : 0,
    fault,
    save,
    saveEdit: async (changed, began) => {
      const stored = await saveEdit(vault, began, changed);
      setFault(stored.ok ? null : stored.refusal);
      return stored.ok;
    },
    remove: async (observation) => {
      const removed = await vault.remove(observation.id);
      setFault(removed.ok ? null : removed.refusal);
      if (removed.ok) {
        setDeleted((before) => [...before, observation]);
        await removeEdits(vault, observation.id);
      }
      return removed.ok;
    },
    undoRemove: async () => {
      for (const observation of deleted) {
        if (!(await save(observation))) return false;
        setDeleted((before) => before.filter((each) => each !== observation));
      }
      return true;
    },
  };
}

/** Drops the changes that were being made to an observation that is gone. */
async function removeEdits(vault: VaultService, id: string): Promise<void> {
  const drafts = await vault.list('draft');
  for (const draft of drafts.ok ? drafts.value : []) {
    if (draft.value.edits === id) await vault.remove(draft.id);
  }
}
