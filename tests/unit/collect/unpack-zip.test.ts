import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isZip, unpackZip } from '../../../lib/collect/unpack-zip.ts';
import { ZIP_LIMITS } from '../../../lib/collect/zip-directory.ts';
import { type Bytes, utf8 } from '../../../lib/shared/bytes.ts';
import { refused } from '../../../lib/shared/result.ts';
import { unwrap } from '../../fixtures/result.ts';
import { aDroppedFile } from '../../fixtures/sealed-round.ts';

const zipOf = (files: Record<string, Uint8Array>): Bytes => new Uint8Array(zipSync(files));
const dropped = (zip: Bytes) => aDroppedFile('round.zip', zip);
const unpacked = async (zip: Bytes) => Array.fromAsync(unwrap(await unpackZip(dropped(zip))).entries);

/** Writes over the four bytes at every place where these bytes stand. */
function overwrite(zip: Bytes, signature: readonly number[], offset: number, value: number): Bytes {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 4 <= changed.length; at++) {
    if (signature.every((byte, index) => changed[at + index] === byte))
      view.setUint32(at + offset, value, true);
  }
  return changed;
}

const DIRECTORY_ENTRY = [0x50, 0x4b, 1, 2];

describe('unpackZip', () => {
  it('gives every entry by its name without folders, and passes over folders and macOS shadows', async () => {
    const zip = zipOf({
      'round/': utf8(''),
      'round/a.age': utf8('one'),
      '__MACOSX/._a.age': utf8('x'),
      'b.age': utf8('two'),
    });
    expect(await unpacked(zip)).toEqual([
      { name: 'a.age', bytes: { ok: true, value: utf8('one') } },
      { name: 'b.age', bytes: { ok: true, value: utf8('two') } },
    ]);
  });

  it('does not unpack a zip inside', async () => {
    const inner = zipOf({ 'a.age': utf8('one') });
    expect(await unpacked(zipOf({ 'inner.zip': inner }))).toEqual([
      { name: 'inner.zip', bytes: { ok: true, value: inner } },
    ]);
  });

  it('refuses a large entry, alone', async () => {
    const zip = zipOf({ 'large.age': new Uint8Array(ZIP_LIMITS.entryBytes + 1), 'small.age': utf8('one') });
    expect((await unpacked(zip)).map(({ name, bytes }) => [name, bytes.ok ? 'ok' : bytes.refusal])).toEqual([
      ['large.age', 'too-large'],
      ['small.age', 'ok'],
    ]);
  });

  it('refuses an entry of which more comes out than its directory promises, and one of which less does', async () => {
    const bomb = overwrite(zipOf({ 'bomb.age': new Uint8Array(5_000_000) }), DIRECTORY_ENTRY, 24, 100);
    expect(await unpacked(bomb)).toEqual([{ name: 'bomb.age', bytes: refused('damaged') }]);
    const short = overwrite(zipOf({ 'short.age': utf8('one'.repeat(99)) }), DIRECTORY_ENTRY, 24, 298);
    expect(await unpacked(short)).toEqual([{ name: 'short.age', bytes: refused('damaged') }]);
  });

  it('refuses a damaged entry, alone', async () => {
    const zip = zipOf({ 'bad.age': utf8('abc'.repeat(50)), 'good.age': utf8('one') });
    const at = zip.findIndex((byte, index) => byte === 0x50 && zip[index + 2] === 3) + 30 + 'bad.age'.length;
    zip.fill(0xff, at, at + 4);
    expect((await unpacked(zip)).map(({ name, bytes }) => [name, bytes.ok])).toEqual([
      ['bad.age', false],
      ['good.age', true],
    ]);
  });

  it('gives both of two entries of one name', async () => {
    const zip = zipOf({ 'a.age': utf8('one'), 'b.age': utf8('two') });
    const renamed = zip.map((byte, at) => (byte === 0x62 && zip[at + 1] === 0x2e ? 0x61 : byte));
    expect((await unpacked(renamed)).map(({ bytes }) => (bytes.ok ? bytes.value : null))).toEqual([
      utf8('one'),
      utf8('two'),
    ]);
  });

  it('refuses more entries than the limit as too large, and what ends early as damaged', async () => {
    const names = Array.from({ length: ZIP_LIMITS.entries + 1 }, (_, index) => [`${index}.age`, utf8('')]);
    expect(await unpackZip(dropped(zipOf(Object.fromEntries(names))))).toEqual({
      ok: false,
      refusal: 'too-large',
    });
    const zip = zipOf({ 'a.age': utf8('one') });
    expect(await unpackZip(dropped(zip.slice(0, -5)))).toEqual({ ok: false, refusal: 'damaged' });
    expect(await unpackZip(dropped(utf8('PK')))).toEqual({ ok: false, refusal: 'damaged' });
  });
});

describe('isZip', () => {
  it('is a file that is named and begins as a zip; a spreadsheet only begins so', async () => {
    const bytes = zipOf({ 'a.age': utf8('one') });
    const files = [
      aDroppedFile('Round.ZIP', bytes),
      aDroppedFile('rota.xlsx', bytes),
      aDroppedFile('round.zip', utf8('text')),
    ];
    expect(await Promise.all(files.map(isZip))).toEqual([true, false, false]);
  });
});
