import { describe, expect, it } from 'vitest';
import { expectationsIn } from '../../../lib/reflection/expectations.ts';
import { sectionsFor } from '../../../lib/reflection/sections.ts';
import { fullAnswers } from '../../fixtures/answers.ts';

const sections = sectionsFor({ role: 'consultant', occasion: 'T0' });

describe('the expectations', () => {
  it('are five in the order of the domains, "cannot say" among them', () => {
    const answers = fullAnswers(sections, { 'PREDICT-2': 'mixed', 'PREDICT-4': null });
    expect(expectationsIn({ answers, skipped: new Set() })).toEqual([
      'mostly-keep',
      'mixed',
      'mostly-keep',
      null,
      'mostly-keep',
    ]);
  });

  it('are none where their part was left out, even with something chosen in it', () => {
    expect(expectationsIn({ answers: fullAnswers(sections), skipped: new Set(['expectations']) })).toBeNull();
    expect(expectationsIn({ answers: {}, skipped: new Set() })).toBeNull();
  });
});
