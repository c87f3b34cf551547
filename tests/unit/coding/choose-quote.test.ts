import { describe, expect, it } from 'vitest';
import { chooseQuote, dismissIn, quoteOf } from '../../../lib/coding/choose-quote.ts';
import { idOf } from '../../fixtures/builders.ts';
import { aCoding } from '../../fixtures/coding.ts';

const words = { text: idOf('text'), start: 4, end: 9 };

describe('a quote', () => {
  it('is chosen and taken back', () => {
    const chosen = chooseQuote(aCoding(), words, true);
    expect(quoteOf(chosen, words)).toEqual({ ...words, dismissed: [] });
    expect(chooseQuote(chosen, words, false).quotes).toEqual([]);
  });

  it('takes the place of those that overlap it: two that share words are seen to be of one person', () => {
    const chosen = chooseQuote(aCoding(), words, true);
    const wider = { ...words, start: 0, end: 5 };
    const beside = { ...words, start: 9, end: 12 };
    const elsewhere = { ...words, text: idOf('other') };
    expect(chooseQuote(chosen, wider, true).quotes).toMatchObject([wider]);
    expect(chooseQuote(chosen, beside, true).quotes).toMatchObject([words, beside]);
    expect(chooseQuote(chosen, elsewhere, true).quotes).toMatchObject([words, elsewhere]);
  });

  it('remembers what was called no identifier in it, and forgets it again', () => {
    const dismissed = dismissIn(chooseQuote(aCoding(), words, true), words, 'LOCATION bed 14', true);
    expect(quoteOf(dismissed, words)?.dismissed).toEqual(['LOCATION bed 14']);
    expect(quoteOf(dismissIn(dismissed, words, 'LOCATION bed 14', false), words)?.dismissed).toEqual([]);
  });
});
