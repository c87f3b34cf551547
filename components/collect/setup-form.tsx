import { useState } from 'preact/hooks';
import { makeRound } from '../../lib/collect/make-round.ts';
import type { LedRound } from '../../lib/schema/led-round.ts';
import type { FormRefusal } from '../../lib/schema/refusal.ts';
import { LOWEST_THRESHOLD } from '../../lib/schema/round-card.ts';
import { Button } from '../shared/button.tsx';
import { ErrorSummary, type FormFault } from '../shared/error-summary.tsx';
import { Card, WhoSees } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import { usePolicy, useThreshold } from '../shared/use-policy.ts';
import { CardFields } from './card-fields.tsx';
import { ConsultantRows } from './consultant-rows.tsx';
import { emptyDraft, fieldOf, type RoundDraft, readDraft, thresholdOf } from './round-draft.ts';
import { StudyKey } from './study-key.tsx';

const NO_FAULTS: readonly FormFault[] = [];

/** The form of a new round. What is wrong is said above it, and beside the field. */
export function SetupForm({ onMade }: { onMade: (round: LedRound) => void }) {
  const { now, random, sentence } = useServices();
  const [draft, setDraft] = useState(() => emptyDraft(now));
  const [faults, setFaults] = useState(NO_FAULTS);
  const lowest = useThreshold({ minContributors: LOWEST_THRESHOLD });
  const { holdingHours: holding = null } = usePolicy();
  const change = (changed: Partial<RoundDraft>) => setDraft((before) => ({ ...before, ...changed }));
  const faultOf = (refusal: FormRefusal): FormFault => ({
    field: fieldOf(draft, refusal),
    message: sentence(refusal.reason),
  });
  const make = async () => {
    const made = await makeRound(readDraft(draft, { lowest, holding }), random);
    if (made.ok) onMade(made.value);
    else setFaults([faultOf(made.refusal)]);
  };
  const errorOf = (field: string) => faults.find((fault) => fault.field === field)?.message ?? null;
  return (
    <form
      class="setup"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <div class="setup__whole stack--wide">
        <WhoSees>
          <strong>Anyone with the card</strong> sees the names and dates on it. Nobody, you included, knows
          which slip went to whom: fellows draw them unseen.
        </WhoSees>
        <ErrorSummary faults={faults} />
      </div>
      <Card title="The card">
        <div class="stack--wide">
          <CardFields {...{ draft, lowest, holding, change, errorOf }} />
          <ConsultantRows
            rows={draft.consultants}
            k={thresholdOf(draft, lowest)}
            onRows={(consultants) => change({ consultants })}
            errorOf={errorOf}
          />
        </div>
      </Card>
      <Card title="The study team’s key">
        <StudyKey
          value={draft.studyRecipient}
          onValue={(studyRecipient) => change({ studyRecipient })}
          error={errorOf('studyRecipient')}
        />
      </Card>
      <p class="row row--wrap setup__whole">
        <Button submit>Make the round</Button>
        <span class="quiet">
          A key of the round’s own is made with it. Then save the card and print the slips.
        </span>
      </p>
    </form>
  );
}
