/** The rows of the three tables, bytes in base64url. Runs inside a page of the extension, so it can import nothing. */
export async function dumpDatabase() {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('upward');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const rowsOf = (table: string) =>
    new Promise<Record<string, unknown>[]>((resolve, reject) => {
      const asking = database.transaction(table).objectStore(table).getAll();
      asking.onsuccess = () => resolve(asking.result);
      asking.onerror = () => reject(asking.error);
    });
  const asText = (value: unknown) =>
    value instanceof Uint8Array
      ? btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join(''))
          .replaceAll('+', '-')
          .replaceAll('/', '_')
          .replaceAll('=', '')
      : value;
  const textRows = (rows: Record<string, unknown>[]) =>
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([field, value]) => [field, asText(value)])),
    );
  const [vaults, keys, records] = await Promise.all(['vaults', 'keys', 'records'].map(rowsOf));
  return { vaults: textRows(vaults ?? []), keys: textRows(keys ?? []), records: textRows(records ?? []) };
}
