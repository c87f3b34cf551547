import { useState } from 'preact/hooks';
import type { ConsultantRef } from '../../lib/schema/observation.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { cardChoices, consultantName, consultantOf, consultantValue } from './consultant-choice.ts';
import { TextField } from './fields.tsx';
import { MaskedSelect } from './masked-select.tsx';

interface ConsultantFieldProps {
  readonly value: ConsultantRef | null;
  readonly onValue: (consultant: ConsultantRef | null) => void;
  /** The cards of the joined rounds; empty while locked, since no names are listed then. */
  readonly cards: readonly RoundCard[];
  /** The one of the last entry, which the closed picker tells without naming it. */
  readonly remembered?: ConsultantRef | null;
}

const SOMEONE_ELSE = 'someone-else';

/** Whom it is about: from the round's card, or typed. It may wait. Names show while somebody picks or types, and not after. */
export function ConsultantField({ value, onValue, cards, remembered = null }: ConsultantFieldProps) {
  const [typing, setTyping] = useState(false);
  if (cards.length === 0) {
    return <NameField label="Consultant (can wait)" value={value} onValue={onValue} />;
  }
  const choices = [
    ['', 'Not yet'] as const,
    ...cardChoices(cards),
    ...typedChoices(typing ? [remembered] : [remembered, value], cards),
    [SOMEONE_ELSE, 'Someone else'] as const,
  ];
  const choose = (chosen: string) => {
    setTyping(chosen === SOMEONE_ELSE);
    onValue(chosen === SOMEONE_ELSE ? null : consultantOf(chosen));
  };
  return (
    <div class="stack">
      <MaskedSelect
        label="Consultant"
        value={typing ? SOMEONE_ELSE : consultantValue(value)}
        choices={choices}
        closedText={typing ? 'Someone else' : closedText(value, remembered)}
        onValue={choose}
      />
      {typing && <NameField label="Their name or initials" value={value} onValue={onValue} />}
    </div>
  );
}

function closedText(value: ConsultantRef | null, remembered: ConsultantRef | null): string {
  if (value === null) return 'Not yet';
  return consultantValue(value) === consultantValue(remembered) ? 'As last time' : 'Chosen';
}

/** Names that were typed before, one each. */
function typedChoices(consultants: readonly (ConsultantRef | null)[], cards: readonly RoundCard[]) {
  const typed = consultants.filter((each) => each !== null).filter((each) => 'typed' in each);
  const byValue = new Map(typed.map((each) => [consultantValue(each), each]));
  return [...byValue].map(([value, each]) => [value, consultantName(each, cards)] as const);
}

function NameField({
  label,
  value,
  onValue,
}: Pick<ConsultantFieldProps, 'value' | 'onValue'> & { label: string }) {
  const typed = value !== null && 'typed' in value ? value.typed : '';
  return (
    <TextField
      label={label}
      className="field--name"
      value={typed}
      onValue={(name) => onValue(name.trim() === '' ? null : { typed: name.slice(0, 80) })}
    />
  );
}
