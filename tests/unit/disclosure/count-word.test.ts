import { expect, it } from 'vitest';
import { countWord } from '../../../lib/disclosure/count-word.ts';

it('says a number of fellows only as none, fewer, or the threshold and more', () => {
  expect([0, 1, 2, 3, 4, 30].map((n) => countWord(n, 3))).toEqual([
    'none',
    'fewer',
    'fewer',
    'k-or-more',
    'k-or-more',
    'k-or-more',
  ]);
});
