import type { ComponentChildren } from 'preact';
import type { Observation } from '../../lib/schema/observation.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { ObservationEdit } from './observation-edit.tsx';
import type { OwnList } from './use-own-list.ts';

interface EditableProps {
  readonly observation: Observation;
  readonly cards: readonly RoundCard[];
  readonly list: OwnList;
  /** How it stands there while it is not edited. */
  readonly children: ComponentChildren;
}

/** An observation in a list, or the form in its place while it is edited. */
export function Editable({ observation, cards, list, children }: EditableProps) {
  if (observation.id !== list.editing) return <>{children}</>;
  return (
    <ObservationEdit
      observation={observation}
      cards={cards}
      onCancel={() => list.closeEdit(observation.id)}
      onSave={list.saveEdit}
    />
  );
}
