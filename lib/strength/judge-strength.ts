/**
 * Guesses a second of the attacker that passphrases are judged by: a thousand processor cores. A guess at a passphrase
 * file costs an ordinary core about a second (scrypt, work factor 18).
 */
const GUESSES_A_SECOND = 1000;

/** The fewest guesses (log10) of a passphrase that is taken: eleven days for that attacker, thirty years for one core. */
const FLOOR = 9;
/** From here on (log10) it is called good: thirty years for that attacker. */
const GOOD = 12;

const SPANS = [
  ['minutes', 60],
  ['hours', 3600],
  ['days', 86_400],
  ['months', 30 * 86_400],
  ['years', 365 * 86_400],
] as const;

/** How far a passphrase holds. `weak` is not taken. */
export interface Strength {
  readonly level: 'weak' | 'fair' | 'good';
  /** How long that attacker needs, in words. */
  readonly lasts: string;
}

/** Judges a passphrase by the number of guesses it takes, as log10. */
export function judgeStrength(guesses: number): Strength {
  const level = guesses < FLOOR ? 'weak' : guesses < GOOD ? 'fair' : 'good';
  return { level, lasts: spanOf(10 ** guesses / GUESSES_A_SECOND) };
}

function spanOf(seconds: number): string {
  const fitting = SPANS.filter(([, length]) => seconds >= length).at(-1);
  if (fitting === undefined) return 'about a minute';
  const [name, length] = fitting;
  const count = seconds / length;
  if (count >= 1e6) return 'millions of years';
  if (count >= 1000) return 'thousands of years';
  return count < 2
    ? `about a${name === 'hours' ? 'n' : ''} ${name.slice(0, -1)}`
    : `about ${rounded(count)} ${name}`;
}

/** One figure that counts: more would say what nobody knows. */
function rounded(count: number): number {
  const step = 10 ** Math.floor(Math.log10(count));
  return Math.floor(count / step) * step;
}
