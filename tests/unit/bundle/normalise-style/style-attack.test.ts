import { describe, expect, it } from 'vitest';
import { CHANCE, styleAttack } from '../../../fixtures/style/attack.ts';

// The bench has the figures themselves; these bounds are wide, so that only a normaliser that is gone breaks them.
describe('who wrote an observation, told by the hand', () => {
  it('is seen in most as they were written, and hardly better than by guessing in the even wording', () => {
    const { before, after } = styleAttack(1, { phrases: false });
    expect(before).toBeGreaterThan(0.7);
    expect(after).toBeLessThan(CHANCE + 0.15);
  });
});
