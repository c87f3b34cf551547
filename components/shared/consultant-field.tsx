import { useState } from 'preact/hooks';
import type { ConsultantRef } from '../../lib/schema/observation.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { cardChoices, consultantOf, consultantValue } from './consultant-choice.ts';
import { SelectField, TextField } from './fields.tsx';

interface ConsultantFieldProps {
  readonly value: ConsultantRef | null;
  readonly onValue: (consultant: ConsultantRef | null) => void;
  /** The cards of the joined rounds; empty while locked, since no names are listed then. */
  readonly cards: readonly RoundCard[];
  /** The one of the last entry. */
  readonly remembered?: ConsultantRef | null;
  readonly locked?: boolean;
}

const SOMEONE_ELSE = 'someone-else';

/** Whom it is about: from the round's card, or typed. It may wait. */
export function ConsultantField({ value, onValue, cards }: ConsultantFieldProps) {
  const [typing, setTyping] = useState(value !== null && 'typed' in value);
  const typed = value !== null && 'typed' in value ? value.typed : '';
  const onTyped = (name: string) => onValue(name.trim() === '' ? null : { typed: name.slice(0, 80) });
  if (cards.length === 0) {
    return <TextField label="Consultant (can wait)" value={typed} onValue={onTyped} />;
  }
  const choices = [['', 'Not yet'] as const, ...cardChoices(cards), [SOMEONE_ELSE, 'Someone else'] as const];
  const choose = (chosen: string) => {
    setTyping(chosen === SOMEONE_ELSE);
    onValue(chosen === SOMEONE_ELSE ? null : consultantOf(chosen));
  };
  return (
    <div class="stack">
      <SelectField
        label="Consultant"
        value={typing ? SOMEONE_ELSE : consultantValue(value)}
        choices={choices}
        onValue={choose}
      />
      {typing && <TextField label="Their name or initials" value={typed} onValue={onTyped} />}
    </div>
  );
}
