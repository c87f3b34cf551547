import { browser } from 'wxt/browser';
import { type Policy, policyFrom, type ReadPolicy } from '../schema/policy.ts';

/** What the hospital's policy sets; empty where there is none and where it cannot be read. */
export async function readPolicy(): Promise<Policy> {
  return (await readWholePolicy()).policy;
}

/** The same, with the parts of it that are left out. */
export async function readWholePolicy(): Promise<ReadPolicy> {
  try {
    return policyFrom(await browser.storage.managed.get());
  } catch (error) {
    // Firefox rejects where no managed storage was set up, which is the ordinary case.
    if (error instanceof Error) return { policy: {}, refused: [] };
    throw error;
  }
}

/**
 * Calls `listener` when the policy changes: administrators change it while browsers run, and a browser that has just been
 * given Upward tells of it only after the first pages have asked. Gives back the way to stop.
 */
export function onPolicyChange(listener: () => void): () => void {
  const { onChanged } = browser.storage.managed;
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}
