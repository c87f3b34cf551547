import type { VaultRefusal } from '../schema/refusal.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import type { VaultService } from '../store/vault-service.ts';

/**
 * Whether the vault that is written to now is `id`, which the writer has called theirs; null for a text that nobody has
 * said so about. Else `is-this-you`, `choose-vault` or `no-vault`, as it has to be answered.
 */
export async function stillMine(
  vault: Pick<VaultService, 'state'>,
  id: string | null,
): Promise<Result<null, VaultRefusal>> {
  const state = await vault.state();
  if (!state.ok) return state;
  if (state.value.status === 'none') return refused('no-vault');
  if (state.value.status === 'unchosen') return refused('choose-vault');
  return state.value.id === id ? ok(null) : refused('is-this-you');
}

/** Says that the vault whose two words were read is the writer's; refused where another is written to by now. */
export async function sayMine(
  vault: Pick<VaultService, 'state' | 'confirm'>,
  name: string,
): Promise<Result<null, VaultRefusal>> {
  const state = await vault.state();
  const isMeant = state.ok && 'name' in state.value && state.value.name === name;
  return isMeant ? vault.confirm() : stillMine(vault, null);
}
