import { type CodedText, type Coding, CodingHead, uncoded } from '../schema/coding.ts';
import { CodingPart, CodingRow } from '../schema/coding-row.ts';
import { parseJson } from '../schema/document.ts';
import type { VaultRefusal } from '../schema/refusal.ts';
import { batchesOf, inBatches } from '../shared/in-batches.ts';
import type { RandomBytes } from '../shared/random.ts';
import { ok, type Result } from '../shared/result.ts';
import { openRecord, sealRecord } from '../vault/record-cipher.ts';
import { type CodingKeys, codingKeys } from './coding-keys.ts';
import type { UpwardDatabase } from './database.ts';
import { guardStorage, guardWriting } from './storage-failure.ts';

type Answer<Value> = Promise<Result<Value, VaultRefusal>>;

/** A coding as it was kept, and how many of its parts could not be read: something else wrote over them. */
export interface KeptCoding {
  readonly coding: Coding | null;
  readonly unreadable: number;
}

/** Keeps the study team's codings in this profile, sealed to the study's key, which it is given each time. */
export interface CodingStore {
  /** Whether what is kept is there after the page is closed. */
  readonly lasts: boolean;
  /** The codings of this study, in the order of their coders' words. */
  list(identity: string): Answer<readonly CodingHead[]>;
  /** One coding; null where there is none of this id. */
  open(identity: string, id: string): Answer<KeptCoding>;
  /** Keeps what differs from the version before it, null where it is new. Acknowledged once the disk has it. */
  keep(identity: string, before: Coding | null, after: Coding): Answer<null>;
  /** Erases one coding from this profile. */
  erase(identity: string, id: string): Answer<null>;
}

interface StoreOfCodings {
  readonly database: UpwardDatabase;
  readonly random: RandomBytes;
}

/** As many rows are read or written in one go: a page that a thousand came to at once would answer no key meanwhile. */
const ROWS_AT_ONCE = 50;

/** The codings on a database. */
export function codingStore({ database, random }: StoreOfCodings): CodingStore {
  return {
    lasts: true,
    list: (identity) =>
      guardStorage(database, async () => {
        const keys = await codingKeys(identity);
        const rows = await database.codings.where({ study: keys.study, part: 'head' }).toArray();
        const parts = await openParts(rows, keys);
        const heads = parts.flatMap((part) => (part?.part === 'head' ? [part.head] : []));
        return ok(heads.sort((one, other) => (one.coder < other.coder ? -1 : 1)));
      }),
    open: (identity, id) =>
      guardStorage(database, async () => {
        const keys = await codingKeys(identity);
        const places = await database.codings
          .where({ coding: await keys.placeOf('coding', id) })
          .primaryKeys();
        const parts: (CodingPart | null)[] = [];
        for (const some of batchesOf(places, ROWS_AT_ONCE)) {
          parts.push(...(await openParts(await database.codings.bulkGet(some), keys)));
        }
        return ok(putTogether(parts));
      }),
    keep: (identity, before, after) =>
      guardWriting(database, async () => {
        const keys = await codingKeys(identity);
        const coding = await keys.placeOf('coding', after.id);
        const isThere =
          (await database.codings.where({ id: await keys.placeOf('head', after.id) }).count()) > 0;
        // One that was erased meanwhile is written whole: it is still being worked on here.
        const changed = changedParts(isThere ? before : null, after);
        const rows = await inBatches(changed, (part) =>
          sealPart(part, { keys, coding, id: after.id, random }),
        );
        await database.transaction('rw', database.codings, async () => {
          for (const some of batchesOf(rows, ROWS_AT_ONCE)) await database.codings.bulkPut(some);
        });
        return ok(null);
      }),
    erase: (identity, id) =>
      guardWriting(database, async () => {
        const keys = await codingKeys(identity);
        await database.codings.where({ coding: await keys.placeOf('coding', id) }).delete();
        return ok(null);
      }),
  };
}

/**
 * What of a coding is to be written: the head where it changed, and the texts that are not the very same as before. A text
 * that is there no longer is written as one that nothing was made of.
 */
function changedParts(before: Coding | null, after: Coding): CodingPart[] {
  const known = new Map(before?.texts.map((text) => [text.text, text]));
  const there = new Set(after.texts.map(({ text }) => text));
  const texts = [
    ...after.texts.filter((text) => known.get(text.text) !== text),
    ...[...known.keys()].filter((text) => !there.has(text)).map(uncoded),
  ];
  const isSameHead = before !== null && JSON.stringify(headOf(before)) === JSON.stringify(headOf(after));
  return [
    ...(isSameHead ? [] : [{ part: 'head' as const, head: headOf(after) }]),
    ...texts.map((text) => ({ part: 'text' as const, text })),
  ];
}

function headOf({ id, coder, state, codebook, quotes, agreed }: Coding): CodingHead {
  return CodingHead.parse({ id, coder, state, codebook, quotes, agreed });
}

interface Sealing {
  readonly keys: CodingKeys;
  readonly coding: string;
  readonly id: string;
  readonly random: RandomBytes;
}

async function sealPart(part: CodingPart, { keys, coding, id, random }: Sealing): Promise<CodingRow> {
  const parsed = CodingPart.parse(part);
  const row = await (parsed.part === 'head'
    ? keys.placeOf('head', id)
    : keys.placeOf('text', id, parsed.text.text));
  const sealed = await sealRecord({ id: row, vault: keys.study, key: coding }, JSON.stringify(parsed), {
    key: keys.key,
    random,
  });
  return { id: row, study: keys.study, coding, part: parsed.part, nonce: sealed.nonce, data: sealed.data };
}

/** The parts in the order of their rows; null for one that does not open, or holds something else. */
function openParts(rows: readonly unknown[], keys: CodingKeys): Promise<(CodingPart | null)[]> {
  return inBatches(rows, async (raw) => {
    const row = CodingRow.safeParse(raw);
    if (!row.success) return null;
    const { id, study, coding, nonce, data } = row.data;
    const json = await openRecord({ id, vault: study, key: coding, nonce, data }, keys.key);
    const part = CodingPart.safeParse(json === null ? null : parseJson(json));
    return part.success ? part.data : null;
  });
}

function putTogether(parts: readonly (CodingPart | null)[]): KeptCoding {
  const head = parts.flatMap((part) => (part?.part === 'head' ? [part.head] : []))[0];
  const unopened = parts.filter((part) => part === null).length;
  if (head === undefined) return { coding: null, unreadable: unopened };
  const known = new Set(head.codebook.map(({ id }) => id));
  const texts = parts.flatMap((part) => (part?.part === 'text' ? [part.text] : []));
  const fitting = texts.filter((text) => isInCodebook(text, known));
  return {
    coding: { ...head, format: 'upward/coding', version: 1, texts: fitting },
    unreadable: unopened + texts.length - fitting.length,
  };
}

/** Head and texts are written together: a code that the head does not know was written over it by something else. */
function isInCodebook({ segments }: CodedText, known: ReadonlySet<string>): boolean {
  return segments.every(({ codes }) => codes.every((code) => known.has(code)));
}
