import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { serveWardList } from '../e2e/hosts/serve-ward-list.ts';
import { SidePanel } from '../e2e/pages/side-panel.ts';
import { Profile } from '../e2e/support/profile.ts';
import type { Figure, Measure } from './figure.ts';
import { percentile } from './quantiles.ts';

const SAVES = 150;
/** Left out of the figures: the first saves pay for code that is compiled. */
const WARM_UP = 10;
const PASSPHRASE = 'kite amber gravel seven';

const STORE = join(import.meta.dirname, 'in-page', 'store.ts');

// What the bundle of in-page/store.ts leaves in the page.
declare const upwardBench: typeof import('./in-page/store.ts');

/** Milliseconds of each write: a save in the page, the sealed write within it alone, and the browser's own of as many bytes. */
interface Writes {
  readonly ours: readonly number[];
  readonly sealed: readonly number[];
  readonly raw: readonly number[];
}

/**
 * From the press of Save to the word "Saved." in the real side panel, which waits for the disk, and the store's own part
 * of it, beside a bare IndexedDB write of the same bytes with strict durability. They take turns in one page, with a pause
 * after each of ours, since people make one too: in it the lists on the page read themselves again, which is no part of them.
 */
export const measure: Measure = async () => {
  const wardList = await serveWardList();
  const profile = await Profile.start();
  try {
    const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
    await panel.writeFirst('Thanked the night team by role.', PASSPHRASE);
    await panel.page.evaluate(await storeBundle());
    const unlocked = await takeTurns(panel.page);
    await panel.lock();
    // The first save after a lock asks whose vault it is; the ones that are measured do not.
    await panel.log.write({ text: 'Gave the reason for the change.' });
    const locked = await takeTurns(panel.page);
    return [...figuresOf('unlocked', unlocked), ...figuresOf('locked', locked)];
  } finally {
    await profile.close();
    await wardList.close();
  }
};

function figuresOf(state: string, { ours, sealed, raw }: Writes): Figure[] {
  const named = [
    ['save acknowledged', ours],
    ['sealed strict write', sealed],
  ] as const;
  return named.flatMap(([what, times]) =>
    (
      [
        ['p50', 0.5],
        ['p99', 0.99],
      ] as const
    ).map(([name, p]) => ({
      what: `${what}, ${state}, ${name} of ${times.length}`,
      value: percentile(times, p),
      unit: 'ms' as const,
      beside: { what: `bare strict IndexedDB write, ${name}`, value: percentile(raw, p) },
    })),
  );
}

/** The store as one script, for a page to take in. */
async function storeBundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: STORE, formats: ['iife'], name: 'upwardBench', fileName: 'store' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const [chunk] = first !== undefined && 'output' in first ? first.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The store was not built.');
  // A page's own policy lets Zod make no functions of text; a driver's script would.
  return `globalThis.__zod_globalConfig = { jitless: true };${chunk.code};globalThis.upwardBench = upwardBench;`;
}

async function takeTurns(page: Page): Promise<Writes> {
  const { ours, sealed, raw } = await page.evaluate(measureInPage, SAVES + WARM_UP);
  return { ours: ours.slice(WARM_UP), sealed: sealed.slice(WARM_UP), raw: raw.slice(WARM_UP) };
}

/** Runs in the panel: it names nothing from outside itself but the store that was put there. */
async function measureInPage(saves: number): Promise<Writes> {
  const field = document.querySelector('textarea');
  const form = field?.form;
  if (!field || !form) throw new Error('The log form is not on the screen.');
  const isSaved = () =>
    Array.from(form.querySelectorAll('strong')).some((each) => each.textContent === 'Saved.');
  const once = (holds: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!holds()) return;
        watch.disconnect();
        resolve();
      };
      const watch = new MutationObserver(look);
      watch.observe(form, { childList: true, subtree: true, characterData: true, attributes: true });
      look();
    });
  const save = async (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await once(() => !isSaved());
    const began = performance.now();
    form.requestSubmit();
    await once(isSaved);
    return performance.now() - began;
  };

  const request = <Value>(asked: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  const opening = indexedDB.open('bench');
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
  const database = await request(opening);
  const write = async (bytes: Uint8Array) => {
    const began = performance.now();
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.objectStore('rows').add({ bytes });
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
    return performance.now() - began;
  };

  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 60));
  const text = 'Asked for my plan first, then altered one step and gave the reason, for every patient.';
  // The size of such a text once it is sealed and padded to its size class.
  const bytes = crypto.getRandomValues(new Uint8Array(528));
  const store = upwardBench.benchStore();
  const ours: number[] = [];
  const sealed: number[] = [];
  const raw: number[] = [];
  for (let turn = 0; turn < saves; turn += 1) {
    raw.push(await write(bytes));
    ours.push(await save(text));
    await pause();
    sealed.push(await store.put(text));
    await pause();
  }
  database.close();
  indexedDB.deleteDatabase('bench');
  return { ours, sealed, raw };
}
