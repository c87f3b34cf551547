import type { VaultService } from '../store/vault-service.ts';

/** Whether there is a vault that something can be kept in. A storage that fails keeps nothing, so it counts as none. */
export async function hasVault(vault: Pick<VaultService, 'state'>): Promise<boolean> {
  const state = await vault.state();
  return state.ok && state.value.status !== 'none';
}
