import { describe, expect, it } from 'vitest';
import { expectationGap, GAP_WORDS, gapRows } from '../../../lib/brief/expectation-gap.ts';
import { theySaid } from '../../../lib/schema/brief.ts';
import { aBriefContent } from '../../fixtures/builders.ts';

describe('theySaid', () => {
  it('is worked out from which kinds are shown, not from how many', () => {
    expect(theySaid({ keep: 1, change: 0 })).toBe('mostly-keep');
    expect(theySaid({ keep: 0, change: 1 })).toBe('mostly-change');
    expect(theySaid({ keep: 3, change: 1 })).toBe('mixed');
    expect(theySaid({ keep: 0, change: 0 })).toBeNull();
  });
});

describe('expectationGap', () => {
  const three = ['mostly-keep', 'mixed', 'mostly-change'] as const;

  it('says towards which side they differ', () => {
    expect(three.map((expected) => three.map((said) => expectationGap(expected, said)))).toEqual([
      ['as-expected', 'more-to-change', 'more-to-change'],
      ['more-to-keep', 'as-expected', 'more-to-change'],
      ['more-to-keep', 'more-to-keep', 'as-expected'],
    ]);
  });

  it('compares nothing where one side is missing', () => {
    const missing = [
      expectationGap(null, 'mixed'),
      expectationGap('mixed', null),
      expectationGap(null, null),
    ];
    expect(missing.map((gap) => GAP_WORDS[gap])).toEqual(Array(3).fill('Nothing to compare'));
  });
});

describe('gapRows', () => {
  it('leaves out strengths and improvement, whose kind is fixed', () => {
    expect(gapRows(aBriefContent(), null).map(({ domain }) => domain)).toEqual([
      'technology',
      'clinical-practice',
      'juniors',
      'time-management',
      'approachability',
    ]);
  });
});
