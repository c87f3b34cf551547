import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compositionOf } from '../../../lib/export/composition.ts';
import { AgeBand, type Participant, Sex, YearsAsConsultant } from '../../../lib/schema/participant.ts';
import { Role } from '../../../lib/schema/primitives.ts';
import { aParticipant } from '../../fixtures/response.ts';

const aged = (...bands: readonly Participant['ageBand'][]) =>
  bands.map((ageBand) => aParticipant({ ageBand }));

const ageRows = (participants: readonly Participant[]) =>
  compositionOf(participants, 3)
    .filter(({ variable }) => variable === 'ageBand')
    .map(({ value, n }) => [value, n]);

describe('the composition', () => {
  it('keeps a band of three, and merges the bands above it until they hold three', () => {
    expect(ageRows(aged('25-30', '25-30', '25-30', '31-35', '36-40', '41-50'))).toEqual([
      ['25-30', 3],
      ['31-35 or 36-40 or 41-50 or 51-60 or over-60 or not-said', 3],
    ]);
  });

  it('joins a remainder under three to the last band', () => {
    expect(ageRows(aged('25-30', '25-30', '25-30', 'over-60'))).toEqual([
      ['25-30 or 31-35 or 36-40 or 41-50 or 51-60 or over-60 or not-said', 4],
    ]);
  });

  it('is empty for a role under three', () => {
    expect(compositionOf(aged('25-30', '31-35'), 3)).toEqual([]);
  });

  it('counts the years of consultants alone', () => {
    const consultants = Array.from({ length: 3 }, () => aParticipant({ role: 'consultant', years: '0-5' }));
    const rows = compositionOf([...consultants, ...aged('25-30', '25-30', '25-30')], 3);
    expect(rows.filter(({ variable }) => variable === 'years').map(({ role, n }) => [role, n])).toEqual([
      ['consultant', 3],
    ]);
  });

  it('never prints a number under k, and its totals differ by nobody', () => {
    const participant = fc.record({
      role: fc.constantFrom(...Role.options),
      ageBand: fc.constantFrom(...AgeBand.options, null),
      sex: fc.constantFrom(...Sex.options, null),
      years: fc.constantFrom(...YearsAsConsultant.options, null),
    });
    fc.assert(
      fc.property(fc.array(participant, { maxLength: 20 }), fc.integer({ min: 3, max: 6 }), (drawn, k) => {
        const rows = compositionOf(drawn.map(aParticipant), k);
        expect(rows.filter(({ n }) => n === null || n < k)).toEqual([]);
        for (const role of Role.options) {
          const own = rows.filter((row) => row.role === role);
          const totals = [...Map.groupBy(own, ({ variable }) => variable).values()].map((same) =>
            same.reduce((total, { n }) => total + (n ?? 0), 0),
          );
          const people = drawn.filter((each) => each.role === role).length;
          expect(totals.filter((total) => total !== people)).toEqual([]);
        }
      }),
    );
  });
});
