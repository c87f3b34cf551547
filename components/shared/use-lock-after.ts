import { type LockAfter, lockAfter } from '../../lib/schema/lock-minutes.ts';
import { usePolicy } from './use-policy.ts';
import { useSettings } from './use-settings.ts';

/** After how many minutes without use Upward locks, and who says so. */
export function useLockAfter(): LockAfter {
  return lockAfter(useSettings().lockMinutes, usePolicy());
}
