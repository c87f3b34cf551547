import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeStrength } from '../../../lib/strength/judge-strength.ts';

describe('the strength of a passphrase', () => {
  it.each([
    [0, 'weak', 'about a minute'],
    [5, 'weak', 'about a minute'],
    [6, 'weak', 'about 10 minutes'],
    [7, 'weak', 'about 2 hours'],
    [8, 'weak', 'about a day'],
    [9, 'fair', 'about 10 days'],
    [10, 'fair', 'about 3 months'],
    [12, 'good', 'about 30 years'],
    [15.6, 'good', 'thousands of years'],
    [20, 'good', 'millions of years'],
  ])('of ten to the %d guesses is %s and lasts %s', (guesses, level, lasts) => {
    expect(judgeStrength(guesses)).toEqual({ level, lasts });
  });

  it('never falls with more guesses', () => {
    const order = ['weak', 'fair', 'good'];
    const rank = (guesses: number) => order.indexOf(judgeStrength(guesses).level);
    const guesses = fc.double({ min: 0, max: 40, noNaN: true });
    fc.assert(fc.property(guesses, guesses, (one, more) => rank(one) <= rank(one + more)));
  });
});
