import type { VaultRefusal } from '../schema/refusal.ts';
import { ok } from '../shared/result.ts';
import type { VaultService } from '../store/vault-service.ts';
import type { DraftStore } from './draft-keeper.ts';
import { draftOf } from './draft-of.ts';

/** Drafts in the vault, without the identifiers that the screen is certain of. */
export function vaultDrafts(vault: Pick<VaultService, 'putQuietly' | 'remove'>): DraftStore<VaultRefusal> {
  return {
    async keep(id, form) {
      const draft = draftOf(form);
      return draft === null ? ok(null) : vault.putQuietly('draft', id, draft);
    },
    drop: (id) => vault.remove(id),
  };
}
