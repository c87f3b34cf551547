import { describe, expect, it } from 'vitest';
import type { Coding } from '../../../lib/schema/coding.ts';
import { codingStore } from '../../../lib/store/coding-store.ts';
import { idOf, OTHER_KEYS, TEST_KEYS } from '../../fixtures/builders.ts';
import { aCodedText, aCoding, aSegment, startCode } from '../../fixtures/coding.ts';
import { memoryDisk, writesUpTo } from '../../fixtures/ended-database.ts';
import { unwrap } from '../../fixtures/result.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';
import { memoryDatabase } from '../../fixtures/vault.ts';

const { identity } = TEST_KEYS;
const MEMO = 'compare with what the teapot said';

function withText(coding: Coding, name: string): Coding {
  const text = { ...aCodedText(idOf(name), aSegment(0, 4, startCode('being heard'))), memo: MEMO };
  return { ...coding, texts: [...coding.texts, text] };
}

function aStore() {
  const database = memoryDatabase();
  return { database, codings: codingStore({ database, random: seededRandom() }) };
}

describe('codings kept in this profile', () => {
  it('come back as they were, by the study’s key', async () => {
    const { codings } = aStore();
    const coding = withText(withText(aCoding(), 'one'), 'two');
    unwrap(await codings.keep(identity, null, coding));
    const kept = unwrap(await codings.open(identity, coding.id));
    expect({
      ...kept.coding,
      texts: kept.coding?.texts.toSorted((a, b) => (a.text < b.text ? -1 : 1)),
    }).toEqual(coding);
    expect(kept.unreadable).toBe(0);
    expect(unwrap(await codings.list(identity)).map(({ coder }) => coder)).toEqual(['amber kite']);
  });

  it('are not there for another key', async () => {
    const { codings } = aStore();
    unwrap(await codings.keep(identity, null, withText(aCoding(), 'one')));
    expect(unwrap(await codings.list(OTHER_KEYS.identity))).toEqual([]);
    expect(unwrap(await codings.open(OTHER_KEYS.identity, aCoding().id))).toEqual({
      coding: null,
      unreadable: 0,
    });
  });

  it('lie on the disk without a word, an id or a coder of theirs', async () => {
    const { codings, database } = aStore();
    const coding = withText(aCoding(), 'one');
    unwrap(await codings.keep(identity, null, coding));
    const rows = await database.codings.toArray();
    const open = rows
      .map(({ data, nonce, ...plain }) => JSON.stringify([plain, [...data].map(String)]))
      .join();
    for (const word of [MEMO, 'amber', 'hierarchy', coding.id, idOf('one')]) expect(open).not.toContain(word);
    expect(rows.every(({ data }) => !new TextDecoder().decode(data).includes('teapot'))).toBe(true);
  });

  it('are written part by part: only what differs from the version before', async () => {
    const { codings, database } = aStore();
    const one = withText(withText(aCoding(), 'one'), 'two');
    unwrap(await codings.keep(identity, null, one));
    const before = new Map((await database.codings.toArray()).map(({ id, nonce }) => [id, nonce.join()]));
    unwrap(await codings.keep(identity, one, withText(one, 'three')));
    const after = await database.codings.toArray();
    expect(after).toHaveLength(4);
    expect(after.filter(({ id, nonce }) => before.get(id) === nonce.join())).toHaveLength(3);
  });

  it('are as before, and that they are not kept is told, where the browser ends meanwhile', async () => {
    const disk = memoryDisk();
    const one = withText(aCoding(), 'one');
    unwrap(await codingStore({ database: disk.open(), random: seededRandom() }).keep(identity, null, one));
    const ended = codingStore({ database: disk.open(writesUpTo(0)), random: seededRandom(2) });
    const locked = withText(withText({ ...one, state: 'locked' }, 'two'), 'three');
    const kept = await ended.keep(identity, one, locked);
    expect(kept).toEqual({ ok: false, refusal: 'storage-failed' });
    const again = codingStore({ database: disk.open(), random: seededRandom(3) });
    const { coding } = unwrap(await again.open(identity, one.id));
    expect(coding).toEqual(one);
  });

  it('are told to be unreadable where something wrote over a part, and the rest is there', async () => {
    const { codings, database } = aStore();
    const coding = withText(withText(aCoding(), 'one'), 'two');
    unwrap(await codings.keep(identity, null, coding));
    const row = (await database.codings.toArray()).find(({ part }) => part === 'text');
    if (row === undefined) throw new RangeError('there is no text');
    await database.codings.put({ ...row, data: new Uint8Array(row.data.length) });
    const kept = unwrap(await codings.open(identity, coding.id));
    expect(kept.unreadable).toBe(1);
    expect(kept.coding?.texts).toHaveLength(1);
  });

  it('tell a part to be unreadable that has a code which the codebook does not know', async () => {
    const { codings } = aStore();
    const coding = withText(withText(aCoding(), 'one'), 'two');
    unwrap(await codings.keep(identity, null, coding));
    const codebook = coding.codebook.filter(({ name }) => name !== 'being heard');
    unwrap(await codings.keep(identity, coding, { ...coding, codebook }));
    const kept = unwrap(await codings.open(identity, coding.id));
    expect(kept.unreadable).toBe(2);
    expect(kept.coding?.texts).toEqual([]);
  });

  it('are written whole where they were erased while somebody worked on them', async () => {
    const { codings } = aStore();
    const one = withText(aCoding(), 'one');
    unwrap(await codings.keep(identity, null, one));
    unwrap(await codings.erase(identity, one.id));
    unwrap(await codings.keep(identity, one, withText(one, 'two')));
    const kept = unwrap(await codings.open(identity, one.id));
    expect(kept.coding?.texts).toHaveLength(2);
    expect(unwrap(await codings.list(identity))).toHaveLength(1);
  });

  it('hold nothing of a text whose coding was undone', async () => {
    const { codings } = aStore();
    const before = aCoding();
    unwrap(await codings.keep(identity, null, before));
    unwrap(await codings.keep(identity, before, withText(before, 'one')));
    unwrap(await codings.keep(identity, withText(before, 'one'), before));
    const kept = unwrap(await codings.open(identity, before.id));
    expect(kept.coding?.texts.flatMap(({ segments, memo }) => [...segments, memo])).toEqual(['']);
  });

  it('are erased one by one', async () => {
    const { codings, database } = aStore();
    const other = aCoding({ id: idOf('other'), coder: 'calm pine' });
    for (const coding of [withText(aCoding(), 'one'), other])
      unwrap(await codings.keep(identity, null, coding));
    unwrap(await codings.erase(identity, aCoding().id));
    expect(unwrap(await codings.list(identity)).map(({ coder }) => coder)).toEqual(['calm pine']);
    expect(await database.codings.count()).toBe(1);
  });
});
