import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HoldingInput, holding, holdingEnds } from '../../../lib/brief/holding.ts';
import type { BriefContent } from '../../../lib/schema/brief.ts';
import { aBriefContent, idOf } from '../../fixtures/builders.ts';

const HOUR = 3_600_000;
const NOW = 1_796_000_000_000;

/** A brief that says these, all to keep in technology. */
function saying(...keep: string[]): BriefContent {
  const content = aBriefContent();
  return {
    ...content,
    domains: content.domains.map((row) => ({
      ...row,
      keep: row.domain === 'technology' ? keep : [],
      change: [],
    })),
  };
}

function input(changes: Partial<HoldingInput> = {}): HoldingInput {
  const content = saying('One.', 'Two.');
  const saved = { consultant: idOf('consultant-one'), content, timer: idOf('timer') };
  return { card: { holdingHours: 72 }, content, saved, ends: NOW + HOUR, now: NOW, ...changes };
}

describe('the holding time', () => {
  it('is no time where the card says so', () => {
    expect(holding(input({ card: { holdingHours: 0 }, saved: null, ends: null }))).toEqual({ state: 'free' });
  });

  it('begins with a preview', () => {
    expect(holding(input({ saved: null, ends: null }))).toMatchObject({ reason: 'preview-missing' });
    expect(holdingEnds(input({ saved: null, ends: null }))).toBe(NOW + 72 * HOUR);
  });

  it('holds the brief until it is over, and not a moment longer', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), (minutes) => {
        const now = NOW + HOUR + minutes * 60_000;
        const { state } = holding(input({ now }));
        expect(state).toBe(minutes < 0 ? 'held' : 'free');
      }),
    );
  });

  it('is not begun anew by points that went, nor by a preview saved again without them', () => {
    const fewer = input({ content: saying('Two.') });
    expect(holding(fewer)).toMatchObject({ reason: 'preview-held' });
    expect(holding({ ...fewer, now: NOW + HOUR })).toEqual({ state: 'free' });
    expect(holdingEnds(fewer)).toBe(NOW + HOUR);
  });

  it('is begun anew by words that the group has not seen, though it was over', () => {
    const other = input({ content: saying('One.', 'Two, reworded.'), now: NOW + 2 * HOUR });
    expect(holding(other)).toMatchObject({ reason: 'preview-outdated' });
    expect(holdingEnds(other)).toBe(NOW + 2 * HOUR + 72 * HOUR);
  });

  it('runs anew where its timer is gone', () => {
    expect(holding(input({ ends: null }))).toMatchObject({ reason: 'preview-outdated' });
    expect(holdingEnds(input({ ends: null }))).toBe(NOW + 72 * HOUR);
  });
});
