import { describe, expect, it } from 'vitest';
import { codingFileName, LARGEST_CODING, openCoding, sealCoding } from '../../../lib/coding/coding-file.ts';
import { utf8 } from '../../../lib/shared/bytes.ts';
import { sealTo } from '../../../lib/vault/sealed-file.ts';
import { idOf, OTHER_KEYS, TEST_KEYS } from '../../fixtures/builders.ts';
import { aCodedText, aCoding, aSegment, startCode } from '../../fixtures/coding.ts';
import { unwrap } from '../../fixtures/result.ts';

const coding = aCoding({ texts: [aCodedText(idOf('text'), aSegment(0, 4, startCode('being heard')))] });
const { identity, recipient } = TEST_KEYS;

describe('the file of a coding', () => {
  it('comes back as it was, with the study’s key and no other', async () => {
    const file = await sealCoding(coding, recipient);
    expect(unwrap(await openCoding(file, identity))).toEqual(coding);
    expect(await openCoding(file, OTHER_KEYS.identity)).toEqual({
      ok: false,
      refusal: { reason: 'wrong-key' },
    });
  });

  it('is as long whether little or much was coded', async () => {
    const texts = Array.from({ length: 40 }, (_, number) =>
      aCodedText(idOf(`t${number}`), aSegment(0, 4, startCode('being heard'))),
    );
    const [one, other] = await Promise.all([
      sealCoding(coding, recipient),
      sealCoding(aCoding({ texts }), recipient),
    ]);
    expect(other).toHaveLength(one.length);
  });

  it('is called by the coder’s words, and by no name', () => {
    expect(codingFileName(coding)).toBe('upward-coding-amber-kite.age');
    const agreed = { of: [idOf('a'), idOf('b')] as [string, string], decisions: [] };
    expect(codingFileName({ coder: 'amber kite', agreed })).toBe('upward-coding-agreed.age');
  });

  it.each([
    ['no age file', utf8('Rota'), 'not-a-coding'],
    ['a file beyond all size', new Uint8Array(LARGEST_CODING + 1), 'too-large'],
  ])('is refused where it is %s', async (_, file, reason) => {
    expect(await openCoding(file, identity)).toEqual({ ok: false, refusal: { reason } });
  });

  it.each([
    ['a newer one', { ...coding, version: 2 }, { reason: 'newer-version' }],
    ['one with a key of its own', { ...coding, name: 'x' }, { reason: 'unknown-key', path: 'name' }],
    [
      'one whose segment has a code of no codebook',
      { ...coding, codebook: [] },
      { reason: 'damaged', path: 'texts' },
    ],
  ])('is refused where it is %s', async (_, content, refusal) => {
    const file = await sealTo(recipient, utf8(JSON.stringify(content)));
    expect(await openCoding(file, identity)).toEqual({ ok: false, refusal });
  });
});
