import { SMALLEST_CLASS } from '../../../lib/vault/padding.ts';
import type { RawRow, RawStore, RawValue } from './raw-rows.ts';

// What whoever copies a profile finds in the database, in one place: a field that is added to a row fails here first.

/** What AES-GCM adds to the padded content. */
const TAG_BYTES = 16;

const isRandomId = (value: RawValue) => typeof value === 'string' && /^[A-Za-z0-9_-]{22}$/.test(value);
const isBytes = (length: number) => (value: RawValue) => lengthOf(value) === length;

/** Every store with its indexes and the fields of its rows, each with what it may be. Nothing else may be there. */
const STORES: Readonly<
  Record<
    string,
    {
      readonly indexes: readonly string[];
      readonly fields: Readonly<Record<string, (value: RawValue) => boolean>>;
    }
  >
> = {
  vaults: {
    indexes: [],
    fields: {
      id: isRandomId,
      // Two words of the EFF list, drawn at random.
      name: (value) => typeof value === 'string' && /^[a-z]+ [a-z]+$/.test(value),
      recipient: (value) => typeof value === 'string' && /^age1[0-9a-z]{58}$/.test(value),
      // The identity under the passphrase, with the vault's two words: of one length, whatever the passphrase.
      identityFile: (value) => lengthOf(value) > 256 && lengthOf(value) < 320,
    },
  },
  keys: { indexes: ['vault'], fields: { id: isRandomId, vault: isRandomId, sealed: isBytes(232) } },
  // Empty until a person chooses a folder of their own: then the browser itself keeps which one.
  folders: { indexes: [], fields: {} },
  // Of one study's codings how many texts were coded, and of which size classes; no id that leads to a person or a text.
  codings: {
    indexes: ['[study+part]', 'coding'],
    fields: {
      id: isRandomId,
      study: isRandomId,
      coding: isRandomId,
      part: (value) => value === 'head' || value === 'text',
      nonce: isBytes(12),
      data: (value) => isSizeClass(lengthOf(value) - TAG_BYTES),
    },
  },
  records: {
    indexes: ['key', 'vault'],
    fields: {
      id: isRandomId,
      vault: isRandomId,
      key: isRandomId,
      nonce: isBytes(12),
      data: (value) => isSizeClass(lengthOf(value) - TAG_BYTES),
    },
  },
};

/** What of a database is not as it must be, as sentences. Empty is the promise. */
export function shapeFaults(stores: readonly RawStore[]): readonly string[] {
  return stores.flatMap((store) => {
    const expected = STORES[store.name];
    if (expected === undefined) return [`nobody expects the store ${store.name}`];
    const indexes = String(store.indexes) === String(expected.indexes) ? [] : [`indexes of ${store.name}`];
    const key =
      store.keyPath === (store.name === 'folders' ? 'vault' : 'id')
        ? []
        : [`${store.name} is kept by ${store.keyPath}`];
    return [...indexes, ...key, ...store.rows.flatMap((row) => rowFaults(store.name, row, expected.fields))];
  });
}

function rowFaults(
  store: string,
  row: RawRow,
  fields: Readonly<Record<string, (value: RawValue) => boolean>>,
): readonly string[] {
  const names = new Set([...Object.keys(row), ...Object.keys(fields)]);
  return [...names]
    .filter((name) => !fields[name]?.(row[name] ?? null))
    .map((name) => `${name} in ${store}: ${JSON.stringify(row[name])?.slice(0, 80)}`);
}

/** How many bytes a value has, -1 where it is none of bytes. */
export function lengthOf(value: RawValue | undefined): number {
  return typeof value === 'object' && value !== null ? value.bytes.length : -1;
}

function isSizeClass(length: number): boolean {
  return length >= SMALLEST_CLASS && Number.isInteger(Math.log2(length / SMALLEST_CLASS));
}
