import type { RefusalReason } from '../../lib/schema/refusal.ts';
import { DEFAULT_SETTINGS } from '../../lib/schema/settings.ts';
import { useServices } from '../shared/services.tsx';

/** Erases every vault of this browser profile, then what was chosen in it. Gives why it was refused, or null. */
export function useWipe(): () => Promise<RefusalReason | null> {
  const { keeping, settings, sites, offered, notifications } = useServices();
  return async () => {
    const erased = await keeping.eraseAll();
    if (!erased.ok) return erased.refusal;
    for (const { pattern } of await sites.list()) await sites.turnOff(pattern);
    await offered.change(() => []);
    await settings.change(() => DEFAULT_SETTINGS);
    await notifications.release();
    return null;
  };
}
