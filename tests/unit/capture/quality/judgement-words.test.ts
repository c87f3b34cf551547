import { describe, expect, it } from 'vitest';
import { judgementWords } from '../../../../lib/capture/quality/judgement-words.ts';
import { judgementLines } from '../../../fixtures/vignettes/vignettes.ts';

describe('judgementWords', () => {
  const found = (text: string) => judgementWords(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['tuning', 0.9],
    ['held-out', 0.8],
  ] as const)('finds most judging words of the %s lines, and most of what it finds judges', (set, share) => {
    const lines = judgementLines.filter((line) => line.set === set);
    const meant = lines.flatMap(({ text, words }) => words.map((word) => `${text}|${word}`));
    const marked = lines.flatMap(({ text }) => found(text).map((word) => `${text}|${word}`));
    const right = marked.filter((word) => meant.includes(word)).length;
    expect(right / meant.length).toBeGreaterThanOrEqual(share);
    expect(right / marked.length).toBeGreaterThanOrEqual(share);
  });

  it('leaves clinical words that only sound like a judgement alone', () => {
    for (const text of [
      'Poor perfusion was seen early.',
      'Said aloud that it was a difficult airway.',
      'Debriefed the never event.',
    ]) {
      expect(found(text), text).toEqual([]);
    }
  });
});
