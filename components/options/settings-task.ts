/** What can be done from the settings; it stands in their place until it is done or left. */
export type SettingsTask =
  | 'passphrase'
  | 'recovery'
  | 'recover'
  | 'backup'
  | 'restore'
  | 'bring'
  | 'another'
  | 'erase'
  | 'wipe';

/** Tasks that show or change what is in the open vault: they are left when it locks. */
export const UNLOCKED_TASKS: readonly SettingsTask[] = ['passphrase', 'recovery', 'backup', 'bring', 'erase'];
