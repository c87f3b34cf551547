import { type Evidence, isSupported, observationsBehind } from '../disclosure/support.ts';
import type { BriefContent } from '../schema/brief.ts';
import type { Point } from '../schema/point.ts';

/** The ids of the observations behind the points that a brief's content shows; those of a hidden point are not among them. */
export function usedBehind(content: BriefContent, points: readonly Point[], evidence: Evidence): string[] {
  const shown = points.filter(
    (point) => point.consultant === content.consultant.id && isSupported(point, evidence),
  );
  return [...new Set(shown.flatMap((point) => observationsBehind(point, evidence).map(({ id }) => id)))];
}
