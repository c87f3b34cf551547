import type { Membership } from '../../lib/schema/membership.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import { TextButton } from '../shared/button.tsx';
import { dayInWords } from '../shared/day-in-words.ts';
import { Inset, Steps, WhoSees } from '../shared/layout.tsx';
import { useThreshold } from '../shared/use-policy.ts';
import { HandedInBefore } from './handed-in-before.tsx';
import { LeftOut } from './left-out.tsx';
import { type PickActions, PickConsultant } from './pick-consultant.tsx';
import { PickNext } from './pick-next.tsx';
import { QuestionsFirst } from './questions-first.tsx';

/** The steps of handing in. */
export const HAND_IN_STEPS = ['Choose', 'Wording', 'Seal'];

interface PickViewProps {
  readonly membership: Membership;
  /** The observations that can be handed in to this round. */
  readonly ready: readonly Observation[];
  /** How many were never handed in and are not ready either. */
  readonly leftOut: number;
  /** Whether the round is closed: then nothing new goes in. */
  readonly isOver: boolean;
  readonly picked: ReadonlySet<string>;
  readonly actions: PickActions;
  readonly onNext: () => void;
  readonly onObservations: () => void;
  readonly onLog: () => void;
  readonly onCard: () => void;
  /** Opens a preview of a brief of this round. */
  readonly onPreview: () => void;
}

/** Choosing what goes into the round, by consultant, and how each may be used. */
export function PickView(props: PickViewProps) {
  const {
    membership,
    ready,
    leftOut,
    isOver,
    picked,
    actions,
    onNext,
    onObservations,
    onLog,
    onCard,
    onPreview,
  } = props;
  const { card, revision } = membership;
  const k = useThreshold(card);
  return (
    <div class="panel__body handin">
      <Steps names={HAND_IN_STEPS} current={0} />
      <div>
        <h1 class="title">What goes into the round</h1>
        <p class="hint">
          {card.title}, {isOver ? 'closed on' : 'to'} {dayInWords(card.closes)}
        </p>
      </div>
      <WhoSees>
        <strong>The lead</strong> reads what you hand in, under a seat, with no name.{' '}
        <strong>Consultants never do</strong>: they get points that {k} or more fellows support.
      </WhoSees>
      {isOver && <RoundOver closes={card.closes} />}
      <QuestionsFirst membership={membership} />
      <HandedInBefore revision={revision} left={ready.length - picked.size} />
      {card.consultants.map((consultant) => (
        <PickConsultant
          key={consultant.id}
          card={card}
          consultant={consultant}
          ready={ready}
          picked={picked}
          actions={actions}
        />
      ))}
      <LeftOut count={leftOut} onObservations={ready.length > 0 ? onObservations : undefined} />
      <PickNext
        ready={ready.length}
        picked={picked.size}
        leftOut={leftOut}
        isOver={isOver}
        hasSealed={revision > 0}
        onNext={onNext}
        onObservations={onObservations}
        onLog={onLog}
      />
      <TextButton onPress={onPreview}>Open a preview or a note</TextButton>
      <TextButton onPress={onCard}>Open another card</TextButton>
    </div>
  );
}

function RoundOver({ closes }: { closes: string }) {
  return (
    <Inset tone="check">
      <strong>This round closed on {dayInWords(closes)}.</strong> Nothing new goes in. What you handed in can
      still be changed or taken back until the brief is released.
    </Inset>
  );
}
