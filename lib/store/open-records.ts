import type { RecordType, RecordValue, RecordVersion } from '../schema/vault-record.ts';
import type { Keyring, RecordRow } from '../schema/vault-row.ts';
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
  /** Reads the rows, sealed as they are, while the passphrase is worked on. Gives what lets the keyring use them. */
  readAhead(): (keyring: Keyring) => void;
  /** Notes that records changed; null where it may be any. They are read again when next asked for. */
  note(ids: readonly string[] | null): void;
  forget(): void;
}

/** Rows, and which of them have to be read again. */
interface Kept {
  stale: Set<string> | 'all';
}

interface Held extends Kept {
  readonly epoch: string;
  readonly rows: OpenedRows;
}

/** Rows that were read before the keys were there. */
interface Ahead extends Kept {
  epoch: string | null;
  readonly rows: Promise<RecordRow[]>;
}

/** Opened records in this page's memory. */
export function openRecords(database: UpwardDatabase, keys: RecordKeys): OpenRecords {
  const inTurn = oneByOne();
  let held: Held | null = null;
  let ahead: Ahead | null = null;

  // All vaults' rows at once: through the index it takes twice as long, and few profiles have several.
  const allRows = async (): Promise<RecordRow[]> => database.records.toArray();
  const fill = async (keyring: Keyring, { rows }: Held, read: readonly RecordRow[]) => {
    const all = read.filter(({ vault }) => vault === keyring.vault);
    rows.dropAllBut(new Set(all.map(({ id }) => id)));
    await Promise.all(all.map((row) => rows.take(row)));
  };
  const readSome = async (keyring: Keyring, { rows }: Held, ids: readonly string[]) => {
    const some = await database.records.bulkGet([...ids]);
    for (const [place, id] of ids.entries()) {
      const row = some[place];
      if (row?.vault === keyring.vault) await rows.take(row);
      else rows.drop(id);
    }
  };
  const readAll = async (keyring: Keyring, now: Held) => {
    const early = ahead?.epoch === keyring.epoch && ahead.stale !== 'all' ? ahead : null;
    ahead = null;
    if (early === null) return fill(keyring, now, await allRows());
    const rows = await early.rows;
    // What the unlocking sealed anew lies under a key that is gone.
    const moved = rows.filter(({ key, vault }) => vault === keyring.vault && !(key in keyring.keys));
    const again = new Set([...early.stale, ...moved.map(({ id }) => id)]);
    await fill(
      keyring,
      now,
      rows.filter(({ id }) => !again.has(id)),
    );
    return readSome(keyring, now, [...again]);
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
        else if (due.size > 0) await readSome(keyring, now, [...due]);
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
    readAhead() {
      const early: Ahead = { epoch: null, rows: allRows(), stale: new Set() };
      // Where it fails, so does the reading that comes after, and that one is told.
      early.rows.catch(() => undefined);
      ahead = early;
      return ({ epoch }) => {
        early.epoch = epoch;
      };
    },
    note(ids) {
      for (const kept of [held, ahead]) if (kept !== null) noteIn(kept, ids);
    },
    // What was read ahead is sealed, and nobody's until its keys are there.
    forget() {
      held = null;
    },
  };
}

function noteIn(kept: Kept, ids: readonly string[] | null): void {
  if (ids === null || kept.stale === 'all') kept.stale = 'all';
  else for (const id of ids) kept.stale.add(id);
}
