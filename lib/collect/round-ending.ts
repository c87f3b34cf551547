import { canHaveBrief, type DisclosurePolicy, effectiveThreshold } from '../disclosure/threshold.ts';
import type { LedRound } from '../schema/led-round.ts';
import type { VaultRefusal } from '../schema/refusal.ts';
import type { RoundRelease } from '../schema/round-release.ts';
import type { Result } from '../shared/result.ts';
import type { VaultService } from '../store/vault-service.ts';
import type { LeadRecords } from './lead-records.ts';
import { roundPolicy } from './round-view.ts';

/** Days after the last release until a round is erased, where no policy sets others. */
export const ERASE_DAYS = 30;

const DAY = 86_400_000;

/** When a round is erased whose last brief is released at `now`, both in milliseconds. */
export function eraseAt(now: number, days: number = ERASE_DAYS): number {
  return now + days * DAY;
}

/** Whether a brief was released, and each consultant who can have one at this threshold has theirs. */
export function isAllReleased({ card, released }: Pick<LedRound, 'card' | 'released'>, k: number): boolean {
  const done = new Set(released.map(({ consultant }) => consultant));
  return (
    done.size > 0 &&
    card.consultants.every((consultant) => done.has(consultant.id) || !canHaveBrief(consultant, k))
  );
}

/** A round that is to be erased, and when, in milliseconds; `title` is null where it is erased but for the note of it. */
export interface EndingRound {
  readonly round: string;
  readonly title: string | null;
  readonly ends: number;
}

/** The rounds that a timer is to erase. */
export function endingRounds({
  releases,
  timers,
  rounds,
}: Pick<LeadRecords, 'releases' | 'timers' | 'rounds'>): EndingRound[] {
  const ends = new Map(timers.map(({ id, value }) => [id, value.ends]));
  const titles = new Map(rounds.map(({ value: { card } }) => [card.round, card.title]));
  return releases.flatMap(({ value: { round, erasing } }) => {
    const at = erasing === null ? undefined : ends.get(erasing);
    return at === undefined ? [] : [{ round, title: titles.get(round) ?? null, ends: at }];
  });
}

/** A round whose briefs are all out and that nothing is to erase yet: where its release and its timer lie, null for nowhere. */
export interface FinishedRound {
  readonly round: string;
  readonly release: string | null;
  readonly timer: string | null;
}

/**
 * The rounds whose briefs are all out while no timer runs for them: whichever page or computer released the last one, and
 * whatever became of the timer that was set then.
 */
export function finishedRounds(records: LeadRecords, policy: DisclosurePolicy): FinishedRound[] {
  const running = new Set(records.timers.map(({ id }) => id));
  return records.rounds.flatMap(({ value }) => {
    const { round } = value.card;
    const parts = records.parts.flatMap((part) => (part.value.round === round ? [part.value] : []));
    if (!isAllReleased(value, effectiveThreshold(value.card, roundPolicy(parts, policy)))) return [];
    const release = records.releases.find((each) => each.value.round === round);
    const timer = release?.value.erasing ?? null;
    return timer !== null && running.has(timer) ? [] : [{ round, release: release?.id ?? null, timer }];
  });
}

/** Sets the timer that erases a finished round, unless another page has just done so. `first` is stored where nothing is. */
export function setEnding(
  vault: Pick<VaultService, 'changeTogether' | 'newId'>,
  { release, timer }: FinishedRound,
  { ends, first }: { readonly ends: number; readonly first: RoundRelease },
): Promise<Result<readonly string[], VaultRefusal>> {
  const id = timer ?? vault.newId();
  const places = [
    { type: 'round-release', id: release ?? vault.newId() },
    { type: 'timer', id },
  ] as const;
  return vault.changeTogether(places, ([current, running]) => {
    const isSet = running !== null || (current !== null && current.erasing !== timer);
    return isSet ? [null, null] : [{ ...(current ?? first), erasing: id }, { ends }];
  });
}
