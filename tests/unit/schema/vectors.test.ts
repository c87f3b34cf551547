import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeBundle } from '../../../lib/schema/bundle.ts';
import { FILE_REFUSALS } from '../../../lib/schema/refusal.ts';
import { encodeRoundCard, RoundCard } from '../../../lib/schema/round-card.ts';
import { fromUtf8 } from '../../../lib/shared/bytes.ts';
import { openWith } from '../../../lib/vault/sealed-file.ts';
import { unwrap } from '../../fixtures/result.ts';
import { readVector, VectorIndex, vectorBytes } from '../../fixtures/vectors.ts';
import indexFile from '../../vectors/index.json' with { type: 'json' };

const index = VectorIndex.parse(indexFile);
const accepted = index.vectors.filter(({ expected }) => expected === 'accepted');
const refused = index.vectors.filter(({ expected }) => expected !== 'accepted');

describe('the vectors', () => {
  it.each(accepted)('are accepted: $file', async (vector) => {
    expect(await readVector(vector, index)).toMatchObject({ ok: true });
  });

  it.each(refused)('are refused as $expected: $file', async (vector) => {
    expect(await readVector(vector, index)).toMatchObject({
      ok: false,
      refusal: { reason: vector.expected },
    });
  });

  it('hold one file for each reason to refuse a file, and no other', () => {
    expect(refused.map(({ expected }) => expected).toSorted()).toEqual([...FILE_REFUSALS].toSorted());
    const listed = index.vectors.map(({ file }) => file).toSorted();
    const found = ['accept', 'refuse'].flatMap((folder) =>
      readdirSync(join(import.meta.dirname, '../../vectors', folder)).map((name) => `${folder}/${name}`),
    );
    expect(found.toSorted()).toEqual(listed);
  });

  it('are encoded to the same bytes again', async () => {
    const card = fromUtf8(vectorBytes('accept/round-card.txt'));
    expect(encodeRoundCard(RoundCard.parse(JSON.parse(card)))).toBe(card);
    const bundle = fromUtf8(unwrap(await openWith(index.leadIdentity, vectorBytes('accept/bundle.age'))));
    expect(encodeBundle(JSON.parse(bundle))).toBe(bundle);
    expect(bundle.length).toBe(8192);
  });
});
