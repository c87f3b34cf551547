import type { Page } from '@playwright/test';
import { KeyRow, RecordRow, VaultRow } from '../../../lib/schema/vault-row.ts';
import type { Turn } from './kill-cycles.ts';
import { type RawRow, type RawStore, rawDatabases } from './raw-rows.ts';

/** What is wrong with a vault that was opened, as sentences. Empty is the promise. */
export interface VaultFaults {
  readonly lost: readonly string[];
  readonly halfWritten: readonly string[];
}

/** The observations that must be there, and all that may be: some may have been written that nobody acknowledged. */
export interface Expected {
  readonly kept: readonly string[];
  readonly written?: readonly string[];
}

/**
 * Holds an unlocked vault against all that must be in it. Lost is what is not
 * shown, word for word. Half-written is what is shown and was never written so, a record that does not open, a
 * row of the wrong shape, and a record without the key that opens it.
 */
export async function faultsOf(
  { profile, panel }: Pick<Turn, 'profile' | 'panel'>,
  { kept, written = kept }: Expected,
): Promise<VaultFaults> {
  await panel.openObservations();
  const items = panel.page.locator('[data-observation] > p:first-child');
  await items.first().waitFor();
  await showAll(panel.page);
  const shown = await items.allTextContents();
  const missing = kept.filter((text) => !shown.includes(text));
  const strange = shown.filter((text, index) => !written.includes(text) || shown.indexOf(text) !== index);
  const unreadable = await panel.page.getByText(/cannot be read any more/).allTextContents();
  const stores = (await rawDatabases(profile)).upward ?? [];
  return {
    lost: missing.map((text) => `not there: ${text}`),
    halfWritten: [...strange.map((text) => `never written so: ${text}`), ...unreadable, ...rowFaults(stores)],
  };
}

/** Long lists are shown in portions. */
async function showAll(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: /^Show more/ });
  while ((await more.count()) > 0) await more.first().click();
}

const SHAPES = { vaults: VaultRow, keys: KeyRow, records: RecordRow };

/** Rows that no version of ours writes, and records whose key is not there. */
function rowFaults(stores: readonly RawStore[]): readonly string[] {
  const rowsOf = (name: string) => stores.find((store) => store.name === name)?.rows ?? [];
  const keys = new Set(rowsOf('keys').map(({ id }) => id));
  const shapeless = Object.entries(SHAPES).flatMap(([name, shape]) =>
    rowsOf(name)
      .filter((row) => !shape.safeParse(withBytes(row)).success)
      .map(({ id }) => `a row of another shape in ${name}: ${String(id)}`),
  );
  const keyless = rowsOf('records')
    .filter(({ key }) => !keys.has(key ?? null))
    .map(({ id }) => `a record without its key: ${String(id)}`);
  return [...shapeless, ...keyless];
}

function withBytes(row: RawRow): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null ? Uint8Array.from(value.bytes) : value,
    ]),
  );
}
