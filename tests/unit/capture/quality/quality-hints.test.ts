import { describe, expect, it } from 'vitest';
import { HINTS_FROM, qualityHints } from '../../../../lib/capture/quality/quality-hints.ts';
import { DOMAINS } from '../../../../lib/schema/domain.ts';
import { DOMAIN_TEXT } from '../../../../lib/schema/domain-text.ts';

describe('qualityHints', () => {
  it('says nothing while the first words are typed', () => {
    expect(qualityHints('He is good.'.slice(0, HINTS_FROM - 1), { kind: 'change' })).toEqual([]);
  });

  it('asks for what was seen where a text only judges', () => {
    const ids = qualityHints('A really good consultant and nice to have around on the ward.', {
      kind: 'keep',
    }).map(({ id }) => id);
    expect(ids).toContain('evidence');
  });

  it('never gives more than two hints, and never the same twice', () => {
    for (const domain of DOMAINS) {
      for (const kind of ['keep', 'change'] as const) {
        const ids = qualityHints(DOMAIN_TEXT[domain].example[kind], { kind }).map(({ id }) => id);
        expect(ids.length).toBeLessThanOrEqual(2);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });

  it('asks for no evidence of the good examples that it shows itself', () => {
    for (const domain of DOMAINS.slice(0, 5)) {
      const ids = qualityHints(DOMAIN_TEXT[domain].example.keep, { kind: 'keep' }).map(({ id }) => id);
      expect(ids, domain).not.toContain('evidence');
    }
  });
});
