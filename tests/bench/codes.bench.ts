import { type Joined, joinCohorts } from '../fixtures/miswritten-cohorts.ts';
import type { Figure, Measure } from './figure.ts';

const COHORTS = 10_000;

/**
 * Cohorts of 30 people who answer before under a code that was drawn, and after under the same code with one slip of the pen
 * (a letter other, missing, too many, two letters or two words changed about): how many are joined to themselves, and how
 * many to anybody else. Once where the slip is met by the field and by the study team, once by the study team alone.
 */
export const measure: Measure = async () => [
  ...figuresOf('typed and joined', joinCohorts(COHORTS, { typed: true })),
  ...figuresOf('joined alone', joinCohorts(COHORTS, { typed: false })),
];

function figuresOf(what: string, { people, recovered, atEntry, falseJoins }: Joined): readonly Figure[] {
  const share = (count: number) => Number((count / people).toFixed(4));
  return [
    { what: `${what}: false joins of ${people}`, value: falseJoins, unit: 'count' },
    { what: `${what}: recovered`, value: share(recovered), unit: 'ratio' },
    { what: `${what}: of these put right by the field`, value: share(atEntry), unit: 'ratio' },
  ];
}
