import { median } from 'simple-statistics';
import type { SessionLengths } from '../schema/study-table.ts';

/** The lengths of the one-to-ones, as the consultants gave them; null under k of them. */
export function sessionLengths(lengths: readonly number[], k: number): SessionLengths | null {
  const minutes = [...lengths].sort((left, right) => left - right);
  const [shortest, longest] = [minutes[0], minutes.at(-1)];
  if (minutes.length < k || shortest === undefined || longest === undefined) return null;
  return { minutes, median: median(minutes), shortest, longest };
}
