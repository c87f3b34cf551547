import type { VaultRefusal } from '../schema/refusal.ts';
import { ok, type Result } from '../shared/result.ts';
import type { StoredRecord } from '../store/open-records.ts';
import type { VaultService } from '../store/vault-service.ts';

/** Everything the lead's page works on, of all rounds. */
export interface LeadRecords {
  readonly rounds: readonly StoredRecord<'led-round'>[];
  readonly parts: readonly StoredRecord<'received-part'>[];
  readonly points: readonly StoredRecord<'round-point'>[];
  readonly drafts: readonly StoredRecord<'points-draft'>[];
  readonly releases: readonly StoredRecord<'round-release'>[];
  readonly timers: readonly StoredRecord<'timer'>[];
}

/** Reads them from an unlocked vault; `locked` while locked. */
export async function readLeadRecords(
  vault: Pick<VaultService, 'list'>,
): Promise<Result<LeadRecords, VaultRefusal>> {
  const [rounds, parts, points, drafts, releases, timers] = await Promise.all([
    vault.list('led-round'),
    vault.list('received-part'),
    vault.list('round-point'),
    vault.list('points-draft'),
    vault.list('round-release'),
    vault.list('timer'),
  ]);
  if (!rounds.ok) return rounds;
  if (!parts.ok) return parts;
  if (!points.ok) return points;
  if (!drafts.ok) return drafts;
  if (!releases.ok) return releases;
  if (!timers.ok) return timers;
  return ok({
    ...{ rounds: rounds.value, parts: parts.value, points: points.value },
    ...{ drafts: drafts.value, releases: releases.value, timers: timers.value },
  });
}
