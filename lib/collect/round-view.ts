import { type CountWord, countWord } from '../disclosure/count-word.ts';
import { visibleObservations } from '../disclosure/echo.ts';
import { countSeats } from '../disclosure/seats.ts';
import {
  canHaveBrief,
  type DisclosurePolicy,
  effectiveThreshold,
  mayTalk,
  policyWithPromises,
} from '../disclosure/threshold.ts';
import { DOMAINS, type Domain } from '../schema/domain.ts';
import type { ReceivedPart } from '../schema/received-part.ts';
import type { CardConsultant, RoundCard } from '../schema/round-card.ts';
import { type SeatedObservation, seatedObservations } from '../schema/seated-observation.ts';
import { type RandomBytes, shuffled } from '../shared/random.ts';

/** How many fellows wrote about one consultant in one domain, as words: in all, and of each kind. */
export interface DomainCounts {
  readonly domain: Domain;
  readonly all: CountWord;
  readonly keep: CountWord;
  readonly change: CountWord;
}

/** One consultant's row: how many may talk (null: no brief in this round), and how many fellows wrote what. */
export interface ConsultantCounts {
  readonly consultant: CardConsultant;
  readonly brief: boolean;
  readonly mayTalk: number | null;
  readonly all: CountWord;
  /** In the study's order. */
  readonly domains: readonly DomainCounts[];
}

/** What the lead may see of a round. Before k seats are there nothing is shown but whether there are any. */
export type RoundView =
  | { readonly reading: 'locked'; readonly k: number; readonly seats: CountWord }
  | {
      readonly reading: 'open';
      readonly k: number;
      readonly seats: CountWord;
      readonly consultants: readonly ConsultantCounts[];
      /** Shuffled, without what the echo rule hides. */
      readonly observations: readonly SeatedObservation[];
    };

/** What a round is looked at with. `parts` are those of this round. */
export interface RoundViewInput {
  readonly card: RoundCard;
  readonly parts: readonly ReceivedPart[];
  readonly policy?: DisclosurePolicy | null;
  readonly random: RandomBytes;
}

/** The policy of a round: the hospital's, raised to what was promised for any part that is still handed in. */
export function roundPolicy(
  parts: readonly ReceivedPart[],
  policy: DisclosurePolicy | null = null,
): DisclosurePolicy {
  const present = parts.filter(({ observations }) => observations.length > 0);
  return policyWithPromises(
    policy,
    present.map(({ promised }) => promised),
  );
}

/** True once k different seats have handed in something that was not withdrawn. */
export function isReadingOpen(parts: readonly ReceivedPart[], k: number): boolean {
  return countSeats(parts.filter(({ observations }) => observations.length > 0)) >= k;
}

/** What the lead may see of a round now. Numbers of fellows are words; an echo that found nobody counts nowhere. */
export function roundView({ card, parts, policy, random }: RoundViewInput): RoundView {
  const k = effectiveThreshold(card, roundPolicy(parts, policy));
  const all = seatedObservations(parts);
  const seats = countWord(countSeats(all), k);
  if (!isReadingOpen(parts, k)) return { reading: 'locked', k, seats };
  const visible = visibleObservations(all, k);
  return {
    reading: 'open',
    k,
    seats,
    consultants: card.consultants.map((consultant) => countsFor(consultant, visible, k)),
    observations: shuffled(visible, random),
  };
}

function countsFor(
  consultant: CardConsultant,
  visible: readonly SeatedObservation[],
  k: number,
): ConsultantCounts {
  const about = visible.filter((observation) => observation.consultant === consultant.id);
  const word = (observations: readonly SeatedObservation[]) => countWord(countSeats(observations), k);
  return {
    consultant,
    brief: canHaveBrief(consultant, k),
    mayTalk: mayTalk(consultant.fellows, k),
    all: word(about),
    domains: DOMAINS.map((domain) => {
      const inDomain = about.filter((observation) => observation.domain === domain);
      return {
        domain,
        all: word(inDomain),
        keep: word(inDomain.filter(({ kind }) => kind === 'keep')),
        change: word(inDomain.filter(({ kind }) => kind === 'change')),
      };
    }),
  };
}
