import type { Occasion, Role } from '../schema/primitives.ts';

/** A stretch of a leaving text and the ids of its codes. Offsets are UTF-16 units of the text as it leaves, `end` exclusive. */
export interface LeavingSegment {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly string[];
}

/** Words of a text that may leave: chosen by the study team, without identifiers, of a role that is not under k. */
export interface LeavingText {
  readonly role: Role;
  readonly occasion: Occasion;
  readonly item: 'EXPECT' | 'LEARNT' | 'CHANGE';
  readonly text: string;
  readonly segments: readonly LeavingSegment[];
}
