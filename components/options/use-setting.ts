import type { Settings } from '../../lib/schema/settings.ts';
import { useServices } from '../shared/services.tsx';
import { useSettings } from '../shared/use-settings.ts';

/** One setting as it is now, and the way to change it without touching the others. */
export function useSetting<Name extends keyof Settings>(name: Name) {
  const { settings } = useServices();
  const value = useSettings()[name];
  const change = (next: Settings[Name]) => settings.change((current) => ({ ...current, [name]: next }));
  return [value, change] as const;
}
