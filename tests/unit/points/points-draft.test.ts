import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begunAt, moved, withBegun, withMove, withoutMove } from '../../../lib/points/points-draft.ts';
import type { GroupMove, PointsDraft } from '../../../lib/schema/points-draft.ts';
import { aBegunPoint, idOf } from '../../fixtures/builders.ts';

const EMPTY: PointsDraft = { round: idOf('round'), moves: [], begun: [] };
const GROUPS = [['a', 'b'], ['c'], ['d', 'e']];

describe('the groups as they were arranged', () => {
  it('are the suggested ones after each move, in the order of the moves', () => {
    expect(
      moved(GROUPS, [
        { do: 'part', one: 'a' },
        { do: 'move', observation: 'c', beside: 'b' },
        { do: 'merge', one: 'd', into: 'a' },
      ]),
    ).toEqual([
      ['a', 'd', 'e'],
      ['b', 'c'],
    ]);
  });

  it('lose and double nothing where a move names what was withdrawn', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'gone');
    const move: fc.Arbitrary<GroupMove> = fc.oneof(
      fc.record({ do: fc.constant('part' as const), one: id }),
      fc.record({ do: fc.constant('merge' as const), one: id, into: id }),
      fc.record({ do: fc.constant('move' as const), observation: id, beside: fc.option(id) }),
    );
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        expect(moved(GROUPS, moves).flat().toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
      }),
    );
  });

  it('are as before once a move is taken back, whatever was done since', () => {
    const part: GroupMove = { do: 'part', one: 'a' };
    const merge: GroupMove = { do: 'merge', one: 'c', into: 'd' };
    const draft = withMove(withMove(EMPTY, part), merge);
    expect(withoutMove(draft, part).moves).toEqual([merge]);
    expect(withoutMove(withoutMove(draft, part), part).moves).toEqual([merge]);
  });
});

describe('a begun point', () => {
  it('is found again at its consultant, domain and kind, and nowhere else', () => {
    const begun = aBegunPoint({ observations: [idOf('b'), idOf('a')] });
    const draft = withBegun(EMPTY, begun);
    expect(begunAt(draft, begun)).toEqual({
      ...begun,
      observations: [idOf('a'), idOf('b')].toSorted(),
    });
    expect(begunAt(draft, { ...begun, kind: 'change' })).toBeNull();
  });

  it('is kept without the identifiers that are certain', () => {
    const draft = withBegun(EMPTY, aBegunPoint({ statement: 'Rang 07700 900123 at night' }));
    expect(JSON.stringify(draft)).not.toContain('900123');
  });

  it('replaces the one before it, and leaves nothing once it is empty', () => {
    const draft = withBegun(EMPTY, aBegunPoint());
    expect(withBegun(draft, aBegunPoint({ statement: 'Other words' })).begun).toHaveLength(1);
    expect(withBegun(draft, aBegunPoint({ statement: ' ' })).begun).toEqual([]);
  });

  it('is the very same draft where nothing changes', () => {
    const draft = withBegun(EMPTY, aBegunPoint());
    expect(withBegun(draft, aBegunPoint())).toBe(draft);
    expect(withBegun(EMPTY, aBegunPoint({ statement: '' }))).toBe(EMPTY);
  });
});
