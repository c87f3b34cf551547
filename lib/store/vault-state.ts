import type { VaultRefusal } from '../schema/refusal.ts';
import { ok, type Result } from '../shared/result.ts';
import { readKeyring } from './browser-session.ts';
import { currentVault, hasToAsk, type VaultName, vaultRows } from './current-vault.ts';
import { guardStorage } from './storage-failure.ts';
import type { StoreParts } from './store-parts.ts';

/** The vault of this profile that is written to. */
export interface CurrentVault {
  readonly status: 'locked' | 'unlocked';
  readonly id: string;
  readonly name: string;
  /** Whether the next save asks first whose vault it is. */
  readonly asks: boolean;
  /** Whether a newer Upward made the database, which is then only read. */
  readonly readOnly: boolean;
}

/** Whether this profile has vaults, whose is written to, and whether it can be read now. */
export type VaultState =
  | { readonly status: 'none' }
  | { readonly status: 'unchosen'; readonly vaults: readonly VaultName[] }
  | CurrentVault;

/** Reads the state. */
export function vaultState(parts: StoreParts): Promise<Result<VaultState, VaultRefusal>> {
  const { database, session } = parts;
  return guardStorage(database, async (): Promise<Result<VaultState, VaultRefusal>> => {
    const [vault, keyring, readOnly] = await Promise.all([
      currentVault(parts),
      readKeyring(session),
      database.isNewer(),
    ]);
    if (!vault.ok) {
      return vault.refusal === 'no-vault'
        ? ok({ status: 'none' })
        : ok({ status: 'unchosen', vaults: await vaultNames(parts) });
    }
    const { id, name } = vault.value;
    const isUnlocked = keyring?.vault === id;
    const asks = !isUnlocked && (await hasToAsk(parts, vault.value));
    return ok({ status: isUnlocked ? 'unlocked' : 'locked', id, name, asks, readOnly });
  });
}

/** The vaults of this profile by their two words. */
export async function vaultNames({ database }: Pick<StoreParts, 'database'>): Promise<VaultName[]> {
  return (await vaultRows(database)).map(({ id, name }) => ({ id, name }));
}
