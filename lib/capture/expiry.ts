import type { Membership } from '../schema/membership.ts';
import type { Observation } from '../schema/observation.ts';
import { addDays, daysBetween, weekOfDay } from '../shared/clock.ts';
import { isPlaced } from './own-observations.ts';

/** Days from the first word about it to the day on which observations go. */
export const NOTICE_DAYS = 14;

/** What the rule looks at. */
export interface ExpiryInput {
  readonly memberships: readonly { readonly id: string; readonly value: Membership }[];
  readonly observations: readonly Observation[];
  /** Days from the close of a round until what was written for it goes. */
  readonly expireDays: number;
  /** The calendar day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The end of what was written for one round. */
export interface Expiring {
  /** The record of the membership. */
  readonly id: string;
  readonly title: string;
  /** The day on which it was first said; today where it is still to be said. */
  readonly told: string;
  readonly goes: string;
  /** `tell`: to be said and stored as said. `told`: the notice stands. `goes`: the day has come. */
  readonly state: 'tell' | 'told' | 'goes';
  /** The ids of what goes; none only where the day has come and all went. */
  readonly observations: readonly string[];
}

/**
 * The rounds whose observations are about to go, or have to. Notice begins 14 days before the day of the policy, and what
 * it speaks of goes 14 days after it was first seen, so never sooner than the policy says. What was written in the week of
 * the notice or later is not spoken of: its own notice follows.
 */
export function expiring({ memberships, observations, expireDays, today }: ExpiryInput): Expiring[] {
  const closing = new Map(memberships.map(({ value: { card } }) => [card.round, card.closes]));
  const near = memberships.filter(({ value }) => isNear(value, expireDays, today));
  if (near.length === 0) return [];
  const byRound = Map.groupBy(observations, (each) => lastRound(each, closing));
  return near.flatMap(({ id, value }) => {
    const before = toldOn(value, expireDays, today);
    const told = before ?? today;
    const week = weekOfDay(told);
    const mine = (byRound.get(value.card.round) ?? []).filter((each) => each.week < week);
    const state = before === null ? 'tell' : daysBetween(before, today) < NOTICE_DAYS ? 'told' : 'goes';
    if (mine.length === 0 && state !== 'goes') return [];
    const goes = addDays(told, NOTICE_DAYS);
    return [{ id, title: value.card.title, told, goes, state, observations: mine.map((each) => each.id) }];
  });
}

/** The membership once the notice was seen today; null where it had been told already. */
export function noteTold(membership: Membership, expireDays: number, today: string): Membership | null {
  return toldOn(membership, expireDays, today) === null ? { ...membership, expiryTold: today } : null;
}

/** The membership once all went that was announced on `told`: what comes later has a notice of its own. Null if nothing changes. */
export function noteGone(membership: Membership, told: string): Membership | null {
  return membership.expiryTold === told ? { ...membership, expiryTold: null } : null;
}

function isNear({ card }: Membership, expireDays: number, day: string): boolean {
  return daysBetween(card.closes, day) >= expireDays - NOTICE_DAYS;
}

/** A notice counts only for the day that it named: none from the future, and none from before the policy or the card put it off. */
function toldOn(membership: Membership, expireDays: number, today: string): string | null {
  const { expiryTold: told } = membership;
  if (told === null || told > today || !isNear(membership, expireDays, told)) return null;
  return told;
}

/** The round an observation goes with: of those it belongs to, the last to close; null where it belongs to none. */
function lastRound(observation: Observation, closing: ReadonlyMap<string, string>): string | null {
  let last: string | null = null;
  for (const round of roundsOf(observation)) {
    const closes = closing.get(round);
    if (closes !== undefined && (last === null || closes > (closing.get(last) ?? ''))) last = round;
  }
  return last;
}

function roundsOf(observation: Observation): string[] {
  const { consultant, handedIn } = observation;
  const rounds = handedIn === null ? [] : [handedIn.round];
  if (isPlaced(observation) && consultant !== null && 'round' in consultant) rounds.push(consultant.round);
  return rounds;
}
