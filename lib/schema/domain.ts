import { z } from 'zod';

/** The seven domains in the study's order. The ids are stable: files hold them. */
export const DOMAINS = [
  'technology',
  'clinical-practice',
  'juniors',
  'time-management',
  'approachability',
  'strengths',
  'improvement',
] as const;

export const Domain = z.enum(DOMAINS);
export type Domain = z.infer<typeof Domain>;

/** The order of a brief: strengths are read first. */
export const DOMAINS_AS_READ: readonly Domain[] = [
  'strengths',
  ...DOMAINS.filter((domain) => domain !== 'strengths'),
];

export const Kind = z.enum(['keep', 'change']);
export type Kind = z.infer<typeof Kind>;

/** The one kind a domain allows, or null where the writer chooses: strengths are kept, improvement changes. */
export function fixedKind(domain: Domain | null): Kind | null {
  if (domain === 'strengths') return 'keep';
  if (domain === 'improvement') return 'change';
  return null;
}

/** True unless the domain fixes the kind and this is the other one. Null, not chosen yet, agrees with everything. */
export function kindAgrees(entry: { readonly domain: Domain | null; readonly kind: Kind | null }): boolean {
  const fixed = fixedKind(entry.domain);
  return fixed === null || entry.kind === null || entry.kind === fixed;
}

/** The message of a record whose kind its domain does not allow. */
export const KIND_DISAGREES = 'strengths are always keep, improvement always change';
