import { type Joined, joinCohorts } from '../fixtures/miswritten-cohorts.ts';
import type { Figure, Measure } from './figure.ts';

const COHORTS = 10_000;

/**
 * Cohorts of 30 people who answer before under a code that was drawn, and after under the same code with one slip of the pen
 * (a letter other, missing, too many, two letters or two words changed about): how many are joined to themselves, and how
 * many to anybody else. Once where the slip is met by the field and by the study team, once by the study team alone.
 */
export const measure: Measure = async () => {
  const typed = joinCohorts(COHORTS, { typed: true });
  const putRight = Number((typed.atEntry / typed.people).toFixed(4));
  return [
    { what: 'put right by the field', value: putRight, unit: 'ratio' },
    ...figuresOf('field and joining', typed),
    ...figuresOf('joining alone', joinCohorts(COHORTS, { typed: false })),
  ];
};

function figuresOf(what: string, { people, recovered, falseJoins }: Joined): readonly Figure[] {
  return [
    { what: `${what}: false joins of ${people}`, value: falseJoins, unit: 'count' },
    { what: `${what}: recovered`, value: Number((recovered / people).toFixed(4)), unit: 'ratio' },
  ];
}
