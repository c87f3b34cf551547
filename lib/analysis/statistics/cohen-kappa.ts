import { sum } from './sum.ts';

/** Agreement of two coders beyond chance; null where `reason` says why. */
export interface Kappa {
  readonly kappa: number | null;
  readonly seKappa: number | null;
  /** The share of things that both gave the same level. */
  readonly observedAgreement: number | null;
  /** The share that chance alone would give, from how often each coder used each level. */
  readonly expectedAgreement: number | null;
  readonly reason: 'nothing-coded' | 'one-level' | null;
}

/**
 * Cohen's kappa of two coders (Educational and Psychological Measurement 20, 1960), unweighted, with the large-sample
 * standard error of Fleiss, Cohen and Everitt (Psychological Bulletin 72, 1969). `first` and `second` hold what each
 * gave to the same things. Null without a thing (`nothing-coded`), and where both used one and the same level alone
 * (`one-level`). Throws a RangeError where the lists differ in length or hold a level that `levels` does not.
 */
export function cohenKappa(
  first: readonly string[],
  second: readonly string[],
  levels: readonly string[],
): Kappa {
  if (first.length !== second.length) throw new RangeError('the coders coded different numbers of things');
  if ([...first, ...second].some((level) => !levels.includes(level)))
    throw new RangeError('an unknown level');
  const n = first.length;
  if (n === 0) return { ...NONE, reason: 'nothing-coded' };
  const shares = levels.map((level) => ({
    level,
    row: first.filter((each) => each === level).length / n,
    column: second.filter((each) => each === level).length / n,
    both: first.filter((each, index) => each === level && second[index] === level).length / n,
  }));
  const observed = sum(shares.map(({ both }) => both));
  const expected = sum(shares.map(({ row, column }) => row * column));
  const agreement = { observedAgreement: observed, expectedAgreement: expected };
  if (expected === 1) return { ...NONE, ...agreement, reason: 'one-level' };
  const kappa = (observed - expected) / (1 - expected);
  const marginals = new Map(shares.map((share) => [share.level, share]));
  const agreed = sum(shares.map(({ row, column, both }) => both * (1 - (row + column) * (1 - kappa)) ** 2));
  const differed = sum(
    first.flatMap((level, index) => {
      const other = second[index] ?? level;
      if (other === level) return [];
      return [((marginals.get(other)?.row ?? 0) + (marginals.get(level)?.column ?? 0)) ** 2 / n];
    }),
  );
  const variance = agreed + (1 - kappa) ** 2 * differed - (kappa - expected * (1 - kappa)) ** 2;
  return {
    ...agreement,
    kappa,
    seKappa: Math.sqrt(Math.max(0, variance) / n) / (1 - expected),
    reason: null,
  };
}

const NONE = { kappa: null, seKappa: null, observedAgreement: null, expectedAgreement: null };
