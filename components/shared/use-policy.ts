import { useEffect, useState } from 'preact/hooks';
import { disclosurePolicy, effectiveThreshold } from '../../lib/disclosure/threshold.ts';
import type { Policy } from '../../lib/schema/policy.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { useServices } from './services.tsx';

const NOTHING_SET: Policy = {};

/** What the hospital's policy sets; empty until it is read. */
export function usePolicy(): Policy {
  return usePolicyOnceRead() ?? NOTHING_SET;
}

/** The threshold of a card as this hospital's policy raises it. */
export function useThreshold(card: Pick<RoundCard, 'minContributors'>): number {
  return effectiveThreshold(card, disclosurePolicy(usePolicy()));
}

/** What the hospital's policy sets, for what may not be decided without it; null until it is read. */
export function usePolicyOnceRead(): Policy | null {
  const { policy } = useServices();
  const [read, setRead] = useState<Policy | null>(null);
  useEffect(() => {
    void policy().then(setRead);
  }, [policy]);
  return read;
}
