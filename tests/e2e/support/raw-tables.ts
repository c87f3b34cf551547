import type { Page } from '@playwright/test';
import type { KeyRow, RecordRow, VaultRow } from '../../../lib/schema/vault-row.ts';
import { toBase64Url } from '../../../lib/shared/bytes.ts';

/** The rows of a database, as a memory vault holds them. */
export interface RawTables {
  readonly vaults: readonly VaultRow[];
  readonly keys: readonly KeyRow[];
  readonly records: readonly RecordRow[];
}

/** Puts rows into the database of a page of ours, which has opened it already. What is there under their ids is replaced. */
export async function putRows(page: Page, tables: RawTables): Promise<void> {
  for (const [name, rows] of Object.entries(tables)) {
    for (let from = 0; from < rows.length; from += 1000) {
      await page.evaluate(putInPage, { name, rows: rows.slice(from, from + 1000).map(asText) });
    }
  }
}

type TextRow = Record<string, string | { readonly bytes: string }>;

function asText(row: object): TextRow {
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field,
      value instanceof Uint8Array ? { bytes: toBase64Url(value) } : String(value),
    ]),
  );
}

/** Runs in the page: it must not name anything from outside itself. */
async function putInPage({ name, rows }: { name: string; rows: readonly TextRow[] }): Promise<void> {
  const bytesOf = (text: string) =>
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (each) => each.charCodeAt(0));
  const opening = indexedDB.open('upward');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction(name, 'readwrite');
  for (const row of rows) {
    const fields = Object.entries(row).map(([field, value]) => [
      field,
      typeof value === 'string' ? value : bytesOf(value.bytes),
    ]);
    transaction.objectStore(name).put(Object.fromEntries(fields));
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
