import type { Occasion, Role } from './primitives.ts';

/** A question answered in words, or a statement of a brief. */
export type TextItem = 'EXPECT' | 'LEARNT' | 'CHANGE' | 'STATEMENT';

/** One text of a study that may be coded. It never leaves the page as it is: it knows whose it is. */
export interface StudyText {
  /** Made with the study's key from what the text is and says: two pages make the same, and nobody else can. */
  readonly id: string;
  /** The response it stands in, made in the same way: the unit of agreement. A statement is one by itself. */
  readonly response: string;
  /** The code of who wrote it, for counting people; null for a statement, which nobody wrote alone. */
  readonly person: string | null;
  readonly role: Role | null;
  readonly occasion: Occasion | null;
  readonly item: TextItem;
  readonly text: string;
}
