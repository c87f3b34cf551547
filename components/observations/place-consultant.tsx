import { useState } from 'preact/hooks';
import type { ConsultantRef } from '../../lib/schema/observation.ts';
import { Button } from '../shared/button.tsx';
import { consultantOf, consultantValue } from '../shared/consultant-choice.ts';
import { type SelectChoices, TextField } from '../shared/fields.tsx';
import { MaskedSelect } from '../shared/masked-select.tsx';

interface PlaceConsultantProps {
  readonly value: ConsultantRef | null;
  readonly names: SelectChoices;
  readonly onValue: (consultant: ConsultantRef | null) => void;
}

const SOMEONE_ELSE = 'someone-else';

/** Whom an observation is about, chosen from the known names, or typed and then set. */
export function PlaceConsultant({ value, names, onValue }: PlaceConsultantProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const choices = [['', 'Choose'] as const, ...names, [SOMEONE_ELSE, 'Someone else'] as const];
  const choose = (chosen: string) => {
    setTyped(chosen === SOMEONE_ELSE ? '' : null);
    if (chosen !== SOMEONE_ELSE) onValue(consultantOf(chosen));
  };
  const set = () => {
    const name = (typed ?? '').trim().slice(0, 80).trim();
    if (name === '') return;
    setTyped(null);
    onValue({ typed: name });
  };
  const closed = value === null ? 'Choose' : 'Chosen';
  return (
    <div class="stack">
      <MaskedSelect
        label="Consultant"
        value={typed === null ? consultantValue(value) : SOMEONE_ELSE}
        choices={choices}
        closedText={typed === null ? closed : 'Someone else'}
        onValue={choose}
      />
      {typed !== null && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            set();
          }}
          onFocusOut={({ currentTarget, relatedTarget }) => {
            if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) set();
          }}
        >
          <TextField
            label="Their name or initials"
            className="field--name"
            value={typed}
            onValue={setTyped}
          />
          <Button kind="quiet" small submit>
            Set
          </Button>
        </form>
      )}
    </div>
  );
}
