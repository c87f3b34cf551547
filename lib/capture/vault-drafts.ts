import type { VaultRefusal } from '../schema/refusal.ts';
import { ok, type Result } from '../shared/result.ts';
import type { VaultService } from '../store/vault-service.ts';
import type { DraftStore } from './draft-keeper.ts';
import { draftOf } from './draft-of.ts';

/**
 * Drafts in the vault, without the identifiers that the screen is certain of. `mayWrite` is asked before each write whether
 * the vault is still the one that the entry of this id belongs to.
 */
export function vaultDrafts(
  vault: Pick<VaultService, 'putQuietly' | 'remove'>,
  mayWrite: (id: string) => Promise<Result<null, VaultRefusal>> = async () => ok(null),
): DraftStore<VaultRefusal> {
  return {
    async keep(id, form) {
      const draft = draftOf(form);
      if (draft === null) return ok(null);
      const may = await mayWrite(id);
      return may.ok ? vault.putQuietly('draft', id, draft) : may;
    },
    async drop(id) {
      const may = await mayWrite(id);
      return may.ok ? vault.remove(id) : may;
    },
  };
}
