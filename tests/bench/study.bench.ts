import { comparePaired } from '../../lib/analysis/compare-paired.ts';
import { compareSeveral } from '../../lib/analysis/compare-several.ts';
import { joinResponses } from '../../lib/analysis/join-responses.ts';
import { planText } from '../../lib/analysis/plan.ts';
import { ownData } from '../../lib/analysis/study-data.ts';
import { studyTables } from '../../lib/analysis/study-tables.ts';
import { makeDataset } from '../../lib/export/make-dataset.ts';
import { dataOfDataset } from '../../lib/schema/study.ts';
import { manyResponses } from '../fixtures/many-responses.ts';
import { STUDY_IDENTITY } from '../fixtures/story-dataset.ts';
import type { Figure, Measure } from './figure.ts';
import { percentile } from './quantiles.ts';

const ROUNDS = 5;
const NOBODY = { fellow: null, consultant: null };

/**
 * What a large study costs, without a page: one comparison by the number of pairs, thirty outcomes of 600 pairs, and
 * the way from ten thousand responses to a dataset with its tables. Each beside the size before it, so that the table
 * shows how the cost grows.
 */
export const measure: Measure = async () => [
  ...growth('one comparison', [6, 24, 100, 500], (pairs) => comparisonOf(pairs)),
  ...growth('30 outcomes', [100, 200, 400, 600], (pairs) =>
    compareSeveral(Array.from({ length: 30 }, (_, index) => scoresOf(pairs, index + 1))),
  ),
  ...(await responsesGrowth([1_000, 2_500, 5_000, 10_000])),
];

function growth(what: string, sizes: readonly number[], run: (size: number) => unknown): Figure[] {
  const measured = sizes.map((size) => ({ size, value: medianOf(() => run(size)) }));
  return measured.map(({ size, value }, index) =>
    figureOf(`${what}, ${size} pairs`, value, measured[index - 1]),
  );
}

/** Joining, the rule with its pseudonyms, and both tables, each by the number of responses. */
async function responsesGrowth(sizes: readonly number[]): Promise<Figure[]> {
  const steps = ['join', 'dataset', 'tables'] as const;
  const rows: (Cost & { readonly size: number })[] = [];
  for (const size of sizes) rows.push({ size, ...(await costOf(size)) });
  return steps.flatMap((step) =>
    rows.map((row, index) => {
      const before = rows[index - 1];
      return figureOf(
        `${step}, ${row.size} responses`,
        row[step],
        before && { size: before.size, value: before[step] },
      );
    }),
  );
}

/** Milliseconds of each step. */
interface Cost {
  readonly join: number;
  readonly dataset: number;
  readonly tables: number;
}

async function costOf(size: number): Promise<Cost> {
  const responses = manyResponses(size);
  const start = performance.now();
  const people = joinResponses(responses);
  const joined = performance.now();
  const { dataset } = await makeDataset({
    own: ownData(people, NOBODY),
    instruments: [],
    plan: planText(),
    made: '2026-12',
    k: 3,
    identity: STUDY_IDENTITY,
  });
  const made = performance.now();
  studyTables(dataOfDataset(dataset), 3);
  return { join: joined - start, dataset: made - joined, tables: performance.now() - made };
}

function figureOf(
  what: string,
  value: number,
  before?: { readonly size: number; readonly value: number },
): Figure {
  const beside = before && { beside: { what: `${before.size}`, value: before.value } };
  return { what, value, unit: 'ms', ...beside };
}

function medianOf(run: () => unknown): number {
  return percentile(
    Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
    0.5,
  );
}

function comparisonOf(pairs: number) {
  const { pre, post, step } = scoresOf(pairs, 1);
  return comparePaired(pre, post, { step });
}

/** Scores of a scale of 35 points that mostly rise, with ties and unchanged pairs. */
function scoresOf(pairs: number, seed: number) {
  const pre = Array.from({ length: pairs }, (_, index) => 8 + ((index * 7 + seed * 13) % 20));
  return {
    pre,
    post: pre.map((score, index) => Math.min(35, score + ((index * 5 + seed) % 9) - 2)),
    step: 1,
  };
}
