import { type Commitment, MOST_COMMITMENTS, type Session } from '../../lib/schema/session.ts';
import { NO_COMMITMENT } from '../../lib/session/change-session.ts';
import { Button } from '../shared/button.tsx';
import { SelectField } from '../shared/fields.tsx';
import { ScreenedField } from '../shared/screened-field.tsx';
import { useServices } from '../shared/services.tsx';
import { monthChoices } from './month-choices.ts';

const PLACES = ['First', 'Second', 'Third'];

interface CommitmentsProps {
  readonly commitments: Session['commitments'];
  readonly onChange: (place: number, changed: Partial<Commitment>) => void;
}

/** One to three things the consultant will do: what, how juniors would notice, and by when. */
export function Commitments({ commitments, onChange }: CommitmentsProps) {
  const shown = commitments.length === 0 ? [NO_COMMITMENT] : commitments;
  const another = PLACES[shown.length];
  return (
    <div class="stack--wide">
      <p class="hint">Small enough to begin this week. Something a junior could notice.</p>
      {shown.map((commitment, place) => (
        <OneCommitment
          key={PLACES[place]}
          place={place}
          commitment={commitment}
          onChange={(changed) => onChange(place, changed)}
        />
      ))}
      {shown.length < MOST_COMMITMENTS && another !== undefined && (
        <p>
          <Button kind="quiet" onPress={() => onChange(shown.length, {})}>
            Add a {another.toLowerCase()}
          </Button>
        </p>
      )}
    </div>
  );
}

interface OneCommitmentProps {
  readonly place: number;
  readonly commitment: Commitment;
  readonly onChange: (changed: Partial<Commitment>) => void;
}

function OneCommitment({ place, commitment: { what, noticed, by }, onChange }: OneCommitmentProps) {
  const { now } = useServices();
  return (
    <fieldset class="commit">
      <legend class="label">{PLACES[place]}</legend>
      <div>
        <ScreenedField
          id={`commit-${place}-what`}
          label="I will"
          value={what}
          longest={200}
          onValue={(text) => onChange({ what: text })}
        />
      </div>
      <div>
        <ScreenedField
          id={`commit-${place}-noticed`}
          label="They will notice it by"
          value={noticed}
          longest={200}
          onValue={(text) => onChange({ noticed: text })}
        />
      </div>
      <SelectField
        label="By"
        choices={monthChoices(now())}
        value={by ?? ''}
        onValue={(month) => onChange({ by: month === '' ? null : month })}
        error={null}
      />
    </fieldset>
  );
}
