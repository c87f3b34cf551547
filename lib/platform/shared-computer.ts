import { readPolicy } from './policy.ts';
import { settingsValue } from './settings.ts';

/** Whether several people use this browser profile: as the hospital's policy says, else as was chosen here. */
export async function isSharedComputer(): Promise<boolean> {
  const { sharedComputer } = await readPolicy();
  return sharedComputer ?? (await settingsValue().read()).sharedComputer;
}
