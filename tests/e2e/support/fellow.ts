import type { Page } from '@playwright/test';
import type { ObservationsView } from '../pages/observations-view.ts';
import { SidePanel } from '../pages/side-panel.ts';
import { turnOnSite, Widget } from '../pages/widget.ts';
import type { Profile, ProfileChoice } from './profile.ts';

/** The passphrase of every fellow in the widget's tests. */
export const PASSPHRASE = 'kite amber gravel seven';
/** The one observation that made the vault. */
export const FIRST = 'Thanked the night team by role.';

/** A fellow with a vault, at a host page on which the launcher is turned on. */
export interface FellowAtHost {
  readonly profile: Profile;
  readonly host: Page;
  readonly widget: Widget;
  /** How many records the vault holds more than when the host was opened: drafts, while nothing was saved. */
  readonly recordsSince: () => Promise<number>;
}

/** A profile with a vault, made in the side panel's page. The launcher is turned on nowhere. */
export async function aFellow(startProfile: (choice?: ProfileChoice) => Promise<Profile>): Promise<Profile> {
  const profile = await startProfile({ build: 'loopback' });
  const panel = await profile.openPage('sidepanel.html');
  await new SidePanel(panel).writeFirst(FIRST, PASSPHRASE);
  await panel.close();
  return profile;
}

/** Makes a vault, turns the launcher on for the host and opens it. */
export async function fellowAt(
  url: string,
  startProfile: (choice?: ProfileChoice) => Promise<Profile>,
): Promise<FellowAtHost> {
  return atHost(await aFellow(startProfile), url);
}

async function atHost(profile: Profile, url: string): Promise<FellowAtHost> {
  await turnOnSite(profile, url);
  const host = await profile.openHost(url);
  const widget = await Widget.in(host);
  await widget.stands();
  const before = await recordsIn(profile);
  return { profile, host, widget, recordsSince: async () => (await recordsIn(profile)) - before };
}

/** The observations in a tab of the panel's page, which reads what the vault holds now. The vault is unlocked. */
export async function observationsIn(profile: Profile): Promise<ObservationsView> {
  return new SidePanel(await profile.openPage('sidepanel.html')).openObservations();
}

/** How many records lie in the database, whatever is in them: they are encrypted. */
async function recordsIn(profile: Profile): Promise<number> {
  return (await profile.serviceWorker()).evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('upward');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains('records')) return resolve(0);
          const counting = database.transaction('records').objectStore('records').count();
          counting.onsuccess = () => {
            database.close();
            resolve(counting.result);
          };
        };
      }),
  );
}
