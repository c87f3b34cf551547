import type { Keyring } from '../schema/vault-row.ts';
import { fromBase64Url } from '../shared/bytes.ts';
import { type RecordKey, recordKey } from '../vault/record-cipher.ts';

/** The keys of an unlocked vault, each made once and kept until the lock. */
export interface RecordKeys {
  /** The key of a record, or null where the keyring lacks it: its row was damaged when the vault was unlocked. */
  find(keyring: Keyring, id: string): Promise<RecordKey | null>;
  /** The key new records are written under; throws where the keyring lacks its own epoch, which only a fault of ours makes. */
  epoch(keyring: Keyring): Promise<RecordKey>;
  forget(): void;
}

/** Keys in this page's memory. */
export function recordKeys(): RecordKeys {
  const made = new Map<string, Promise<RecordKey>>();
  const find = async (keyring: Keyring, id: string) => {
    const text = keyring.keys[id];
    if (text === undefined) return null;
    const known = made.get(id) ?? recordKey(fromBase64Url(text));
    made.set(id, known);
    return known;
  };
  return {
    find,
    epoch: async (keyring) => {
      const key = await find(keyring, keyring.epoch);
      if (key === null) throw new Error('the keyring lacks its epoch');
      return key;
    },
    forget: () => made.clear(),
  };
}
