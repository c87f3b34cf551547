import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, expect, type Page, type Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { closeBrowser, killBrowser, type RunningBrowser, startBrowser } from './browser.ts';
import { captureDownloads, type Downloads } from './downloads.ts';
import { type NetworkWatch, unwatchedNetwork, watchNetwork } from './network-watch.ts';
import { openSidePanel, pressToolbarButton } from './side-panel.ts';

// Names the extension's own API inside code that runs in its service worker.
declare const chrome: typeof browser;

const OUTPUT = join(import.meta.dirname, '..', '..', '..', '.output');

/** The built extension, unpacked; and the same with a permission for loopback pages, which no test could grant. */
export const BUILDS = { product: join(OUTPUT, 'chrome-mv3'), loopback: join(OUTPUT, 'chrome-mv3-loopback') };
type Build = keyof typeof BUILDS | { readonly folder: string };

/** How long a start may take on a computer that is busy with others, in milliseconds. */
const STARTING = 30_000;

/** How a profile is started. */
export interface ProfileChoice {
  readonly headless?: boolean;
  /** False lets a person's browser use the network as it likes. */
  readonly watched?: boolean;
  /** Which build of the extension is loaded: the product unless a test needs the launcher in its pages or one of its own. */
  readonly build?: Build;
  /** The folder of a profile that is there already. It is removed with the others at the end. */
  readonly folder?: string;
  /** A program with its arguments that runs the browser and watches it, such as strace. */
  readonly under?: readonly string[];
}

interface Running {
  readonly browser: RunningBrowser;
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly downloads: Downloads;
}

/**
 * One browser profile with Upward in it: one person at one computer. Several may run side by side; nothing is
 * shared between them but files passed by hand.
 */
export class Profile {
  readonly #folder: string;
  readonly #choice: Required<Pick<ProfileChoice, 'headless' | 'build'>>;
  readonly #network: NetworkWatch;
  readonly #panels: Browser[] = [];
  #running: Running;

  private constructor(kept: Start & { running: Running }) {
    this.#folder = kept.folder;
    this.#choice = kept;
    this.#network = kept.network;
    this.#running = kept.running;
  }

  /** Starts a browser with the built extension loaded, on a new, empty profile unless another one is given. */
  static async start({
    headless = true,
    watched = true,
    build = 'product',
    folder: kept,
    under = [],
  }: ProfileChoice = {}): Promise<Profile> {
    const folder = kept ?? (await mkdtemp(join(tmpdir(), 'upward-profile-')));
    const network = watched ? await watchNetwork() : unwatchedNetwork();
    const start = { folder, headless, build, network, under };
    return new Profile({ ...start, running: await run(start) });
  }

  get context(): BrowserContext {
    return this.#running.context;
  }

  get extensionId(): string {
    return this.#running.extensionId;
  }

  get downloads(): Downloads {
    return this.#running.downloads;
  }

  /** The address of the browser's DevTools, for tests that look into its heaps. */
  get devtools(): string {
    return this.#running.browser.devtools;
  }

  /** The folder of the profile on disk, for tests that read what the browser wrote. */
  get folder(): string {
    return this.#folder;
  }

  /** The extension's service worker, woken if the browser has put it to sleep. */
  async serviceWorker(): Promise<Worker> {
    const prefix = `chrome-extension://${this.extensionId}/`;
    const awake = this.context.serviceWorkers().find((worker) => worker.url().startsWith(prefix));
    return awake ?? this.context.waitForEvent('serviceworker');
  }

  /** Opens a host page in a tab and lets its origin, and no other, be reached. */
  async openHost(url: string): Promise<Page> {
    this.#network.allow(new URL(url).origin);
    const blank = this.context.pages().find((page) => page.url() === 'about:blank');
    const page = blank ?? (await this.context.newPage());
    await page.goto(url);
    return page;
  }

  /** Opens one of the extension's own pages in a new tab, such as `brief.html`. */
  async openPage(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.extensionId}/${path}`);
    return page;
  }

  /** Presses the toolbar button on a tab and returns the real side panel. */
  async openSidePanel(beside: Page): Promise<Page> {
    const { page, connection } = await openSidePanel(this.#toolbar(), beside);
    this.#panels.push(connection);
    return page;
  }

  /** Presses the toolbar button on a tab, whatever comes of it. */
  async pressToolbarButton(beside: Page): Promise<void> {
    await pressToolbarButton(this.#toolbar(), beside);
  }

  /** Presses the toolbar button on a tab whose side panel is open, which closes it. */
  async closeSidePanel(panel: Page, beside: Page): Promise<void> {
    const closed = panel.waitForEvent('close');
    await pressToolbarButton(this.#toolbar(), beside);
    await closed;
  }

  /** Says to the browser that the disk has no room left for the extension. Returns what frees it again. */
  async fillDisk(panel: Page): Promise<() => Promise<void>> {
    const session = await panel.context().newCDPSession(panel);
    const origin = `chrome-extension://${this.extensionId}`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    // The browser's own quota counts again once nobody holds this one.
    return () => session.detach();
  }

  /** Puts a file where the browser keeps the extension's database, so that it can neither open nor make it. */
  async blockStorage(): Promise<void> {
    const databases = join(this.#folder, 'Default', 'IndexedDB');
    await rm(databases, { recursive: true, force: true });
    await mkdir(databases, { recursive: true });
    await writeFile(join(databases, `chrome-extension_${this.extensionId}_0.indexeddb.leveldb`), '');
  }

  /** Takes the extension out of the running browser; its pages' scripts stay behind, without it. */
  async removeExtension(): Promise<void> {
    const session = await this.#running.browser.connection.newBrowserCDPSession();
    await session.send('Extensions.uninstall', { id: this.extensionId });
    await session.detach();
  }

  /** Requests that left for anywhere but the extension itself and the allowed host pages. */
  requestsOutside(): readonly string[] {
    return this.#network.outside();
  }

  /** Closes the browser and keeps the profile: the person has left the computer. */
  async rest(): Promise<void> {
    await closeBrowser(this.#running.browser);
  }

  /** Starts the browser again on the same profile: the person has come back. */
  async wake(): Promise<void> {
    await this.#runAgain();
  }

  /**
   * Closes the browser and starts it again on the same profile, as at the next morning. `meanwhile` is what happens
   * to the profile's files while nobody is there.
   */
  async restart(meanwhile: () => Promise<void> = async () => undefined): Promise<void> {
    await this.rest();
    await meanwhile();
    await this.wake();
  }

  /** Ends the browser without warning, all its processes in one moment, and keeps the profile. */
  async kill(): Promise<void> {
    await killBrowser(this.#running.browser);
  }

  /** Ends the browser without warning and starts it again on the same profile, as after a power cut. */
  async cutPowerAndRestart(): Promise<void> {
    await this.kill();
    await this.#runAgain();
  }

  /** Waits until the person, or a test, has closed the browser's last window. */
  async closedByUser(): Promise<void> {
    const { process: child } = this.#running.browser;
    if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
  }

  /** Closes the browser and removes the profile. */
  async close(): Promise<void> {
    await closeBrowser(this.#running.browser);
    await this.#network.close();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #runAgain(): Promise<void> {
    this.#panels.length = 0;
    this.#running = await run({ ...this.#choice, folder: this.#folder, network: this.#network, under: [] });
  }

  #toolbar() {
    const { browser, extensionId } = this.#running;
    return { connection: browser.connection, devtools: browser.devtools, extensionId };
  }
}

interface Start {
  readonly folder: string;
  readonly headless: boolean;
  readonly build: Build;
  readonly network: NetworkWatch;
  readonly under: readonly string[];
}

async function run({ folder, headless, build, network, under }: Start): Promise<Running> {
  const unpacked = typeof build === 'string' ? BUILDS[build] : build.folder;
  if (!existsSync(join(unpacked, 'manifest.json'))) {
    throw new Error('The extension is not built: run `npm test -- build` first.');
  }
  const browser = await startBrowser({ profileFolder: folder, headless, flags: network.flags, under });
  const [context] = browser.connection.contexts();
  if (context === undefined) throw new Error('The browser has no window.');
  const extensionId = await loadExtension(browser.connection, unpacked);
  await expect
    .poll(() => opensPanel(context, extensionId), {
      message: "the extension's toolbar button opens its panel",
      timeout: STARTING,
    })
    .toBe(true);
  const downloads = await captureDownloads(browser.connection, join(folder, 'downloads'));
  return { browser, context, extensionId, downloads };
}

/** Loads the unpacked build and returns its id. Works where a browser no longer heeds --load-extension. */
async function loadExtension(connection: Browser, path: string): Promise<string> {
  const session = await connection.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path });
  await session.detach();
  return id;
}

/** True once the service worker listens to the toolbar button; a click before is lost. */
async function opensPanel(context: BrowserContext, extensionId: string): Promise<boolean> {
  const prefix = `chrome-extension://${extensionId}/`;
  const worker = context.serviceWorkers().find((each) => each.url().startsWith(prefix));
  if (worker === undefined) return false;
  return worker.evaluate(() => chrome.action.onClicked.hasListeners());
}
