import { describe, expect, it } from 'vitest';
import { codeAgreement } from '../../../lib/analysis/code-agreement.ts';
import { idOf } from '../../fixtures/builders.ts';
import { aCodedText, aSegment, aStudyText } from '../../fixtures/coding.ts';
import { otherCases } from '../../fixtures/reference-cases.ts';
import { departuresFrom } from './reference.ts';

const code = idOf('voice');

/** Texts of one response each, coded where the letter says so. */
function given(letters: readonly string[], level: string) {
  return letters.map((letter, number) =>
    aCodedText(idOf(`text ${number}`), ...(letter === level ? [aSegment(0, 4, code)] : [])),
  );
}

function agreementOn(first: readonly string[], second: readonly string[], level = 'y') {
  const [agreement] = codeAgreement({
    texts: first.map((_, number) => aStudyText(`text ${number}`)),
    codes: [code],
    first: given(first, level),
    second: given(second, level),
  });
  if (agreement === undefined) throw new RangeError('one code was asked for');
  return agreement;
}

const LIST = (text: string) => [...text];

describe('agreement on a code', () => {
  it('counts responses, and gives kappa with its interval, raw agreement and prevalence', () => {
    // By hand: a = 4, b = 1, c = 2, d = 3; po = .7, pe = .5 * .6 + .5 * .4 = .5.
    const agreement = agreementOn(LIST('yyyyynnnnn'), LIST('yyyynyynnn'));
    expect(agreement).toMatchObject({
      n: 10,
      both: 4,
      onlyFirst: 1,
      onlySecond: 2,
      neither: 3,
      reason: null,
    });
    expect(agreement.observedAgreement).toBeCloseTo(0.7, 12);
    expect(agreement.expectedAgreement).toBeCloseTo(0.5, 12);
    expect(agreement.kappa).toBeCloseTo(0.4, 12);
    expect(agreement.prevalence).toBeCloseTo(0.55, 12);
    const [low, high] = agreement.kappaCi95 ?? [];
    expect(high).toBeCloseTo(0.4 + 1.959963984540054 * (agreement.seKappa ?? 0), 9);
    expect(low).toBeCloseTo(0.4 - 1.959963984540054 * (agreement.seKappa ?? 0), 9);
  });

  it('meets the reference cases that have two levels', () => {
    const cases = otherCases.flatMap((each) =>
      each.kind === 'kappa' && new Set([...each.a, ...each.b]).size <= 2 ? [each] : [],
    );
    expect(cases.length).toBeGreaterThan(3);
    for (const { name, a, b, levels, expected } of cases) {
      expect(departuresFrom(expected, agreementOn(a, b, levels[0] ?? '')), name).toEqual([]);
    }
  });

  it('takes the response as its unit: the code at either of its texts is the code of the response', () => {
    const response = idOf('one response');
    const [agreement] = codeAgreement({
      texts: [aStudyText('text 0', { response }), aStudyText('text 1', { response }), aStudyText('text 2')],
      codes: [code],
      first: given(['y', 'n', 'n'], 'y'),
      second: given(['n', 'y', 'n'], 'y'),
    });
    expect(agreement).toMatchObject({ n: 2, both: 1, neither: 1, kappa: 1 });
  });

  it('has no kappa where both gave it to all or to none, and says why', () => {
    for (const letters of ['yyyy', 'nnnn']) {
      const agreement = agreementOn(LIST(letters), LIST(letters));
      expect(agreement).toMatchObject({
        kappa: null,
        kappaCi95: null,
        observedAgreement: 1,
        reason: 'one-level',
      });
    }
    expect(codeAgreement({ texts: [], codes: [code], first: [], second: [] })).toMatchObject([
      { n: 0, kappa: null, prevalence: null, reason: 'nothing-coded' },
    ]);
  });

  it('never leaves −1 to 1 with its interval', () => {
    const [low, high] = agreementOn(LIST('yn'), LIST('ny')).kappaCi95 ?? [];
    expect(low).toBe(-1);
    expect(high).toBeLessThanOrEqual(1);
  });
});
