import { median } from 'simple-statistics';
import type { FlowCounts } from '../schema/dataset.ts';
import type { SessionLengths } from '../schema/study-table.ts';

/** A flow with every number of people under k left out. */
export function flowFrom(k: number, flow: FlowCounts): FlowCounts {
  const { invited, T0, session, T1, T2 } = flow;
  const over = (people: number | null) => (people === null || people < k ? null : people);
  return { invited: over(invited), T0: over(T0), session: over(session), T1: over(T1), T2: over(T2) };
}

/** The lengths of the one-to-ones, as the consultants gave them; null under k of them. */
export function sessionLengths(lengths: readonly number[], k: number): SessionLengths | null {
  const minutes = [...lengths].sort((left, right) => left - right);
  const [shortest, longest] = [minutes[0], minutes.at(-1)];
  if (minutes.length < k || shortest === undefined || longest === undefined) return null;
  return { minutes, median: median(minutes), shortest, longest };
}
