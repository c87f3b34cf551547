import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeCount, type WordingPart, wordingDiff } from '../../../lib/bundle/wording-diff.ts';

function joined(parts: readonly WordingPart[], without: WordingPart['kind']): string {
  return parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
}

describe('wordingDiff', () => {
  it('shows what goes out and what comes in, word by word', () => {
    expect(
      wordingDiff('Began later then agreed w/o a message.', 'Began later than agreed without a message.'),
    ).toEqual([
      { kind: 'same', text: 'Began later ' },
      { kind: 'out', text: 'then' },
      { kind: 'in', text: 'than' },
      { kind: 'same', text: ' agreed ' },
      { kind: 'out', text: 'w/o' },
      { kind: 'in', text: 'without' },
      { kind: 'same', text: ' a message.' },
    ]);
  });

  it('counts the places that were changed', () => {
    expect(changeCount(wordingDiff('one two three', 'one four three!'))).toBe(2);
    expect(changeCount(wordingDiff('same', 'same'))).toBe(0);
  });

  it('holds both wordings whole, whatever they are', () => {
    const words = fc
      .array(fc.constantFrom('pt', 'patient', ' ', '.', '🙂', 'and', '[name]'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = wordingDiff(before, after);
        expect([joined(parts, 'in'), joined(parts, 'out')]).toEqual([before, after]);
      }),
    );
  });
});
