import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { browser } from 'wxt/browser';
import { serveWardList } from '../e2e/hosts/serve-ward-list.ts';
import { SidePanel } from '../e2e/pages/side-panel.ts';
import { turnOnSite } from '../e2e/pages/widget.ts';
import { Profile } from '../e2e/support/profile.ts';
import { roundAtHand } from '../e2e/support/round.ts';
import type { Endure, Ordeal } from './ordeal.ts';
import { CANARY, Canaries, CONTROL, plant } from './support/canaries.ts';
import { type FieldTour, fillFellowsFields } from './support/fellow-fields.ts';
import { fillPagesFields } from './support/page-fields.ts';
import { type Hit, searchProfile } from './support/search-profile.ts';
import { serveControl } from './support/serve-control.ts';

// Names the extension's own API inside code that runs in its service worker.
declare const chrome: typeof browser;

/** Browsers write what is typed into their session files on a timer of up to 15 s, so that long is really waited. */
const SESSION_TIMER = 15_000;

/** Nothing that was typed into any field of any page lies anywhere in the profile, saved or not. */
export const endure: Endure = async (say) => [await inChromium(say)];

async function inChromium(say: (line: string) => void): Promise<Ordeal> {
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
    return {
      what: 'canary in Chromium',
      tried: canaries.places.length,
      broken: {
        found: [...unlocked.found, ...locked.found],
        'controls missed': [...unlocked.missed],
      },
      seconds: (performance.now() - began) / 1000,
      notes: `${locked.files} files, ${Math.round(locked.bytes / 1e6)} MB unpacked`,
    };
  } finally {
    await profile.close();
    await control.close();
    await host.close();
  }
}

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

const CONTROLS: Readonly<Record<string, (hit: Hit) => boolean>> = {
  'a field without autocomplete, in a session file': ({ file, encoding, found }) =>
    /Sessions\/Session_/.test(file) && encoding === 'UTF-16' && found.startsWith(`${CONTROL}field`),
  'storage.local': ({ file, found }) =>
    /Local Extension Settings/.test(file) && found.startsWith(`${CONTROL}storage`),
  'a packed table': ({ file, layer, found }) =>
    file.endsWith('.ldb') && layer === 'LevelDB' && found.startsWith(`${CONTROL}table`),
};

async function search(profile: Profile, canaries: Canaries) {
  // What a person saved as a file is theirs, and meant to be read.
  await rm(profile.downloads.folder, { recursive: true, force: true });
  const { hits, files, bytes } = await searchProfile(profile.folder, CANARY);
  const controls = await searchProfile(join(profile.folder, 'Default'), CONTROL);
  return {
    found: hits.map(
      ({ file, layer, encoding, found }) => `${canaries.placeOf(found)} in ${file}, ${layer}, ${encoding}`,
    ),
    missed: Object.entries(CONTROLS).flatMap(([name, isIt]) => (controls.hits.some(isIt) ? [] : [name])),
    files,
    bytes,
  };
}
