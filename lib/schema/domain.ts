import { z } from 'zod';
import { DOMAINS, fixedKind } from './domain-list.ts';

// Apart from this module, which brings Zod along: the capture card is to load fast and parses nothing.
export { DOMAINS, fixedKind };

export const Domain = z.enum(DOMAINS);
export type Domain = z.infer<typeof Domain>;

/** The order of a brief: strengths are read first. */
export const DOMAINS_AS_READ: readonly Domain[] = [
  'strengths',
  ...DOMAINS.filter((domain) => domain !== 'strengths'),
];

export const Kind = z.enum(['keep', 'change']);
export type Kind = z.infer<typeof Kind>;

/** True unless the domain fixes the kind and this is the other one. Null, not chosen yet, agrees with everything. */
export function kindAgrees(entry: { readonly domain: Domain | null; readonly kind: Kind | null }): boolean {
  const fixed = fixedKind(entry.domain);
  return fixed === null || entry.kind === null || entry.kind === fixed;
}

/** The message of a record whose kind its domain does not allow. */
export const KIND_DISAGREES = 'strengths are always keep, improvement always change';
