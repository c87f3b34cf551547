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
export type Domain = (typeof DOMAINS)[number];

export type Kind = 'keep' | 'change';

/** The one kind a domain allows, or null where the writer chooses: strengths are kept, improvement changes. */
export function fixedKind(domain: Domain | null): Kind | null {
  if (domain === 'strengths') return 'keep';
  if (domain === 'improvement') return 'change';
  return null;
}
