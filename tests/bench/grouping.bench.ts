import { groupStepwise, suggestGroups } from '../../lib/points/suggest-groups.ts';
import { groupByBags } from '../fixtures/groups/bag-of-words.ts';
import { type Labelled, labelledObservations, tuningObservations } from '../fixtures/groups/labelled.ts';
import { manyObservations } from '../fixtures/groups/many.ts';
import { adjustedRandIndex } from '../fixtures/groups/rand-index.ts';
import type { Figure, Measure } from './figure.ts';
import { groupingInPage } from './grouping-in-page.ts';

const CONSULTANTS = 5;
const SIZES = [10, 100, 1000, 10_000] as const;
const ROUND = 2000;
/** Where the plain baseline is cut: each of these is tried on the tuning set, and the best is taken. */
const CUTS = Array.from({ length: 19 }, (_, step) => (step + 1) / 20);

/**
 * How well observations are grouped (adjusted Rand index within cells, on labelled ones that no number was chosen on
 * but that were seen while rules were made, beside plain bags of words cut where they do best); how the time grows with their number; and the longest step that
 * grouping takes without a pause, in Node on one thread. Then the same in the product: in the worker of the real lead's page,
 * with the longest task of that page meanwhile (0 where none was longer than 50 ms, under which browsers tell none).
 */
export const measure: Measure = async () => [
  ...quality(),
  ...growth(),
  ...steps(),
  ...(await groupingInPage({ sizes: SIZES, round: ROUND, consultants: CONSULTANTS })),
];

function quality(): readonly Figure[] {
  const best =
    CUTS.toSorted((one, other) => bags(tuningObservations(), other) - bags(tuningObservations(), one))[0] ??
    0;
  return [['labelled', labelledObservations()] as const, ['tuning', tuningObservations()] as const].map(
    ([name, observations]) => ({
      what: `adjusted Rand index, ${observations.length} ${name} observations`,
      value: rounded(adjustedRandIndex(observations, suggestGroups(observations))),
      unit: 'ratio',
      beside: { what: 'bags of words', value: rounded(bags(observations, best)) },
    }),
  );
}

function bags(observations: readonly Labelled[], apart: number): number {
  return adjustedRandIndex(observations, groupByBags(observations, apart));
}

function growth(): readonly Figure[] {
  suggestGroups(manyObservations(ROUND, CONSULTANTS));
  const inCells = SIZES.map((size) =>
    timed(`${size} observations on ${CONSULTANTS} consultants`, size, CONSULTANTS),
  );
  const first = inCells.at(-2)?.value ?? 1;
  const last = inCells.at(-1)?.value ?? 1;
  return [
    ...inCells,
    { what: 'ten times as many, 1000 to 10000: times as long', value: rounded(last / first), unit: 'ratio' },
  ];
}

function timed(what: string, size: number, consultants: number): Figure {
  const observations = manyObservations(size, consultants);
  const began = performance.now();
  suggestGroups(observations);
  return { what: `grouping ${what}`, value: rounded(performance.now() - began), unit: 'ms' };
}

function steps(): readonly Figure[] {
  const steps = groupStepwise(manyObservations(ROUND, CONSULTANTS));
  const times: number[] = [];
  let began = performance.now();
  for (const _ of steps) {
    times.push(performance.now() - began);
    began = performance.now();
  }
  const total = times.reduce((sum, time) => sum + time, 0);
  return [
    { what: `grouping ${ROUND} observations`, value: rounded(total), unit: 'ms' },
    { what: `of that the longest step of one cell`, value: rounded(Math.max(...times)), unit: 'ms' },
  ];
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
