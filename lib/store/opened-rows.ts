import {
  decodeRecord,
  type RecordReading,
  type RecordType,
  type RecordValue,
  type RecordVersion,
} from '../schema/vault-record.ts';
import { RecordRow } from '../schema/vault-row.ts';
import type { Bytes } from '../shared/bytes.ts';
import { compareText } from '../shared/order.ts';
import { openRecord, type RecordKey } from '../vault/record-cipher.ts';

/** Finds the key of a row; null where it is gone. */
export type FindKey = (id: string) => Promise<RecordKey | null>;

/** Opens a row to what it holds; `damaged` where its key is gone or its bytes were changed. */
export async function openRow(row: RecordRow, findKey: FindKey): Promise<RecordReading> {
  const sealed = RecordRow.safeParse(row);
  const key = sealed.success ? await findKey(sealed.data.key) : null;
  const json = sealed.success && key !== null ? await openRecord(sealed.data, key) : null;
  return json === null ? { state: 'damaged' } : decodeRecord(json);
}

interface OpenedRow {
  readonly nonce: Bytes;
  readonly reading: RecordReading;
}

interface Listed<Type extends RecordType> {
  readonly id: string;
  readonly value: RecordValue<Type>;
}

/** Rows that were opened, by id, and lists of them by type. */
export interface OpenedRows {
  /** Opens a row, unless it is held as it is. */
  take(row: RecordRow): Promise<void>;
  drop(id: string): void;
  dropAllBut(ids: ReadonlySet<string>): void;
  /** All of a type, by id; the same array until one of that type changes. */
  ofType<Type extends RecordType>(type: Type): readonly Listed<Type>[];
  versions(): Map<string, RecordVersion>;
  unreadable(): number;
}

/** No rows yet. */
export function openedRows(findKey: FindKey): OpenedRows {
  const rows = new Map<string, OpenedRow>();
  const lists = new Map<RecordType, readonly Listed<RecordType>[]>();
  const replace = (id: string, next: OpenedRow | null) => {
    for (const type of [typeOf(rows.get(id)), typeOf(next)]) if (type !== null) lists.delete(type);
    if (next === null) rows.delete(id);
    else rows.set(id, next);
  };
  return {
    async take(row) {
      const before = rows.get(row.id);
      if (before !== undefined && sameBytes(before.nonce, row.nonce)) return;
      replace(row.id, { nonce: row.nonce, reading: await openRow(row, findKey) });
    },
    drop: (id) => replace(id, null),
    dropAllBut(ids) {
      for (const id of [...rows.keys()]) if (!ids.has(id)) replace(id, null);
    },
    ofType<Type extends RecordType>(type: Type) {
      const known = lists.get(type) ?? listed(rows, type);
      lists.set(type, known);
      // What is kept under a type is of that type.
      return known as readonly unknown[] as readonly Listed<Type>[];
    },
    versions: () => new Map([...rows].flatMap(([id, { reading }]) => readable(id, reading))),
    unreadable: () => [...rows.values()].filter(({ reading }) => reading.state !== 'readable').length,
  };
}

function readable(id: string, reading: RecordReading): (readonly [string, RecordVersion])[] {
  return reading.state === 'readable' ? [[id, reading.version]] : [];
}

function listed(rows: ReadonlyMap<string, OpenedRow>, type: RecordType): Listed<RecordType>[] {
  return [...rows]
    .flatMap(([id, { reading }]) => {
      const content = reading.state === 'readable' ? reading.version.content : null;
      return content?.type === type ? [{ id, value: content.value }] : [];
    })
    .sort((one, other) => compareText(one.id, other.id));
}

function typeOf(row: OpenedRow | null | undefined): RecordType | null {
  if (row === null || row === undefined || row.reading.state !== 'readable') return null;
  return row.reading.version.content?.type ?? null;
}

function sameBytes(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.every((byte, place) => byte === other[place]);
}
