import { beforeAll, describe, expect, it } from 'vitest';
import { guessCounter } from '../../../lib/strength/count-guesses.ts';
import { judgeStrength } from '../../../lib/strength/judge-strength.ts';

let count: (passphrase: string) => number;
beforeAll(() => {
  count = guessCounter();
}, 60_000);

describe('the guesses a passphrase takes', () => {
  it.each([
    'password123',
    'amber kite',
    'qwertyuiopasdf',
    'Gastro2026!',
    'thank you very much',
    'one two three four',
    'aB3$aB3$aB3$aB3$',
  ])('are too few for %s', (passphrase) => {
    expect(judgeStrength(count(passphrase)).level).toBe('weak');
  });

  it.each(['kite amber gravel seven', 'correct horse battery staple', 'copper-heron-tulip-oven'])(
    'are enough for %s, with no rule on its characters',
    (passphrase) => {
      expect(judgeStrength(count(passphrase)).level).toBe('good');
    },
  );

  it('do not grow by the spaces between words', () => {
    expect(count('kite amber gravel seven')).toBe(count('kiteambergravelseven'));
  });

  it('are found for a text of any length', () => {
    expect(judgeStrength(count('x'.repeat(5000))).level).toBe('weak');
  });
});
