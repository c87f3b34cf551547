import { DEFAULT_SETTINGS, Settings } from '../schema/settings.ts';
import { Sites } from '../schema/site.ts';
import { localValue } from './local-value.ts';

/** What the person chose for this browser profile. */
export function settingsValue() {
  return localValue('settings', Settings, DEFAULT_SETTINGS);
}

/** The sites on which the launcher is wanted. */
export function sitesValue() {
  return localValue<Sites>('sites', Sites, []);
}
