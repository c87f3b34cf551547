import { describe, expect, it } from 'vitest';
import { mergePoints, moveObservation, unplacedObservations } from '../../../lib/points/arrange-points.ts';
import { aPoint, idOf, observationsOf } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';

const a = idOf('a');
const b = idOf('b');
const c = idOf('c');
const d = idOf('d');
const first = aPoint({ id: idOf('first'), observations: [a, b], room: 'enough' });
const second = aPoint({ id: idOf('second'), observations: [b, c] });
const third = aPoint({ id: idOf('third'), observations: [d] });
const points = [first, second, third];

describe('mergePoints', () => {
  it('adds the observations to the one that stays, each once, and keeps its words and answer', () => {
    expect(unwrap(mergePoints(first, second))).toEqual({ ...first, observations: [a, b, c] });
  });

  it('keeps a point that is merged with itself', () => {
    expect(unwrap(mergePoints(first, first))).toEqual(first);
  });

  it.each([{ consultant: idOf('consultant-two') }, { kind: 'change' as const }])(
    'refuses points that differ in %o',
    (changes) => {
      expect(mergePoints(first, { ...third, ...changes })).toEqual({
        ok: false,
        refusal: { reason: 'points-differ' },
      });
    },
  );
});

describe('moveObservation', () => {
  it('takes it from wherever it stands, so that it stands behind one point', () => {
    const moved = moveObservation(points, b, third.id);
    expect(moved.map(({ observations }) => observations)).toEqual([[a], [c], [d, b]]);
    expect(moveObservation(moved, b, third.id)).toEqual(moved);
  });

  it('puts it behind no point', () => {
    expect(moveObservation(points, b, null).map(({ observations }) => observations)).toEqual([[a], [c], [d]]);
  });
});

it('lists what no point holds yet; a dropped point holds nothing', () => {
  const visible = observationsOf([1, 2, 3]);
  const [one, two] = visible.map(({ id }) => id);
  const held = [
    aPoint({ observations: [one ?? ''] }),
    aPoint({ observations: [two ?? ''], state: 'dropped' }),
  ];
  expect(unplacedObservations(held, visible)).toEqual(visible.slice(1));
});
