import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../../scripts/prepare/browser.mjs';

/** Where a browser keeps its profile, whether it shows a window, and what to add to its command line. */
export interface BrowserChoice {
  readonly profileFolder: string;
  readonly headless: boolean;
  readonly flags?: readonly string[];
  /** A program with its arguments that runs the browser and watches it, such as strace. */
  readonly under?: readonly string[];
}

/** A running browser and the one address every DevTools connection goes to. */
export interface RunningBrowser {
  readonly process: ChildProcess;
  readonly devtools: string;
  readonly connection: Browser;
}

// Our own command line, not Playwright's: its default switches refuse all storage to an extension frame in a
// page, and a connection by address is the only one in which the real side panel is an ordinary page.
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-search-engine-choice-screen',
  '--window-size=1360,900',
];
// The pipe is not spoken over: it ends the browser when this process dies, however it dies.
const DRIVEN = [
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging',
];

/** Chromium refuses its sandbox to root, which is who runs a container. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Starts the browser that `scripts/prepare.mjs` found and connects to it. Throws with its own words if it ends at once. */
export async function startBrowser({
  profileFolder,
  headless,
  flags = [],
  under = [],
}: BrowserChoice): Promise<RunningBrowser> {
  const found = findBrowser();
  if (found === null) throw new Error('There is no browser: run `node scripts/prepare.mjs` first.');
  const shown = headless ? ['--headless=new', '--disable-gpu'] : [];
  const own = [...QUIET, ...DRIVEN, ...asRoot, ...shown, `--user-data-dir=${profileFolder}`];
  const [program = found.path, ...options] = [...under, found.path, ...own, ...flags, 'about:blank'];
  // In a group of its own, so that all its processes can be ended in one moment.
  const child = spawn(program, options, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    detached: true,
  });
  const devtools = await devtoolsAddress(child);
  return { process: child, devtools, connection: await chromium.connectOverCDP(devtools) };
}

/** Closes the browser as its own menu does, so that the profile is written out, and waits for its end. */
export async function closeBrowser({ process: child, connection }: RunningBrowser): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  const session = await connection.newBrowserCDPSession();
  // The answer may be cut off by the closing itself; the end of the process is what is waited for.
  await Promise.race([session.send('Browser.close').catch(() => ended), ended]);
  await ended;
}

/** Ends every process of the browser in one moment: nothing is written out. Its whole group goes by SIGKILL. */
export async function killBrowser({ process: child }: RunningBrowser): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

/** The address Chromium prints when it listens; rejects when it ends first. */
function devtoolsAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The browser ended with code ${code}:\n${said}`)));
  });
}
