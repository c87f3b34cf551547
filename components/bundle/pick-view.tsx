import { effectiveThreshold, mayTalk } from '../../lib/disclosure/threshold.ts';
import type { Membership } from '../../lib/schema/membership.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { Share } from '../../lib/schema/primitives.ts';
import { TextButton } from '../shared/button.tsx';
import { dayInWords } from '../shared/day-in-words.ts';
import { Steps, WhoSees } from '../shared/layout.tsx';
import { LeftOut } from './left-out.tsx';
import { PickItem } from './pick-item.tsx';
import { PickNext } from './pick-next.tsx';
import { QuestionsFirst } from './questions-first.tsx';

/** The steps of handing in. */
export const HAND_IN_STEPS = ['Choose', 'Seal'];

interface PickViewProps {
  readonly membership: Membership;
  /** The observations that can be handed in to this round. */
  readonly ready: readonly Observation[];
  /** How many were never handed in and are not ready either. */
  readonly leftOut: number;
  readonly picked: ReadonlySet<string>;
  readonly onPick: (id: string, picked: boolean) => void;
  readonly onShare: (observation: Observation, share: Share) => void;
  readonly onNext: () => void;
  readonly onObservations: () => void;
  readonly onLog: () => void;
  readonly onCard: () => void;
}

/** Choosing what goes into the round, by consultant, and how each may be used. */
export function PickView(props: PickViewProps) {
  const { membership, ready, leftOut, picked, onPick, onShare, onNext, onObservations, onLog, onCard } =
    props;
  const { card, revision } = membership;
  return (
    <div class="panel__body handin">
      <Steps names={HAND_IN_STEPS} current={0} />
      <div>
        <h1 class="title">What goes into the round</h1>
        <p class="hint">
          {card.title}, to {dayInWords(card.closes)}
        </p>
      </div>
      <WhoSees>
        <strong>The lead</strong> reads what you hand in, under a seat, with no name.{' '}
        <strong>Consultants never do</strong>: they get points that {effectiveThreshold(card)} or more fellows
        support.
      </WhoSees>
      <QuestionsFirst membership={membership} />
      {card.consultants.map((consultant) => {
        const about = ready.filter(
          (each) =>
            each.consultant !== null && 'id' in each.consultant && each.consultant.id === consultant.id,
        );
        return about.length === 0 ? null : (
          <section key={consultant.id}>
            <h2 class="title title--small">{consultant.name}</h2>
            <p class="hint">{withstands(consultant.fellows, effectiveThreshold(card))}</p>
            <ul>
              {about.map((observation) => (
                <PickItem
                  key={observation.id}
                  observation={observation}
                  picked={picked.has(observation.id)}
                  onPick={(chosen) => onPick(observation.id, chosen)}
                  onShare={(share) => onShare(observation, share)}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <LeftOut count={leftOut} onObservations={ready.length > 0 ? onObservations : undefined} />
      <PickNext
        ready={ready.length}
        picked={picked.size}
        leftOut={leftOut}
        hasSealed={revision > 0}
        onSeal={onNext}
        onObservations={onObservations}
        onLog={onLog}
      />
      <TextButton onPress={onCard}>Open another card</TextButton>
    </div>
  );
}

function withstands(fellows: number, k: number): string {
  const talking = mayTalk(fellows, k);
  if (talking === null) return `${fellows} fellows work with them: too few for a brief in this round.`;
  const others =
    talking === 1 ? '1 of the others tells all they know' : `${talking} of the others tell all they know`;
  return `${fellows} fellows work with them: nobody can work out what you wrote even if ${others}, but if more do, somebody might.`;
}
