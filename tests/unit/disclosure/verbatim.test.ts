import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verbatimRun } from '../../../lib/disclosure/verbatim.ts';

const SIX = 'one two three four five six';

describe('verbatimRun', () => {
  it('finds six words in a row and lets five pass', () => {
    expect(verbatimRun(SIX, `before ${SIX} after`)?.words).toBe(6);
    expect(verbatimRun(SIX, 'one two three four five, and six')).toBeNull();
  });

  it('gives the longest run and where it stands in the statement', () => {
    const statement = 'Gives one teaching point per list and comes back to it';
    const run = verbatimRun(statement, 'Gives one teaching point per list and returns to it at the end.');
    expect(run?.words).toBe(7);
    expect(statement.slice(run?.start, run?.end)).toBe('Gives one teaching point per list and');
  });

  it.each([
    ['case', 'ONE Two three FOUR five six'],
    ['punctuation', '“One, two - three (four) five/six!”'],
    ['line breaks', 'one\ntwo\n\nthree\tfour five six'],
    ['accents', 'ońe two threé four five six'],
    ['invisible characters', 'o\u200bne two three four fi\u00adve six'],
    ['full-width letters', 'ｏｎｅ two three four five six'],
  ])('is not misled by %s', (_, text) => {
    expect(verbatimRun(SIX, text)?.words).toBe(6);
    expect(verbatimRun(text, SIX)?.words).toBe(6);
  });

  it('reads a word with either apostrophe, or none, as the same word', () => {
    const statement = 'Wants the junior’s plan before theirs';
    expect(verbatimRun(statement, "wants the junior's plan before theirs")?.words).toBe(6);
    expect(verbatimRun(statement, 'wants the juniors plan before theirs')?.words).toBe(6);
  });

  it('finds the same number of words whichever text is asked about', () => {
    const text = fc.array(fc.constantFrom('the', 'round', 'plan', 'a', 'list'), { maxLength: 25 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [left, right] = [one.join(' '), other.join(', ')];
        expect(verbatimRun(left, right)?.words).toBe(verbatimRun(right, left)?.words);
      }),
    );
  });

  it('finds every observation hidden in a longer statement', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 6, maxLength: 15 });
    fc.assert(
      fc.property(words, words, words, (before, copied, after) => {
        const statement = [...before, ...copied, ...after].join(' ');
        expect(verbatimRun(statement, copied.join(' '))?.words).toBe(copied.length);
      }),
    );
  });

  it('finds nothing in a text without words', () => {
    expect(verbatimRun('... - !', '... - !')).toBeNull();
    expect(verbatimRun('', SIX)).toBeNull();
  });
});
