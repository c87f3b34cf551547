import type { VaultRefusal } from '../schema/refusal.ts';
import type { VaultService } from '../store/vault-service.ts';
import { type Expiring, type ExpiryInput, expiring, noteGone } from './expiry.ts';

/** What went, by round, with the ids that went; and why the rest did not, or null. */
export interface Erased {
  readonly went: readonly Expiring[];
  readonly refusal: VaultRefusal | null;
}

/** What erasing needs beside the vault. */
export interface EraseInput extends Pick<ExpiryInput, 'expireDays' | 'today'> {
  /** Whether an edit of it is open on this page just now. */
  readonly isOpen: (id: string) => boolean;
}

/**
 * Erases the observations whose day has come, as the vault holds them now. One with an open edit, here or kept as a draft,
 * stays until a later call. Stops at the first refusal; what is left goes with the next call.
 */
export async function eraseExpired(vault: VaultService, input: EraseInput): Promise<Erased> {
  const memberships = await vault.list('membership');
  const observations = await vault.list('observation');
  const drafts = await vault.list('draft');
  if (!memberships.ok) return { went: [], refusal: memberships.refusal };
  if (!observations.ok) return { went: [], refusal: observations.refusal };
  if (!drafts.ok) return { went: [], refusal: drafts.refusal };
  const edited = new Set(drafts.value.map(({ value }) => value.edits));
  const due = expiring({
    ...input,
    memberships: memberships.value,
    observations: observations.value.map(({ value }) => value),
  }).filter(({ state }) => state === 'goes');
  const went: Expiring[] = [];
  for (const round of due) {
    const { gone, refusal } = await eraseRound(vault, round, (id) => edited.has(id) || input.isOpen(id));
    if (gone.length > 0) went.push({ ...round, observations: gone });
    if (refusal !== null) return { went, refusal };
  }
  return { went, refusal: null };
}

async function eraseRound(vault: VaultService, round: Expiring, isKept: (id: string) => boolean) {
  const gone: string[] = [];
  for (const id of round.observations) {
    if (isKept(id)) continue;
    const removed = await vault.remove(id);
    if (!removed.ok) return { gone, refusal: removed.refusal };
    gone.push(id);
  }
  if (gone.length < round.observations.length) return { gone, refusal: null };
  const noted = await vault.change(
    'membership',
    round.id,
    (current) => current && noteGone(current, round.told),
  );
  return { gone, refusal: noted.ok ? null : noted.refusal };
}
