import { isPlaced } from '../../lib/capture/own-observations.ts';
import { Domain } from '../../lib/schema/domain.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import { TextButton } from '../shared/button.tsx';
import { type SelectChoices, SelectField } from '../shared/fields.tsx';
import { KeepChange } from '../shared/keep-change.tsx';
import { DOMAIN_CHOICES } from './domain-choices.ts';
import { PlaceConsultant } from './place-consultant.tsx';
import { usePlacing } from './use-placing.ts';

interface WaitingItemProps {
  readonly observation: Observation;
  /** The names to choose from, as value and label. */
  readonly names: SelectChoices;
  /** True from when it has all it needs until the person is done with it. */
  readonly held: boolean;
  readonly onSave: (observation: Observation) => Promise<boolean>;
  readonly onHold: () => void;
  /** `left` is true where the focus has gone elsewhere by itself. */
  readonly onPlaced: (observation: Observation, left: boolean) => void;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** One observation that waits, with the choices that place it. */
export function WaitingItem(props: WaitingItemProps) {
  const { observation, names, held, onSave, onHold, onPlaced, onEdit, onDelete } = props;
  const { chosen, placing, choose, watch } = usePlacing(observation, {
    save: onSave,
    onHold,
    onPlaced: (placed) => onPlaced(placed, false),
  });
  const takeDomain = (value: string) => {
    const parsed = Domain.safeParse(value);
    void choose({ domain: parsed.success ? parsed.data : null });
  };
  return (
    <li
      data-observation={observation.id}
      {...watch}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        const stays = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (held && !stays && isPlaced(placing)) onPlaced(placing, true);
      }}
    >
      <p>{observation.text}</p>
      <div class="fields">
        <PlaceConsultant
          value={chosen.consultant}
          names={names}
          onValue={(consultant) => void choose({ consultant })}
        />
        <SelectField
          label="Domain"
          value={chosen.domain ?? ''}
          choices={DOMAIN_CHOICES}
          onValue={takeDomain}
        />
      </div>
      {chosen.domain !== null && (
        <KeepChange domain={chosen.domain} value={chosen.kind} onValue={(kind) => void choose({ kind })} />
      )}
      <div class="row row--apart">
        <span class="hint" role="status">
          {held && isPlaced(observation) && 'Placed. It moves there when you go on.'}
        </span>
        <span class="observation__do">
          <TextButton onPress={onEdit}>Edit</TextButton>
          <TextButton onPress={onDelete}>Delete</TextButton>
        </span>
      </div>
    </li>
  );
}
