import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId, systemRandom } from '../../../lib/shared/random.ts';
import { padToClass, SMALLEST_CLASS, unpad } from '../../../lib/vault/padding.ts';
import { newRecordKey, openRecord, recordKey, sealRecord } from '../../../lib/vault/record-cipher.ts';

const random = systemRandom;

function aPlace() {
  return { id: newId(random), vault: newId(random), key: newId(random) };
}

function aKey() {
  return recordKey(newRecordKey(random));
}

describe('a sealed record', () => {
  it('opens to the same text under its key', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 3000 }), async (json) => {
        const key = await aKey();
        expect(await openRecord(await sealRecord(aPlace(), json, { key, random }), key)).toBe(json);
      }),
    );
  });

  it.each(['id', 'vault', 'key'] as const)('does not open under another %s', async (field) => {
    const key = await aKey();
    const sealed = await sealRecord(aPlace(), '{}', { key, random });
    expect(await openRecord({ ...sealed, [field]: newId(random) }, key)).toBeNull();
  });

  it('does not open under another key, nor with one bit changed', async () => {
    const key = await aKey();
    const sealed = await sealRecord(aPlace(), '{}', { key, random });
    expect(await openRecord(sealed, await aKey())).toBeNull();
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.data.length * 8 - 1), async (bit) => {
        const data = sealed.data.slice();
        data.set([(data[bit >> 3] ?? 0) ^ (1 << (bit & 7))], bit >> 3);
        expect(await openRecord({ ...sealed, data }, key)).toBeNull();
      }),
    );
  });

  it('is never sealed twice under one nonce', async () => {
    const key = await aKey();
    const place = aPlace();
    const [one, other] = await Promise.all([
      sealRecord(place, 'x', { key, random }),
      sealRecord(place, 'x', { key, random }),
    ]);
    expect(one.nonce).not.toEqual(other.nonce);
    expect(one.data).not.toEqual(other.data);
  });
});

describe('padding', () => {
  it('comes off again and leaves only powers of two of the smallest class', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (content) => {
        const padded = padToClass(content);
        expect([...unpad(padded)]).toEqual([...content]);
        expect(Math.log2(padded.length / SMALLEST_CLASS) % 1).toBe(0);
        expect(padded.length).toBeLessThan(Math.max(SMALLEST_CLASS + 1, (content.length + 4) * 2));
      }),
    );
  });

  it('refuses a length that does not fit', () => {
    const padded = padToClass(new Uint8Array(3));
    padded.set([0xff], 0);
    expect(() => unpad(padded)).toThrow(RangeError);
  });
});
