import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealedFileName } from '../../../lib/shared/file-name.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';

describe('the name of a sealed file', () => {
  it('is eight random symbols that a form, a mail and a file system all take', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(sealedFileName(seededRandom(seed))).toMatch(
          /^upward-[0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4}\.age$/,
        );
      }),
    );
  });
});
