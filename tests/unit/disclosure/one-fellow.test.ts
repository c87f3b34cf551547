import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBrief } from '../../../lib/brief/compile-brief.ts';
import { admitBundle } from '../../../lib/collect/admit-bundle.ts';
import { openBundle } from '../../../lib/collect/open-bundle.ts';
import { isSupported } from '../../../lib/disclosure/support.ts';
import type { Bundle } from '../../../lib/schema/bundle.ts';
import type { ReceivedPart } from '../../../lib/schema/received-part.ts';
import { seatedObservations } from '../../../lib/schema/seated-observation.ts';
import {
  aBundle,
  aBundleObservation,
  aCard,
  aPoint,
  idOf,
  observationsOf,
  seatOf,
  TEST_KEYS,
} from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { aSealedBundle } from '../../fixtures/sealed-round.ts';

/** What the lead holds once these bundles came in. */
function received(bundles: readonly Bundle[]): readonly ReceivedPart[] {
  return bundles.reduce<readonly ReceivedPart[]>(
    (parts, bundle, index) => admitBundle(parts, { bundle, digest: `file ${index}` }).parts,
    [],
  );
}

/** Bundles of these seats, each from a computer and at a revision, all on one matter. */
function bundlesOf(files: readonly { seat: number; computer: number; revision: number }[]): Bundle[] {
  return files.map(({ seat, computer, revision }, index) =>
    aBundle({
      seat: seatOf(seat),
      part: idOf(`part-${seat}-${computer}`),
      revision,
      observations: [aBundleObservation({ id: idOf(`in-file-${index}`) })],
    }),
  );
}

/** Whether a point that takes up everything that came in may be shown, for a threshold of three. */
function isShown(bundles: readonly Bundle[]): boolean {
  const observations = seatedObservations(received(bundles));
  return isSupported(aPoint({ observations: observations.map(({ id }) => id) }), { observations, k: 3 });
}

const aFile = (seats: number) =>
  fc.record({
    seat: fc.integer({ min: 1, max: seats }),
    computer: fc.integer({ min: 1, max: 2 }),
    revision: fc.integer({ min: 1, max: 5 }),
  });

describe('a fellow', () => {
  it('counts once with five bundles from two computers', () => {
    const five = [1, 2, 3, 4, 5].map((revision) => ({ seat: 1, computer: 1 + (revision % 2), revision }));
    const other = (seat: number) => ({ seat, computer: 1, revision: 1 });
    expect(isShown(bundlesOf(five))).toBe(false);
    expect(isShown(bundlesOf([...five, other(2)]))).toBe(false);
    expect(isShown(bundlesOf([...five, other(2), other(3)]))).toBe(true);
  });

  it('cannot push anything through with one other, whatever the two hand in', () => {
    fc.assert(
      fc.property(fc.array(aFile(2), { maxLength: 12 }), (files) => {
        expect(isShown(bundlesOf(files))).toBe(false);
      }),
    );
  });

  it('gains nothing by a seat that is on no slip', async () => {
    const file = await aSealedBundle({ seat: seatOf(4) });
    const round = { card: aCard(), identity: TEST_KEYS.identity };
    expect(await openBundle(file, round)).toMatchObject({ ok: false, refusal: { reason: 'seat-unknown' } });
  });
});

describe('the bytes of a brief', () => {
  const consultant = { id: idOf('consultant-one'), name: 'Dr Ada One', fellows: 8 };
  const matters = ['A', 'B', 'C', 'D'].map((name, index) => {
    const observations = observationsOf([1, 2, 3 + index], { text: `Text of ${name}.` }).map(
      (one, place) => ({
        ...one,
        id: idOf(`of-${name}-${place}`),
      }),
    );
    return {
      observations,
      point: aPoint({
        id: idOf(name),
        statement: `Statement ${name}`,
        domain: index < 3 ? 'technology' : 'juniors',
        observations: observations.map(({ id }) => id),
      }),
    };
  });
  const allPoints = matters.map(({ point }) => point);
  const allObservations = matters.flatMap(({ observations }) => observations);
  const shuffle = <Each>(all: readonly Each[]) =>
    fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
  const bytes = (points: typeof allPoints, observations: typeof allObservations) => {
    const card = aCard();
    return JSON.stringify(
      unwrap(compileBrief({ card, consultant, points, observations, made: '2026-12' })).content,
    );
  };

  it('are the same for points, observations and what each point names in any order', () => {
    const shuffledPoints = shuffle(allPoints).chain((points) =>
      fc.tuple(
        ...points.map((point) =>
          shuffle(point.observations).map((observations) => ({ ...point, observations })),
        ),
      ),
    );
    fc.assert(
      fc.property(shuffledPoints, shuffle(allObservations), (points, observations) => {
        expect(bytes(points, observations)).toBe(bytes(allPoints, allObservations));
      }),
    );
  });

  it('name no time finer than a month', () => {
    expect(bytes(allPoints, allObservations)).toContain('"made":"2026-12"');
    expect(bytes(allPoints, allObservations)).not.toMatch(/\d{4}-(\d\d-\d\d|W\d\d)|\d\d:\d\d/);
  });
});
