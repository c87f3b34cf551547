import type { VaultRefusal } from '../schema/refusal.ts';
import { ok, type Result } from '../shared/result.ts';
import type { VaultService } from '../store/vault-service.ts';
import { readLeadRecords } from './lead-records.ts';

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

/**
 * Erases what was begun in rounds that are gone. It is this computer's alone, so erasing its round on another computer does
 * not reach it. Nothing goes while a record does not open, which might be its round.
 */
export async function eraseLeftDrafts(
  vault: Pick<VaultService, 'list' | 'removeAll' | 'unreadable'>,
): Promise<Result<null, VaultRefusal>> {
  const unreadable = await vault.unreadable();
  const records = await readLeadRecords(vault);
  if (!unreadable.ok) return unreadable;
  if (!records.ok) return records;
  const rounds = new Set(records.value.rounds.map(({ value }) => value.card.round));
  const left = records.value.drafts.filter(({ value }) => !rounds.has(value.round)).map(({ id }) => id);
  return unreadable.value > 0 || left.length === 0 ? ok(null) : vault.removeAll(left);
}

interface Found {
  readonly content: readonly string[];
  readonly last: readonly string[];
}

async function idsOf(vault: Erasing, round: string): Promise<Result<Found, VaultRefusal>> {
  const records = await readLeadRecords(vault);
  if (!records.ok) return records;
  const { rounds, parts, points, drafts, releases } = records.value;
  const ofRound = <Entry extends { readonly id: string; readonly value: { readonly round: string } }>(
    all: readonly Entry[],
  ) => all.filter(({ value }) => value.round === round);
  const here = ofRound(releases);
  const timers = here.flatMap(({ value }) => value.previews.map(({ timer }) => timer));
  return ok({
    content: [
      ...ofRound(parts).map(({ id }) => id),
      ...ofRound(points).map(({ id }) => id),
      ...ofRound(drafts).map(({ id }) => id),
      ...timers,
      ...rounds.filter(({ value }) => value.card.round === round).map(({ id }) => id),
    ],
    last: here.flatMap(({ id, value }) => [id, ...(value.erasing === null ? [] : [value.erasing])]),
  });
}
