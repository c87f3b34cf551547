import { describe, expect, it } from 'vitest';
import { comparePaired } from '../../../lib/analysis/compare-paired.ts';
import { compareSeveral } from '../../../lib/analysis/compare-several.ts';

const rise = { pre: [18, 22, 20, 25, 19, 23], post: [27, 29, 26, 33, 21, 24], step: 1 };
const mixed = { pre: [3, 2, 4, 3, 3, 2], post: [4, 4, 4, 4, 3, 1], step: 1 };
const nobody = { pre: [], post: [], step: 1 };

describe('several outcomes', () => {
  it('are compared each as by itself, in the order given', () => {
    const [first, second] = compareSeveral([rise, mixed]);
    expect(first?.comparison).toEqual(comparePaired(rise.pre, rise.post, rise));
    expect(second?.comparison).toEqual(comparePaired(mixed.pre, mixed.post, mixed));
  });

  it('have their exact p adjusted together, and one without a p stays in the family', () => {
    expect(compareSeveral([rise, mixed]).map(({ pHolm }) => pHolm)).toEqual([0.0625, 0.5]);
    expect(compareSeveral([rise, nobody]).map(({ pHolm }) => pHolm)).toEqual([0.0625, null]);
    expect(compareSeveral([])).toEqual([]);
  });
});
