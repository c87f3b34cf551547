import { browser } from 'wxt/browser';
import { Policy } from '../schema/policy.ts';

/** What the hospital's policy sets; empty where there is none, where it cannot be read, and where it does not parse as a whole. */
export async function readPolicy(): Promise<Policy> {
  try {
    const parsed = Policy.safeParse(await browser.storage.managed.get());
    return parsed.success ? parsed.data : {};
  } catch (error) {
    // Firefox rejects where no managed storage was set up, which is the ordinary case.
    if (error instanceof Error) return {};
    throw error;
  }
}
