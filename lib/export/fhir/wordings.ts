import type { Asking } from '../../schema/instrument.ts';
import type { Sheet } from './entry.ts';

/** One wording of an item: who is asked in these words. */
export interface Wording {
  readonly stem: string;
  readonly asked: readonly Asking[];
  /** Tells it apart from the item's other wordings at the end of a linkId; empty where it is the only one. */
  readonly suffix: string;
  /** Whether the answers of a sheet go under this wording; of all wordings of an item one takes them. */
  readonly takes: (sheet: Sheet) => boolean;
}

/** The wordings of an item, in the order of its askings. */
export function wordingsOf(asked: readonly Asking[]): Wording[] {
  const groups = [...Map.groupBy(asked, ({ stem }) => stem)];
  return groups.map(([stem, same]) => ({
    stem,
    asked: same,
    suffix: groups.length > 1 ? `_${whose(same)}` : '',
    takes: (sheet) => wordingFor(sheet, asked) === stem,
  }));
}

/**
 * The words a sheet was filled in by. A dataset may hold an answer that nobody was asked for, as its format does not
 * forbid it: that goes under the last words for the role, or else the last of all, and is not lost.
 */
function wordingFor({ person, occasion }: Sheet, asked: readonly Asking[]): string | undefined {
  const ofRole = asked.filter(({ role }) => role === person.role);
  const asking = ofRole.find((each) => each.occasion === occasion) ?? ofRole.at(-1) ?? asked.at(-1);
  return asking?.stem;
}

/** The role where it is one alone, or else the occasions. */
function whose(asked: readonly Asking[]): string {
  const [role = '', ...others] = new Set(asked.map((asking) => asking.role));
  return others.length === 0 ? role : [...new Set(asked.map(({ occasion }) => occasion))].join('_');
}
