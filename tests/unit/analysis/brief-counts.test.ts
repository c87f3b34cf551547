import { describe, expect, it } from 'vitest';
import { coverageCounts, toldCounts } from '../../../lib/analysis/brief-counts.ts';
import { DOMAINS_AS_READ } from '../../../lib/schema/domain.ts';
import { type BriefOutline, outlineOf } from '../../../lib/schema/study.ts';
import { aBriefContent } from '../../fixtures/builders.ts';

/** A brief that shows so many points to keep and to change in one domain, and nothing elsewhere. */
const brief = (keep: number, change: number): BriefOutline => ({
  domains: DOMAINS_AS_READ.map((domain) =>
    domain === 'technology' ? { domain, keep, change } : { domain, keep: 0, change: 0 },
  ),
});

describe('what briefs say', () => {
  const briefs = [brief(1, 0), brief(2, 1), brief(0, 3), brief(0, 0)];

  it('is told of each predicted domain by what is shown, not by how much', () => {
    expect(toldCounts(briefs, 3)[0]).toEqual({
      domain: 'technology',
      'mostly-keep': 1,
      mixed: 1,
      'mostly-change': 1,
      nothing: 1,
    });
    expect(toldCounts(briefs, 3)).toHaveLength(5);
  });

  it('covers a domain where a brief shows anything in it', () => {
    const [technology, practice] = coverageCounts(briefs, 3);
    expect(technology).toEqual({ domain: 'technology', briefs: 4, keep: 2, change: 2 });
    expect(practice).toMatchObject({ keep: 0, change: 0 });
  });

  it('is not shown under k briefs', () => {
    expect(toldCounts(briefs, 5)).toEqual([]);
    expect(coverageCounts(briefs.slice(2), 3)).toEqual([]);
  });

  it('is counted without a word of a brief, nor whose it is', () => {
    const content = aBriefContent();
    const outline = JSON.stringify(outlineOf(content));
    const words = content.domains.flatMap(({ keep, change }) => [...keep, ...change]);
    expect(words.length).toBeGreaterThan(0);
    expect(
      [...words, content.consultant.name, content.consultant.id].filter((word) => outline.includes(word)),
    ).toEqual([]);
  });
});
