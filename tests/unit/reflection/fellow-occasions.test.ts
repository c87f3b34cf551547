import { describe, expect, it } from 'vitest';
import { occasionsOf, withAnswered } from '../../../lib/reflection/fellow-occasions.ts';
import { Membership } from '../../../lib/schema/membership.ts';
import { aMembership } from '../../fixtures/builders.ts';

describe('a fellow’s occasions', () => {
  it('are all open before the first hand-in', () => {
    const occasions = occasionsOf({ revision: 0, answered: [] });
    expect(occasions.map(({ occasion, isOpen }) => [occasion, isOpen])).toEqual([
      ['T0', true],
      ['T1', true],
      ['T2', true],
    ]);
  });

  it('leave T0 out once observations were handed in', () => {
    const open = occasionsOf({ revision: 1, answered: [] }).filter(({ isOpen }) => isOpen);
    expect(open.map(({ occasion }) => occasion)).toEqual(['T1', 'T2']);
  });

  it('know the revision sealed last', () => {
    const answered = [{ occasion: 'T1' as const, revision: 2 }];
    expect(occasionsOf({ revision: 1, answered }).map(({ revision }) => revision)).toEqual([0, 2, 0]);
  });

  it('hold one entry an occasion, whatever is answered again', () => {
    const once = withAnswered(aMembership(), { occasion: 'T0', revision: 1 });
    const again = withAnswered(withAnswered(once, { occasion: 'T1', revision: 1 }), {
      occasion: 'T0',
      revision: 2,
    });
    expect(Membership.parse(again).answered).toEqual([
      { occasion: 'T1', revision: 1 },
      { occasion: 'T0', revision: 2 },
    ]);
  });
});
