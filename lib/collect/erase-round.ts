import { canHaveBrief } from '../disclosure/threshold.ts';
import type { LedRound } from '../schema/led-round.ts';
import type { VaultRefusal } from '../schema/refusal.ts';
import { ok, type Result } from '../shared/result.ts';
import type { VaultService } from '../store/vault-service.ts';

/** Days after the last release until a round is erased, where no policy sets others. */
export const ERASE_DAYS = 30;

const DAY = 86_400_000;

/** When a round is erased whose last brief is released at `now`, both in milliseconds. */
export function eraseAt(now: number, days: number = ERASE_DAYS): number {
  return now + days * DAY;
}

/** Whether each consultant who can have a brief at this threshold has one that was released. */
export function isAllReleased({ card, released }: Pick<LedRound, 'card' | 'released'>, k: number): boolean {
  const done = new Set(released.map(({ consultant }) => consultant));
  return card.consultants.every((consultant) => done.has(consultant.id) || !canHaveBrief(consultant, k));
}

type Erasing = Pick<VaultService, 'list' | 'removeAll'>;

/**
 * Erases all that a lead's vault holds of a round: what was opened, the points, what was begun, the round with its key and
 * seats, and what was released. The record that leads here goes last, so that erasing that is broken off is begun again.
 */
export async function eraseRound(vault: Erasing, round: string): Promise<Result<null, VaultRefusal>> {
  const found = await idsOf(vault, round);
  if (!found.ok) return found;
  const { content, last } = found.value;
  const erased = await vault.removeAll(content);
  return erased.ok ? vault.removeAll(last) : erased;
}

interface Found {
  readonly content: readonly string[];
  readonly last: readonly string[];
}

async function idsOf(vault: Erasing, round: string): Promise<Result<Found, VaultRefusal>> {
  const rounds = await vault.list('led-round');
  if (!rounds.ok) return rounds;
  const parts = await vault.list('received-part');
  if (!parts.ok) return parts;
  const points = await vault.list('round-point');
  if (!points.ok) return points;
  const drafts = await vault.list('points-draft');
  if (!drafts.ok) return drafts;
  const releases = await vault.list('round-release');
  if (!releases.ok) return releases;
  const ofRound = <Entry extends { readonly id: string; readonly value: { readonly round: string } }>(
    all: readonly Entry[],
  ) => all.filter(({ value }) => value.round === round);
  const here = ofRound(releases.value);
  const timers = here.flatMap(({ value }) => value.previews.map(({ timer }) => timer));
  return ok({
    content: [
      ...ofRound(parts.value).map(({ id }) => id),
      ...ofRound(points.value).map(({ id }) => id),
      ...ofRound(drafts.value).map(({ id }) => id),
      ...timers,
      ...rounds.value.filter(({ value }) => value.card.round === round).map(({ id }) => id),
    ],
    last: here.flatMap(({ id, value }) => [id, ...(value.erasing === null ? [] : [value.erasing])]),
  });
}
