import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pseudonymsUnder, studySecret } from '../../../lib/export/pseudonym.ts';
import { DatasetPerson } from '../../../lib/schema/dataset.ts';
import { utf8 } from '../../../lib/shared/bytes.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** The same by another HMAC and by whole-number arithmetic. */
function reference(secret: Uint8Array, code: string): string {
  const digest = createHmac('sha256', secret).update(code).digest('hex');
  const first50Bits = BigInt(`0x${digest.slice(0, 14)}`) >> 6n;
  return Array.from({ length: 10 }, (_, place) =>
    ALPHABET.charAt(Number((first50Bits >> BigInt(45 - 5 * place)) & 31n)),
  ).join('');
}

describe('a pseudonym', () => {
  it('is the first 50 bits of the HMAC of the code, in base 32', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.string(), async (key, code) => {
        const pseudonym = await (await pseudonymsUnder(new Uint8Array(key)))(code);
        expect(pseudonym).toBe(reference(key, code));
        expect(DatasetPerson.shape.person.safeParse(pseudonym).success).toBe(true);
      }),
    );
  });

  it('comes again from the same study key and from no other', async () => {
    const [one, again, other] = await Promise.all(['KEY-1', 'KEY-1', 'KEY-2'].map(studySecret));
    expect(one).toEqual(again);
    expect(one).not.toEqual(other);
  });

  it('is keyed by a secret that is not the study key itself', async () => {
    expect(await studySecret('KEY-1')).not.toEqual(utf8('KEY-1'));
    expect(await studySecret('KEY-1')).toHaveLength(32);
  });
});
