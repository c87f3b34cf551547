import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSeat, newSeat, readSeat, Seat } from '../../../lib/schema/seat.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';

const aSeat = fc.integer({ min: 1, max: 1_000_000 }).map((seed) => newSeat(seededRandom(seed)));

describe('readSeat', () => {
  it('reads every seat as it is printed, and as people copy it', () => {
    fc.assert(
      fc.property(aSeat, (seat) => {
        const printed = formatSeat(seat);
        expect(printed).toMatch(/^.{4}-.{4}-.{4}-.$/);
        const copied = printed.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ');
        expect([readSeat(printed), readSeat(copied), readSeat(` ${seat} `)]).toEqual([seat, seat, seat]);
      }),
    );
  });

  it('notices one wrong character, and two that changed places', () => {
    const place = fc.integer({ min: 0, max: 11 });
    fc.assert(
      fc.property(aSeat, place, fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), (seat, at, wrong) => {
        fc.pre(seat.charAt(at) !== wrong);
        expect(readSeat(seat.slice(0, at) + wrong + seat.slice(at + 1))).toBeNull();
      }),
    );
    fc.assert(
      fc.property(aSeat, fc.integer({ min: 0, max: 10 }), (seat, at) => {
        fc.pre(seat.charAt(at) !== seat.charAt(at + 1));
        const swapped = seat.slice(0, at) + seat.charAt(at + 1) + seat.charAt(at) + seat.slice(at + 2);
        expect(readSeat(swapped)).toBeNull();
      }),
    );
  });

  it.each(['', 'M2XD-7Q4K-B0TE', 'M2XD-7Q4K-B0TE-T-T', 'M2XD_7Q4K_B0TE_T'])('refuses %j', (typed) => {
    expect(readSeat(typed)).toBeNull();
  });
});

it('takes check symbols beyond the code’s own, as Crockford has them', () => {
  const checks = new Set(
    Array.from({ length: 400 }, (_, seed) => newSeat(seededRandom(seed)).slice(-1)).filter((check) =>
      /[*~$=U]/.test(check),
    ),
  );
  expect(checks.size).toBe(5);
  expect(Seat.safeParse('M2XD7Q4KB0TET').success).toBe(true);
});
