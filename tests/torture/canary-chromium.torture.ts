import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { browser } from 'wxt/browser';
import { serveWardList } from '../e2e/hosts/serve-ward-list.ts';
import { SidePanel } from '../e2e/pages/side-panel.ts';
import { turnOnSite } from '../e2e/pages/widget.ts';
import { Profile } from '../e2e/support/profile.ts';
import { roundAtHand } from '../e2e/support/round.ts';
import type { Endure } from './ordeal.ts';
import { Canaries, CONTROL, plant } from './support/canaries.ts';
import {
  type Controls,
  isControl,
  SESSION_TIMER,
  type Verdict,
  verdictOn,
} from './support/canary-verdict.ts';
import { type FieldTour, fillFellowsFields } from './support/fellow-fields.ts';
import { fillPagesFields } from './support/page-fields.ts';
import { searchProfile } from './support/search-profile.ts';
import { serveControl } from './support/serve-control.ts';

// Names the extension's own API inside code that runs in its service worker.
declare const chrome: typeof browser;

/** Nothing that was typed into any field of any page lies anywhere in the profile, saved or not. */
export const endure: Endure = async (say) => {
  const began = performance.now();
  const host = await serveWardList();
  const control = await serveControl();
  const profile = await Profile.start({ build: 'loopback' });
  const canaries = new Canaries();
  try {
    await turnOnSite(profile, host.url);
    const round = await roundAtHand(profile.downloads.folder);
    const tour: FieldTour = { profile, host: host.url, round, canaries };
    await plantControls(profile, control.url);
    const passphrase = await fillFellowsFields(tour);
    await fillPagesFields(tour);
    say(`typed into ${canaries.places.length} fields`);
    await wait(SESSION_TIMER);
    await profile.kill();
    const unlocked = await search(profile, canaries);
    await profile.wake();
    // Once more with the vault locked, which the other pages would have shown as well.
    const panel = new SidePanel(await profile.openPage('sidepanel.html'));
    await panel.openObservations();
    await plant(panel.page, 'unlocking, left', canaries);
    await panel.unlock(passphrase);
    await panel.lock();
    await wait(SESSION_TIMER);
    await profile.kill();
    const locked = await search(profile, canaries);
    for (const place of canaries.places) say(place);
    return [
      {
        what: 'canary in Chromium',
        tried: canaries.places.length,
        broken: { found: [...unlocked.found, ...locked.found], 'controls missed': unlocked.missed },
        seconds: (performance.now() - began) / 1000,
        notes: locked.size,
      },
    ];
  } finally {
    await profile.close();
    await control.close();
    await host.close();
  }
};

/** Strings that must be found: a field that asks for no secrecy, the extension's open storage, and a packed table. */
async function plantControls(profile: Profile, url: string): Promise<void> {
  const page = await profile.openHost(url);
  await page.getByLabel('Note').fill(`${CONTROL}field`);
  await (await profile.serviceWorker()).evaluate(async (control) => {
    await chrome.storage.local.set({ control: `${control}storage` });
    const request = <Value>(asked: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const opening = indexedDB.open('control');
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
    const database = await request(opening);
    // Enough for the browser to write tables, which it packs.
    for (let row = 0; row < 300; row += 1) {
      const store = database.transaction('rows', 'readwrite').objectStore('rows');
      await request(store.add(`${control}table ${`${row} `.repeat(10_000)}`));
    }
    database.close();
  }, CONTROL);
}

const CONTROLS: Controls = {
  'a field without autocomplete, in a session file': (hit) =>
    /Sessions\/Session_/.test(hit.file) && hit.encoding === 'UTF-16' && isControl(hit, 'field'),
  'storage.local': (hit) => /Local Extension Settings/.test(hit.file) && isControl(hit, 'storage'),
  'a packed table': (hit) => hit.file.endsWith('.ldb') && hit.layer === 'LevelDB' && isControl(hit, 'table'),
};

async function search(profile: Profile, canaries: Canaries): Promise<Verdict> {
  // What a person saved as a file is theirs, and meant to be read.
  await rm(profile.downloads.folder, { recursive: true, force: true });
  const verdict = await verdictOn(profile.folder, canaries, CONTROLS);
  // An answer that is chosen has no string of its own; a session file would name the kind of its control.
  const chosen = await searchProfile(join(profile.folder, 'Default', 'Sessions'), 'radio');
  const choices = chosen.hits.map(({ file }) => `a choice in ${file}`);
  return { ...verdict, found: [...verdict.found, ...choices] };
}
