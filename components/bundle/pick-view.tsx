import { effectiveThreshold, mayTalk } from '../../lib/disclosure/threshold.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { Share } from '../../lib/schema/primitives.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { dayInWords } from '../shared/day-in-words.ts';
import { Steps, WhoSees } from '../shared/layout.tsx';
import { PickItem } from './pick-item.tsx';

/** The steps of handing in. */
export const HAND_IN_STEPS = ['Choose', 'Seal'];

interface PickViewProps {
  readonly card: RoundCard;
  /** The observations that can be handed in to this round. */
  readonly ready: readonly Observation[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (id: string, picked: boolean) => void;
  readonly onShare: (observation: Observation, share: Share) => void;
  readonly onNext: () => void;
  readonly onCard: () => void;
}

/** Choosing what goes into the round, by consultant, and how each may be used. */
export function PickView({ card, ready, picked, onPick, onShare, onNext, onCard }: PickViewProps) {
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
      {ready.length === 0 && (
        <p>
          Nothing can be handed in yet. An observation needs a consultant of this round, a domain, and keep or
          change.
        </p>
      )}
      <Button wide onPress={onNext}>
        {picked.size === 0 ? 'Hand in nothing, and withdraw' : `See what is sent: ${picked.size}`}
      </Button>
      <TextButton onPress={onCard}>Open another card</TextButton>
    </div>
  );
}

function withstands(fellows: number, k: number): string {
  const talking = mayTalk(fellows, k);
  if (talking === null) return `${fellows} fellows work with them: too few for a brief in this round.`;
  return `${fellows} fellows work with them. It holds if ${talking} of them ${talking === 1 ? 'talks' : 'talk'}, not more.`;
}
