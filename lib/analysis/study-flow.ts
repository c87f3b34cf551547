import { median } from 'simple-statistics';
import type { FlowCounts } from '../schema/dataset.ts';
import type { Role } from '../schema/primitives.ts';
import type { Response } from '../schema/response.ts';
import type { StudyPerson } from '../schema/study-person.ts';
import type { SessionLengths } from '../schema/study-table.ts';

/** How many people of a role took each step; null for a number under k, and where it is not known who was invited. */
export function flowOf(
  people: readonly StudyPerson[],
  { role, k, invited }: { readonly role: Role; readonly k: number; readonly invited: number | null },
): FlowCounts {
  const own = people.filter((person) => person.role === role);
  const count = (took: (person: StudyPerson) => boolean) => atLeast(k, own.filter(took).length);
  return {
    invited: invited === null ? null : atLeast(k, invited),
    T0: count(({ T0 }) => T0 !== null),
    session: count(({ T1 }) => T1 !== null && isAfterSession(T1)),
    T1: count(({ T1 }) => T1 !== null),
    T2: count(({ T2 }) => T2 !== null),
  };
}

/** The lengths of the one-to-ones, as the consultants gave them; null under k of them. */
export function sessionLengths(people: readonly StudyPerson[], k: number): SessionLengths | null {
  const minutes = people
    .flatMap(({ role, T1 }) => (role === 'consultant' && T1?.lengthMinutes ? [T1.lengthMinutes] : []))
    .sort((left, right) => left - right);
  const [shortest, longest] = [minutes[0], minutes.at(-1)];
  if (minutes.length < k || shortest === undefined || longest === undefined) return null;
  return { minutes, median: median(minutes), shortest, longest };
}

/** The items about the one-to-one are asked only of people who have had one. */
function isAfterSession({ items, lengthMinutes }: Response): boolean {
  return lengthMinutes !== undefined || items.EXPER !== undefined || items.TIME !== undefined;
}

function atLeast(k: number, people: number): number | null {
  return people < k ? null : people;
}
