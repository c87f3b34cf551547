import type { Membership } from '../../lib/schema/membership.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { Inset, Steps, SummaryList, Tag } from '../shared/layout.tsx';
import { HAND_IN_STEPS } from './pick-view.tsx';
import { QuestionsFirst } from './questions-first.tsx';

interface SealViewProps {
  readonly membership: Membership;
  readonly chosen: readonly Observation[];
  readonly fault: string | null;
  readonly onSeal: () => void;
  readonly onBack: () => void;
}

/** Shows exactly what leaves this computer, and seals it. */
export function SealView({ membership, chosen, fault, onSeal, onBack }: SealViewProps) {
  const echoes = chosen.filter(({ share }) => share === 'echo-only').length;
  const count = chosen.length === 1 ? '1 observation' : `${chosen.length} observations`;
  return (
    <div class="panel__body handin">
      <Steps names={HAND_IN_STEPS} current={1} />
      <h1 class="title">{chosen.length === 0 ? 'Withdraw what you handed in here' : `Seal ${count}`}</h1>
      {fault && (
        <div role="alert">
          <Inset tone="danger">{fault}</Inset>
        </div>
      )}
      <section class="card card__body">
        <SummaryList
          rows={[
            ['Round', membership.card.title],
            ['Says of you', 'The seat and this part. Not your name, not your computer.'],
            ['Stays here', 'Setting and week of every one. The order is shuffled.'],
            ['Use', echoes > 0 ? `${echoes} echo-only, the others as chosen` : 'As you chose for each'],
            ['Size', 'Padded, so it does not show how many.'],
            ['Can open it', 'The lead, with the round’s key. Not the study team.'],
          ]}
        />
      </section>
      <h2 class="title title--small">The words that are sent, all of them</h2>
      {chosen.length > 0 && (
        <p class="hint">
          Read them once more. The screen for names and numbers knows words, not people: nicknames, initials
          and names that are everyday words get through.
        </p>
      )}
      <ul class="words">
        {chosen.map(({ id, text, share }) => (
          <li key={id}>
            {text} {share !== 'merge' && <Tag>{share === 'discuss' ? 'may be discussed' : 'echo-only'}</Tag>}
          </li>
        ))}
        {chosen.length === 0 && <li>None. What came from this computer before is withdrawn.</li>}
      </ul>
      <QuestionsFirst membership={membership} />
      <Button wide onPress={onSeal}>
        Seal and save the file
      </Button>
      <TextButton onPress={onBack}>Back to choosing</TextButton>
    </div>
  );
}
