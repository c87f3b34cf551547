import type { Setting } from '../../lib/schema/observation.ts';

/** How the settings are shown. */
export const SETTING_LABELS: Readonly<Record<Setting, string>> = {
  'ward-round': 'Ward round',
  clinic: 'Clinic',
  list: 'List or theatre',
  'on-call': 'On call',
  mdt: 'MDT',
  teaching: 'Teaching',
  admin: 'Admin',
};
