import { describe, expect, it } from 'vitest';
import { ownPicture, pictureLabels } from '../../../lib/reflection/own-picture.ts';
import { DOMAINS } from '../../../lib/schema/domain.ts';

const T0 = { AWARE: [1, 2, 3, 4, 5, 0, null] };
const T1 = { AWARE: [2, 2, 3, 4, 5, 0, 1] };
const T2 = { AWARE: [3, 2, 3, 4, 5, 0, null] };

describe('a consultant’s own picture', () => {
  it('sets the latest answers beside the first, domain by domain', () => {
    expect(ownPicture({ T0, T1 })).toEqual({
      later: 'T1',
      rows: DOMAINS.map((domain, index) => ({
        domain,
        before: T0.AWARE[index],
        after: T1.AWARE[index],
      })),
    });
    expect(ownPicture({ T0, T1, T2 })?.later).toBe('T2');
    expect(ownPicture({ T0, T2 })?.rows[0]).toMatchObject({ before: 1, after: 3 });
  });

  it('is none where the first or every later one is missing', () => {
    for (const scales of [{}, { T0 }, { T1 }, { T0: {}, T1 }, { T0, T1: {} }]) {
      expect(ownPicture(scales)).toBeNull();
    }
  });

  it('has the words of the six points', () => {
    expect(pictureLabels()).toHaveLength(6);
  });
});
