import { VaultRow } from '../schema/vault-row.ts';
import type { UpwardDatabase } from './database.ts';

/** The one vault of this profile, or null where none was made yet. */
export async function onlyVault(database: UpwardDatabase): Promise<VaultRow | null> {
  const row = await database.vaults.toCollection().first();
  return row === undefined ? null : VaultRow.parse(row);
}
