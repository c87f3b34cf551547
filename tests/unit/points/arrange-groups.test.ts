import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Groups,
  groupsLeft,
  mergeGroups,
  moveToGroup,
  partGroup,
} from '../../../lib/points/arrange-groups.ts';

const GROUPS: Groups = [['a', 'b'], ['c'], ['d', 'e']];

describe('groups of observations', () => {
  it('stand in the order that observations are shown in, without those that are worded', () => {
    expect(groupsLeft(GROUPS, ['e', 'c', 'new', 'd'])).toEqual([['e', 'd'], ['c'], ['new']]);
  });

  it('take one in from another, and lose one to a group of its own', () => {
    expect(moveToGroup(GROUPS, 'a', 'd')).toEqual([['b'], ['c'], ['d', 'e', 'a']]);
    expect(moveToGroup(GROUPS, 'c', 'a')).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
    expect(moveToGroup(GROUPS, 'a', null)).toEqual([['b'], ['c'], ['d', 'e'], ['a']]);
  });

  it('become one, or each alone', () => {
    expect(mergeGroups(GROUPS, 'a', 'e')).toEqual([['c'], ['d', 'e', 'a', 'b']]);
    expect(partGroup(GROUPS, 'b')).toEqual([['a'], ['b'], ['c'], ['d', 'e']]);
  });

  it('lose none and double none, whatever is done to them', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const step = fc.oneof(
      fc.tuple(id, fc.option(id)).map(
        ([one, to]) =>
          (groups: Groups) =>
            moveToGroup(groups, one, to),
      ),
      fc.tuple(id, id).map(
        ([one, to]) =>
          (groups: Groups) =>
            mergeGroups(groups, one, to),
      ),
      id.map((one) => (groups: Groups) => partGroup(groups, one)),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const groups = steps.reduce((before: Groups, act) => act(before), GROUPS);
        expect(groups.flat().toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
        expect(groups.every((group) => group.length > 0)).toBe(true);
      }),
    );
  });
});
