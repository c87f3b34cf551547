import type { CodedText } from '../schema/coding.ts';
import type { StudyText } from '../schema/study-text.ts';
import { cohenKappa, type Kappa } from './statistics/cohen-kappa.ts';
import { normalQuantile } from './statistics/normal.ts';

/** How far two coders agree on one code, with the response as the unit. */
export interface CodeAgreement extends Kappa {
  readonly code: string;
  /** Responses that both could code. */
  readonly n: number;
  /** Responses that both gave the code, that only one of them did, and that neither did. */
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
  /** The share of responses with the code, the mean of the two coders. Null without a response. */
  readonly prevalence: number | null;
  /** Lower and upper end of the 95 % interval of kappa, large-sample, cut at -1 and 1. */
  readonly kappaCi95: readonly [number, number] | null;
}

/** What two coders made of the same texts, in the same codes. */
export interface AgreementSource {
  readonly texts: readonly Pick<StudyText, 'id' | 'response'>[];
  readonly codes: readonly string[];
  readonly first: readonly CodedText[];
  readonly second: readonly CodedText[];
}

const LEVELS = ['given', 'not-given'];
const TWO_SIDED_95 = 0.975;

/**
 * Agreement code by code: a coder gave a response a code where any of its texts has it, at whatever words. Kappa is
 * Cohen's, unweighted, its interval kappa ± 1.96 standard errors (Fleiss, Cohen and Everitt 1969).
 */
export function codeAgreement({ texts, codes, first, second }: AgreementSource): CodeAgreement[] {
  const responses = [...Map.groupBy(texts, ({ response }) => response).values()];
  const [one, two] = [codesByText(first), codesByText(second)];
  return codes.map((code) => {
    const given = (codesOf: (text: string) => ReadonlySet<string>) =>
      responses.map((response) => response.some(({ id }) => codesOf(id).has(code)));
    return { code, ...agreementOf(given(one), given(two)) };
  });
}

function agreementOf(first: readonly boolean[], second: readonly boolean[]): Omit<CodeAgreement, 'code'> {
  const n = first.length;
  const count = (one: boolean, two: boolean) =>
    first.filter((given, place) => given === one && second[place] === two).length;
  const [both, onlyFirst, onlySecond] = [count(true, true), count(true, false), count(false, true)];
  const levels = (given: readonly boolean[]) => given.map((each) => (each ? 'given' : 'not-given'));
  const kappa = cohenKappa(levels(first), levels(second), LEVELS);
  return {
    ...kappa,
    n,
    both,
    onlyFirst,
    onlySecond,
    neither: n - both - onlyFirst - onlySecond,
    prevalence: n === 0 ? null : (2 * both + onlyFirst + onlySecond) / (2 * n),
    kappaCi95: intervalOf(kappa),
  };
}

function intervalOf({ kappa, seKappa }: Kappa): readonly [number, number] | null {
  if (kappa === null || seKappa === null) return null;
  const half = normalQuantile(TWO_SIDED_95) * seKappa;
  return [Math.max(-1, kappa - half), Math.min(1, kappa + half)];
}

function codesByText(texts: readonly CodedText[]): (text: string) => ReadonlySet<string> {
  const byText = new Map(
    texts.map(({ text, segments }) => [text, new Set(segments.flatMap(({ codes }) => codes))]),
  );
  const none: ReadonlySet<string> = new Set();
  return (text) => byText.get(text) ?? none;
}
