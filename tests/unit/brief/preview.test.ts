import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LARGEST_SEALED_PREVIEW,
  makePreview,
  openPreview,
  sealPreview,
  usedAmong,
} from '../../../lib/brief/preview.ts';
import { MOST_USED, PREVIEW_DIGESTS, type Preview } from '../../../lib/schema/preview.ts';
import { utf8 } from '../../../lib/shared/bytes.ts';
import { newId } from '../../../lib/shared/random.ts';
import { joinWords } from '../../../lib/shared/words.ts';
import { aBriefContent, idOf } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';
import { quickPassphrases } from '../../fixtures/vault.ts';

const WORDS = ['otter', 'lantern', 'grain', 'seven', 'moss', 'bridge'];
const CLOSES = '2026-12-14';
/** Half of all digests sort before it: in the order of characters, - and the digits, then the capitals up to U. */
const HALF_WAY = 'V';

async function previewOf(used: readonly string[], seed = 1) {
  return unwrap(
    await makePreview({ content: aBriefContent(), used, closes: CLOSES, random: seededRandom(seed) }),
  );
}

describe('a preview', () => {
  it('lets each owner find all of their used observations, and nothing else', async () => {
    const ids = fc.uniqueArray(
      fc.integer({ min: 0, max: 60 }).map((number) => idOf(`observation-${number}`)),
    );
    await fc.assert(
      fc.asyncProperty(ids, ids, async (used, own) => {
        const marked = await usedAmong(await previewOf(used), own);
        expect(marked).toEqual(own.filter((id) => used.includes(id)));
      }),
      { numRuns: 50 },
    );
  });

  it('marks nothing of a like id in another round', async () => {
    const preview = await previewOf([idOf('used')]);
    const round = { ...preview.content.round, id: idOf('another-round') };
    expect(await usedAmong({ ...preview, content: { ...preview.content, round } }, [idOf('used')])).toEqual(
      [],
    );
  });

  it('holds 256 digests, sorted behind the first, however many were used, and is as long for each number', async () => {
    const many = Array.from({ length: MOST_USED }, (_, number) => idOf(`observation-${number}`));
    const lengths = new Set<number>();
    for (const used of [[], many.slice(0, 1), many.slice(0, 40), many]) {
      const preview = await previewOf(used);
      expect(new Set(preview.used).size).toBe(PREVIEW_DIGESTS);
      expect(preview.used.slice(1)).toEqual(preview.used.slice(1).toSorted());
      lengths.add(JSON.stringify(preview).length);
    }
    expect(lengths.size).toBe(1);
  });

  it('marks no more than it can', async () => {
    const random = seededRandom();
    const used = Array.from({ length: MOST_USED + 1 }, () => newId(random));
    expect(await makePreview({ content: aBriefContent(), used, closes: CLOSES, random })).toEqual({
      ok: false,
      refusal: 'too-many-used',
    });
  });

  it('tells nobody else which digests are of observations: a guess by place or by bits is at chance', async () => {
    const runs = 1000;
    const random = seededRandom(7);
    let byPlace = 0;
    let byFirstBit = 0;
    for (let run = 0; run < runs; run += 1) {
      const id = newId(random);
      const preview = unwrap(
        await makePreview({ content: aBriefContent(), used: [id], closes: CLOSES, random }),
      );
      const place = await placeOf(preview, id);
      byPlace += (place - 1) / (MOST_USED - 1);
      if ((preview.used[place] ?? '') < HALF_WAY) byFirstBit += 1;
    }
    // Five standard errors of a mean of 1,000 uniform places.
    expect(Math.abs(byPlace / runs - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / runs));
    expect(Math.abs(byFirstBit / runs - 0.5)).toBeLessThan(5 * Math.sqrt(0.25 / runs));
  });

  it('has no digest in common with another of the same brief, so that nobody counts by holding both', async () => {
    const wrote = fc.integer({ min: 0, max: 20 });
    await fc.assert(
      fc.asyncProperty(wrote, wrote, async (before, after) => {
        const ids = Array.from({ length: 20 }, (_, number) => idOf(`observation-${number}`));
        const one = await previewOf(ids.slice(0, before), 1);
        const other = await previewOf(ids.slice(0, after), 2);
        expect(one.used.filter((digest) => other.used.includes(digest))).toEqual([]);
        expect(await usedAmong(other, ids)).toEqual(ids.slice(0, after));
      }),
      { numRuns: 30 },
    );
  });

  it('opens with the group’s words alone, and is refused with a reason otherwise', async () => {
    const preview = await previewOf([idOf('used')]);
    const file = await sealPreview(preview, WORDS, quickPassphrases);
    expect(unwrap(await openPreview(file, WORDS.join(' ').toUpperCase(), quickPassphrases))).toEqual(preview);
    const reasonOf = async (bytes: Uint8Array<ArrayBuffer>, words = WORDS.join(' ')) => {
      const opened = await openPreview(bytes, words, quickPassphrases);
      return opened.ok ? null : opened.refusal.reason;
    };
    expect(await reasonOf(file, 'one two three four five six')).toBe('wrong-words');
    expect(await reasonOf(utf8('a letter'))).toBe('not-a-preview');
    expect(await reasonOf(new Uint8Array(LARGEST_SEALED_PREVIEW + 1))).toBe('too-large');
    const seal = (text: string) => quickPassphrases.seal(joinWords(WORDS.join(' ')), utf8(text));
    expect(await reasonOf(await seal('{}'))).toBe('not-a-preview');
    expect(await reasonOf(await seal(JSON.stringify({ ...preview, version: 2 })))).toBe('newer-version');
    expect(await reasonOf(await seal(JSON.stringify({ ...preview, seats: 6 })))).toBe('unknown-key');
    expect(await reasonOf(await seal(JSON.stringify({ ...preview, used: [] })))).toBe('damaged');
  });
});

/** Where the digest of an observation stands among the 256, as its owner finds it. */
async function placeOf(preview: Preview, id: string): Promise<number> {
  const [salt = ''] = preview.used;
  const found = await Promise.all(
    preview.used.map((digest) => usedAmong({ ...preview, used: [salt, digest] }, [id])),
  );
  return found.findIndex((ids) => ids.length === 1);
}
