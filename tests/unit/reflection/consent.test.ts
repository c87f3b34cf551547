import { describe, expect, it } from 'vitest';
import { type ConsentFacts, consentFor } from '../../../lib/reflection/consent.ts';
import { sectionsFor } from '../../../lib/reflection/sections.ts';

function textUnder(heading: string, changes: Partial<ConsentFacts> = {}): string {
  const sections = sectionsFor({ role: 'consultant', occasion: 'T0' });
  const lines = consentFor({ sections, contact: null, oneKey: false, ...changes });
  return lines.find((line) => line.heading === heading)?.text ?? '';
}

describe('the consent', () => {
  it('counts what is asked', () => {
    expect(textUnder('What, and why')).toContain(
      '14 rows of 0 to 5, 3 single questions, 1 question in your own words and 5 expectations: about 4 minutes.',
    );
    const later = sectionsFor({ role: 'fellow', occasion: 'T2' });
    expect(textUnder('What, and why', { sections: later })).toContain(
      '7 rows of 0 to 5 and 2 single questions: about 2 minutes.',
    );
  });

  it('says that the lead cannot read it, unless one person holds both keys', () => {
    expect(textUnder('Who can read it')).toContain('Never the lead');
    expect(textUnder('Who can read it', { oneKey: true })).toContain('the lead can read it too');
  });

  it('names whom to ask, from the card where there is one', () => {
    expect(textUnder('Questions', { contact: 'Education centre, ext. 2211' })).toBe(
      'Education centre, ext. 2211',
    );
    expect(textUnder('Questions')).toContain('study team');
  });
});
