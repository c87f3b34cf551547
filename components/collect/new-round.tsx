import type { LedRound } from '../../lib/schema/led-round.ts';
import { TextButton } from '../shared/button.tsx';
import { ErasedRounds } from './erased-rounds.tsx';
import { LeadFrame } from './lead-frame.tsx';
import type { LeadView } from './lead-view.ts';
import { SetupForm } from './setup-form.tsx';
import type { ErasedRound } from './use-erasing.ts';

interface NewRoundProps {
  readonly onMade: (round: LedRound) => Promise<void>;
  /** Null while there is no other round to go to. */
  readonly onView: ((view: LeadView) => void) | null;
  readonly example: { readonly open: () => Promise<void>; readonly busy: boolean };
  readonly fault: string | null;
  /** Rounds erased in this visit. */
  readonly erased: readonly ErasedRound[];
}

/** Setting up a round: the first, or one more. */
export function NewRound({ onMade, onView, example, fault, erased }: NewRoundProps) {
  return (
    <LeadFrame
      title="Make a round"
      lead="The card goes to every fellow. It is a plain file and holds no secret."
      view="set-up"
      onView={onView}
      fault={fault}
    >
      <ErasedRounds rounds={erased} />
      <SetupForm onMade={(round) => void onMade(round)} />
      {onView === null && (
        <p class="quiet example">
          Only looking?{' '}
          <TextButton onPress={() => void example.open()}>
            {example.busy ? 'Opening the example round' : 'Open the example round'}
          </TextButton>
        </p>
      )}
    </LeadFrame>
  );
}
