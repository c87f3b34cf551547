import { describe, expect, it } from 'vitest';
import { codeAgreement } from '../../../lib/analysis/code-agreement.ts';
import { countingResponses } from '../../../lib/analysis/join-responses.ts';
import { themePairs } from '../../../lib/analysis/themes/theme-pairs.ts';
import { themeTable } from '../../../lib/analysis/themes/theme-table.ts';
import { studyTexts } from '../../../lib/coding/study-texts.ts';
import { largeCodings } from '../../../lib/example/large-codings.ts';
import { largeStudy } from '../../../lib/example/large-study.ts';
import { Coding } from '../../../lib/schema/coding.ts';
import { findingsIn } from '../../../lib/screening/findings.ts';
import { TEST_KEYS } from '../../fixtures/builders.ts';

const responses = countingResponses(largeStudy().responses);
const texts = await studyTexts({ responses, statements: [], identity: TEST_KEYS.identity });
const [first, second] = largeCodings(texts);

describe('the codings of the larger study', () => {
  it('are valid, locked, and through with every text; no text names anybody', () => {
    for (const coding of [first, second]) {
      expect(Coding.parse(coding)).toEqual(coding);
      expect(coding.state).toBe('locked');
      expect(coding.texts).toHaveLength(texts.length);
    }
    expect(first.texts.every(({ nothingFits }) => !nothingFits)).toBe(true);
    expect(texts.flatMap(({ text }) => findingsIn(text, new Set()))).toEqual([]);
  });

  it('give themes of both roles, and pairs, to look at', () => {
    const source = { texts, coding: first, people: { fellow: 44, consultant: 16 }, k: 3 };
    const { roles, rows } = themeTable({ ...source, consultants: 0 });
    expect(roles.map(({ role }) => role)).toEqual(['fellow', 'consultant']);
    const counted = (place: number) => rows.filter(({ counts }) => counts[place]?.is === 'count').length;
    expect(counted(0)).toBeGreaterThan(5);
    expect(counted(1)).toBeGreaterThan(3);
    expect(themePairs(source, 'fellow')).not.toEqual([]);
  });

  it('differ here and there, so that the agreement is neither nothing nor all', () => {
    const codes = first.codebook.map(({ id }) => id);
    const kappas = codeAgreement({ texts, codes, first: first.texts, second: second.texts }).map(
      ({ kappa }) => kappa ?? 0,
    );
    expect(kappas.every((kappa) => kappa > 0.3)).toBe(true);
    expect(kappas.filter((kappa) => kappa < 1).length).toBeGreaterThan(5);
  });
});
