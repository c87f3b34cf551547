import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgementWords } from '../../../../lib/capture/quality/judgement-words.ts';
import { precisionAndRecall, sumOf, type Tally } from '../../../fixtures/vignettes/measure.ts';
import { type JudgementLine, judgementLines } from '../../../fixtures/vignettes/vignettes.ts';

function found(text: string): string[] {
  return judgementWords(text).map(({ word }) => word);
}

function tally({ text, words }: JudgementLine): Tally {
  const marked = found(text);
  const right = words.filter((word) => marked.includes(word)).length;
  return { right, wrong: marked.length - right, missed: words.length - right };
}

describe('judgementWords', () => {
  it.each([
    ['all', judgementLines, 0.9],
    ['held-out', judgementLines.filter(({ set }) => set === 'held-out'), 0.8],
  ] as const)('finds most judging words of the %s lines, and few that are not', (_, lines, recallWanted) => {
    const { precision, recall } = precisionAndRecall(sumOf(lines.map(tally)));
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(recallWanted);
  });

  it.each([
    ['LAZY', ['LAZY']],
    ['He doesn’t care.', ['doesn’t care']],
    ['She is a difficult person.', ['difficult']],
    ['Was very rude, then rude again.', ['rude', 'rude']],
    ['A bad attitude.', ['bad attitude']],
  ])('finds in "%s"', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'Lazybones, nevertheless, brilliantine, rudeboy',
    'A never event; two never events.',
    'Is always available on the bleep.',
    'Poor perfusion and a bad chest.',
    'Aggressive lymphoma, aggressive fluids.',
    'A difficult airway and a difficult intubation.',
    'The airway was difficult.',
    'They are short of staff.',
    'Asked what kind of plan I meant.',
    'The patient was rude and never came back.',
    '',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('asks for what was done, for what made it good, or for how often, as the word needs', () => {
    const hints = judgementWords('Lazy, brilliant, always late.').map(({ hint }) => hint);
    expect(hints[0]).toMatch(/^What did they do or say\?/);
    expect(hints[1]).toMatch(/made it so/);
    expect(hints[2]).toMatch(/^How often/);
  });

  it('marks each word where it stands, in order and without overlaps, whatever the text', () => {
    const piece = fc.constantFrom(
      'lazy',
      'bad attitude',
      'Always',
      'never',
      'event',
      'he’s',
      'good',
      '🙂',
      '.',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(' ');
        let from = 0;
        for (const { start, end, word } of judgementWords(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(text.slice(start, end)).toBe(word);
          from = end;
        }
      }),
    );
  });
});
