import { useEffect, useState } from 'preact/hooks';
import type { Observation } from '../../lib/schema/observation.ts';
import { useServices } from '../shared/services.tsx';
import { useFocusLater } from '../shared/use-focus-later.ts';
import { type PassingHandlers, usePassing } from '../shared/use-passing.ts';
import { useRecords, valuesOf } from '../shared/use-vault.ts';
import { type OwnObservations, UNDO_TIME } from './use-observations.ts';

/** What happens in the list beside the records themselves: what is being edited, what was just placed, where the focus goes. */
export type OwnList = ReturnType<typeof useOwnList>;

/** A short word about what was just done, which goes by itself. */
export interface PlacedNote {
  readonly observation: Observation | null;
  readonly passing: PassingHandlers;
}

const within = (id: string, control: string) => `[data-observation="${id}"] ${control}`;

/** Runs the list of one's own observations. `own` holds the records. */
export function useOwnList(own: OwnObservations) {
  const [editing, setEditing] = useState<string | null>(null);
  const [held, setHeld] = useState<string | null>(null);
  const [placed, setPlaced] = useState<Observation | null>(null);
  const placedPassing = usePassing(placed, UNDO_TIME, () => setPlaced(null));
  const { root, focusOn } = useFocusLater();
  const { vault } = useServices();
  const memberships = useRecords('membership');
  // A change that was being made when the panel was hidden or locked is open again.
  useEffect(() => {
    void vault.list('draft').then((listed) => {
      const edits = listed.ok ? listed.value.flatMap(({ value }) => value.edits ?? []) : [];
      setEditing((current) => current ?? edits[0] ?? null);
    });
  }, [vault]);

  const closeEdit = (id: string) => {
    setEditing(null);
    focusOn(within(id, 'button'));
  };
  return {
    root,
    editing,
    /** Those that stand behind a point of a preview that was opened. */
    used: new Set(valuesOf(memberships).flatMap(({ used }) => used)) as ReadonlySet<string>,
    /** The one that has all it needs and still stands where it waited, since the person is not done with it. */
    held,
    placed: { observation: placed, passing: placedPassing } satisfies PlacedNote,
    edit: (id: string) => {
      setHeld(null);
      setEditing(id);
      focusOn(within(id, 'textarea'));
    },
    closeEdit,
    saveEdit: async (changed: Observation, began: Observation) => {
      const saved = await own.saveEdit(changed, began);
      if (saved) closeEdit(changed.id);
      return saved;
    },
    remove: async (observation: Observation) => {
      // To the keyboard the way back is at hand; a pointer finds it at the top, and the note goes by itself.
      const byKeyboard = document.activeElement?.matches(':focus-visible') ?? false;
      focusOn(byKeyboard ? '[data-undo] button' : within(observation.id, 'textarea'));
      setPlaced(null);
      await own.remove(observation);
    },
    undoRemove: async () => {
      const [first] = own.deleted;
      if (first === undefined) return;
      focusOn(within(first.id, 'button'));
      await own.undoRemove();
    },
    hold: setHeld,
    /** Lets one go and says where. With `next`, the focus goes on to that one of those that wait, or (null) to the word about it. */
    moved: (observation: Observation, next?: string | null) => {
      setHeld(null);
      setPlaced(observation);
      if (next !== undefined) focusOn(next === null ? '[data-placed]' : within(next, 'select'));
    },
  };
}
