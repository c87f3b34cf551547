import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBrief } from '../../../lib/brief/compile-brief.ts';
import { isSupported } from '../../../lib/disclosure/support.ts';
import { DOMAINS, fixedKind } from '../../../lib/schema/domain.ts';
import type { Point } from '../../../lib/schema/point.ts';
import type { SeatedObservation } from '../../../lib/schema/seated-observation.ts';
import { aCard, aPoint, idOf, observationsOf } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';

interface Round {
  readonly points: readonly Point[];
  readonly observations: readonly SeatedObservation[];
}

const SEATS = 12;
const consultant = { id: idOf('consultant-one'), name: 'Dr Ada One', fellows: SEATS };
const cells = DOMAINS.flatMap((domain) =>
  (['keep', 'change'] as const).map((kind) => ({ domain, kind: fixedKind(domain) ?? kind })),
);

const aFate = fc.record({
  seats: fc.array(fc.integer({ min: 1, max: SEATS }), { maxLength: 8 }),
  share: fc.constantFrom('merge' as const, 'discuss' as const, 'echo-only' as const),
  room: fc.constantFrom(null, null, 'enough' as const, 'not-enough' as const),
  state: fc.constantFrom('agreed' as const, 'agreed' as const, 'open' as const, 'dropped' as const),
});

/** A round with at most two points a cell, of any support and state; no statement is part of another. */
const aRound: fc.Arbitrary<Round> = fc.array(aFate, { maxLength: 14 }).map((fates) => {
  const made = fates.map(({ seats, share, room, state }, index) => {
    const cell = cells[(index * 5) % cells.length] ?? { domain: 'technology', kind: 'keep' };
    const behind = observationsOf(seats, { ...cell, share, text: `[text ${index}]` }).map((one, place) => ({
      ...one,
      id: idOf(`of-${index}-${place}`),
    }));
    const observations = behind.map(({ id }) => id);
    const statement = `[statement ${index}]`;
    return {
      behind,
      point: aPoint({ ...cell, id: idOf(`point-${index}`), statement, observations, room, state }),
    };
  });
  return { points: made.map(({ point }) => point), observations: made.flatMap(({ behind }) => behind) };
});

function compile(round: Round, minContributors = 3) {
  const policy = { minContributors };
  return unwrap(compileBrief({ card: aCard(), consultant, made: '2026-12', policy, ...round }));
}

/** The points whose statement stands in the compiled file. */
function shownIn(round: Round, minContributors = 3): Point[] {
  const json = JSON.stringify(compile(round, minContributors).content);
  return round.points.filter(({ statement }) => json.includes(statement));
}

describe('every brief', () => {
  it('shows the supported points and not a word of another', () => {
    fc.assert(
      fc.property(aRound, fc.integer({ min: 3, max: 9 }), (round, k) => {
        const supported = round.points.filter((point) =>
          isSupported(point, { observations: round.observations, k }),
        );
        expect(shownIn(round, k)).toEqual(supported);
      }),
    );
  });

  it('shows nothing of fewer than k seats, unless the room said enough', () => {
    fc.assert(
      fc.property(aRound, fc.integer({ min: 3, max: 9 }), (round, k) => {
        for (const { room, observations } of shownIn(round, k)) {
          const wrote = round.observations.filter(({ id }) => observations.includes(id));
          expect(room === 'enough' || new Set(wrote.map(({ seat }) => seat)).size >= k).toBe(true);
        }
      }),
    );
  });

  it('reads the same whether what is withheld exists or not', () => {
    fc.assert(
      fc.property(aRound, (round) => {
        const without = { ...round, points: shownIn(round) };
        expect(compile(without).content).toEqual(compile(round).content);
      }),
    );
  });

  it('reads the same whatever the order of the points, and however many stand behind each', () => {
    fc.assert(
      fc.property(aRound, (round) => {
        const points = shownIn(round)
          .toReversed()
          .map((point) => ({ ...point, room: 'enough' as const, observations: [] }));
        expect(compile({ points, observations: [] }).content).toEqual(compile(round).content);
      }),
    );
  });

  it('never shows more under a stricter policy', () => {
    fc.assert(
      fc.property(aRound, fc.integer({ min: 3, max: 9 }), (round, k) => {
        expect(shownIn(round, k)).toEqual(expect.arrayContaining(shownIn(round, k + 1)));
      }),
    );
  });

  it('holds no id of a point or an observation, no seat and no text of an observation', () => {
    fc.assert(
      fc.property(aRound, (round) => {
        const json = JSON.stringify(compile(round).content);
        const secrets = [
          ...round.points.map(({ id }) => id),
          ...round.observations.flatMap(({ id, seat, text }) => [id, seat, text]),
        ];
        expect(secrets.filter((secret) => json.includes(secret))).toEqual([]);
      }),
    );
  });

  it('accounts for every point: shown, held back, or dropped', () => {
    fc.assert(
      fc.property(aRound, (round) => {
        const dropped = round.points.filter(({ state }) => state === 'dropped');
        const counted = shownIn(round).length + compile(round).heldBack.length + dropped.length;
        expect(counted).toBe(round.points.length);
      }),
    );
  });
});
