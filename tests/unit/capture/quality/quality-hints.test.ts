import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HINTS_FROM, qualityHints } from '../../../../lib/capture/quality/quality-hints.ts';
import { DOMAIN_TEXT } from '../../../../lib/schema/domain-text.ts';

function ids(text: string, kind: 'keep' | 'change' | null = null): string[] {
  return qualityHints(text, { kind }).map(({ id }) => id);
}

describe('qualityHints', () => {
  it.each(['', 'Nice man.', 'A'.repeat(HINTS_FROM - 1), `${' '.repeat(HINTS_FROM)}Rude.`])(
    'says nothing while the first words are typed: "%s"',
    (text) => {
      expect(ids(text, 'change')).toEqual([]);
    },
  );

  it('asks what was seen or heard where nothing is done or said', () => {
    expect(ids('A very good consultant with a lot of patience and tact.')).toContain('evidence');
    expect(ids('Asked for my plan, so I had one ready every time after.')).toEqual([]);
  });

  it('asks what it did to others where nobody else is touched by it', () => {
    expect(ids('Signs the letters of an entire clinic in one sitting.')).toEqual(['connection']);
    expect(ids('Signs the letters of an entire clinic at once, so the ward waits.')).toEqual([]);
  });

  it('asks for a suggestion only where something should change', () => {
    const text = 'Began later than agreed without a message; handover overran.';
    expect(ids(text, 'change')).toEqual(['suggestion']);
    expect(ids(text, 'keep')).toEqual([]);
    expect(ids(text)).toEqual([]);
    expect(ids(`${text} A message would help.`, 'change')).toEqual([]);
  });

  it('reads an instruction at the start of a sentence as a suggestion', () => {
    expect(ids('Agree at the start who may interrupt, so we know when to speak.', 'change')).toEqual([]);
  });

  it('asks two things at most, in plain questions, whatever the text', () => {
    const text = fc.array(fc.constantFrom('good', 'very', 'asked', 'because', 'should', 'we', '.', '🙂'));
    fc.assert(
      fc.property(text, fc.constantFrom('keep', 'change', null), (pieces, kind) => {
        const hints = qualityHints(pieces.join(' '), { kind });
        expect(hints.length).toBeLessThanOrEqual(2);
        for (const { message } of hints) expect(message).toMatch(/^What [\w ,]{10,45}\?$/);
      }),
    );
  });

  it('asks one thing at most about an example of the product', () => {
    const asked = Object.values(DOMAIN_TEXT).map(({ example }) => [
      ids(example.keep, 'keep').length,
      ids(example.change, 'change').length,
    ]);
    expect(asked.flat().filter((count) => count > 1)).toEqual([]);
  });
});
