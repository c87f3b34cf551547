import type { Domain, Kind } from '../../lib/schema/domain.ts';
import type { Point } from '../../lib/schema/point.ts';

/** One part of a brief: a consultant, a domain, and keep or change. */
export interface Cell {
  readonly consultant: Point['consultant'];
  readonly domain: Domain;
  readonly kind: Kind;
}

/** True for a point or an observation of this part. */
export function isInCell(each: Cell, { consultant, domain, kind }: Cell): boolean {
  return each.consultant === consultant && each.domain === domain && each.kind === kind;
}
