import type { VaultRefusal } from '../schema/refusal.ts';
import { VaultRow } from '../schema/vault-row.ts';
import { compareText } from '../shared/order.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { type BrowserSession, readChosen, readKeyring } from './browser-session.ts';
import type { UpwardDatabase } from './database.ts';

/** A vault as it is picked: its id on this computer, and its two words. */
export interface VaultName {
  readonly id: string;
  readonly name: string;
}

/** The vaults of this profile, by name. A row that was damaged bars itself alone: it is left out, and stays as it is. */
export async function vaultRows(database: UpwardDatabase): Promise<VaultRow[]> {
  const rows = (await database.vaults.toArray()).flatMap((row) => VaultRow.safeParse(row).data ?? []);
  return rows.toSorted((one, other) => compareText(one.name, other.name));
}

interface VaultParts {
  readonly database: UpwardDatabase;
  readonly session: BrowserSession;
}

/** The vault that is written to and unlocked: the only one, or the one that was chosen in this browser session. */
export async function currentVault({
  database,
  session,
}: VaultParts): Promise<Result<VaultRow, 'no-vault' | 'choose-vault'>> {
  const rows = await vaultRows(database);
  const [first, second] = rows;
  if (first === undefined) return refused('no-vault');
  if (second === undefined) return ok(first);
  const chosen = await readChosen(session);
  const row = rows.find(({ id }) => id === chosen?.vault);
  return row === undefined ? refused('choose-vault') : ok(row);
}

/** What decides whether the one who writes is asked whether the vault is theirs. */
export interface AskParts extends VaultParts {
  /** Whether several people use this browser profile. */
  readonly isShared: () => Promise<boolean>;
}

/** Whether it has to be said first whose vault it is: on a shared computer, while locked, once after each lock. */
export async function hasToAsk(parts: AskParts, vault: VaultRow): Promise<boolean> {
  if ((await readKeyring(parts.session))?.vault === vault.id) return false;
  const chosen = await readChosen(parts.session);
  if (chosen?.vault === vault.id && chosen.known) return false;
  return (await parts.database.vaults.count()) > 1 || parts.isShared();
}

/** The vault that a write goes into; refused where there is none, none was chosen, or its owner has to say so first. */
export async function vaultToWrite(parts: AskParts): Promise<Result<VaultRow, VaultRefusal>> {
  const vault = await currentVault(parts);
  if (!vault.ok) return vault;
  return (await hasToAsk(parts, vault.value)) ? refused('is-this-you') : vault;
}
