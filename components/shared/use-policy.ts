import { useEffect, useState } from 'preact/hooks';
import { disclosurePolicy, effectiveThreshold } from '../../lib/disclosure/threshold.ts';
import type { Policy, RefusedSetting } from '../../lib/schema/policy.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { useServices } from './services.tsx';

const NOTHING_SET: Policy = {};
const NOTHING_REFUSED: readonly RefusedSetting[] = [];

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
  return useOfPolicy(policy, null);
}

/** The parts of the hospital's policy that are not in force. */
export function useRefusedPolicy(): readonly RefusedSetting[] {
  const { refusedPolicy } = useServices();
  return useOfPolicy(refusedPolicy, NOTHING_REFUSED);
}

/** Reads something of the policy, and again whenever it changes. */
function useOfPolicy<Value>(read: () => Promise<Value>, before: Value): Value {
  const { onPolicyChange } = useServices();
  const [value, setValue] = useState(before);
  useEffect(() => {
    const look = () => void read().then((next) => setValue(() => next));
    look();
    return onPolicyChange(look);
  }, [read, onPolicyChange]);
  return value;
}
