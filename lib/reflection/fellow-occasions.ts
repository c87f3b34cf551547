import type { Membership } from '../schema/membership.ts';
import { Occasion } from '../schema/primitives.ts';

/** One occasion as a fellow stands to it. */
export interface FellowOccasion {
  readonly occasion: Occasion;
  /** The revision sealed last, 0 where it was not answered yet. */
  readonly revision: number;
  /** False for T0 once observations were handed in: what was expected beforehand cannot be asked afterwards. */
  readonly isOpen: boolean;
}

/** The three occasions of a fellow in a round, in their order. */
export function occasionsOf(membership: Pick<Membership, 'revision' | 'answered'>): FellowOccasion[] {
  return Occasion.options.map((occasion) => ({
    occasion,
    revision: membership.answered.find((each) => each.occasion === occasion)?.revision ?? 0,
    isOpen: occasion !== 'T0' || membership.revision === 0,
  }));
}

/** The membership with an occasion answered, at this revision. */
export function withAnswered(
  membership: Membership,
  answered: { readonly occasion: Occasion; readonly revision: number },
): Membership {
  const others = membership.answered.filter(({ occasion }) => occasion !== answered.occasion);
  return { ...membership, answered: [...others, answered] };
}
