import { DueDays } from '../schema/due-days.ts';
import { DEFAULT_SETTINGS, Settings } from '../schema/settings.ts';
import { OfferedSites, Sites } from '../schema/site.ts';
import { localValue } from './local-value.ts';

/** What the person chose for this browser profile. */
export function settingsValue() {
  return localValue('settings', Settings, DEFAULT_SETTINGS);
}

/** The sites on which the launcher is wanted. */
export function sitesValue() {
  return localValue<Sites>('sites', Sites, []);
}

/** The days on which this browser reminds of the questions. */
export function dueDaysValue() {
  return localValue<DueDays>('due-days', DueDays, []);
}

/** The sites of the hospital's policy that were offered here. */
export function offeredValue() {
  return localValue<OfferedSites>('offered', OfferedSites, []);
}
