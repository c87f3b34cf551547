import type { RecordType, RecordValue, RecordVersion } from '../schema/vault-record.ts';
import type { Keyring } from '../schema/vault-row.ts';
import { oneByOne } from '../shared/one-by-one.ts';
import type { UpwardDatabase } from './database.ts';
import { type OpenedRows, openedRows } from './opened-rows.ts';
import type { RecordKeys } from './record-keys.ts';

/** A record as read back: its id and its parsed value. */
export interface StoredRecord<Type extends RecordType> {
  readonly id: string;
  readonly value: RecordValue<Type>;
}

/**
 * The records of the unlocked vault as this page has opened them: each once, and again only where it changed. All of it is
 * dropped at the lock.
 */
export interface OpenRecords {
  /** All records of a type, by id; the same array until one of that type changes. */
  list<Type extends RecordType>(keyring: Keyring, type: Type): Promise<readonly StoredRecord<Type>[]>;
  /** Every record that opens, with its clock, be it erased. */
  versions(keyring: Keyring): Promise<ReadonlyMap<string, RecordVersion>>;
  /** How many records do not open. */
  unreadable(keyring: Keyring): Promise<number>;
  /** Notes that records changed; null where it may be any. They are read again when next asked for. */
  note(ids: readonly string[] | null): void;
  forget(): void;
}

/** What is held of one epoch, and what of it has to be read again. */
interface Held {
  readonly epoch: string;
  readonly rows: OpenedRows;
  stale: Set<string> | 'all';
}

/** Opened records in this page's memory. */
export function openRecords(database: UpwardDatabase, keys: RecordKeys): OpenRecords {
  const inTurn = oneByOne();
  let held: Held | null = null;

  const readAll = async (keyring: Keyring, { rows }: Held) => {
    const all = await database.records.where({ vault: keyring.vault }).toArray();
    rows.dropAllBut(new Set(all.map(({ id }) => id)));
    await Promise.all(all.map((row) => rows.take(row)));
  };
  const readSome = async (keyring: Keyring, ids: readonly string[], { rows }: Held) => {
    const some = await database.records.bulkGet([...ids]);
    for (const [place, id] of ids.entries()) {
      const row = some[place];
      if (row?.vault === keyring.vault) await rows.take(row);
      else rows.drop(id);
    }
  };
  /** Brings what is held up to date. A lock meanwhile drops it, and what was begun is thrown away with it. */
  const current = (keyring: Keyring) =>
    inTurn(async () => {
      if (held?.epoch !== keyring.epoch) {
        held = { epoch: keyring.epoch, rows: openedRows((id) => keys.find(keyring, id)), stale: 'all' };
      }
      const now = held;
      const due = now.stale;
      now.stale = new Set();
      try {
        if (due === 'all') await readAll(keyring, now);
        else if (due.size > 0) await readSome(keyring, [...due], now);
      } catch (error) {
        now.stale = 'all';
        throw error;
      }
      return now.rows;
    });

  return {
    list: async (keyring, type) => (await current(keyring)).ofType(type),
    versions: async (keyring) => (await current(keyring)).versions(),
    unreadable: async (keyring) => (await current(keyring)).unreadable(),
    note(ids) {
      if (held === null || held.stale === 'all') return;
      if (ids === null) held.stale = 'all';
      else for (const id of ids) held.stale.add(id);
    },
    forget() {
      held = null;
    },
  };
}
