import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** @typedef {{ path: string, source: string }} Browser */

/** Chromium first: Chrome and Edge are restricting how an unpacked extension is loaded. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Where browsers live on macOS and Windows, which do not put them on PATH. */
const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (!folder) return [];
    return ['Chromium', 'Google\\Chrome', 'Microsoft\\Edge'].map((vendor) =>
      join(folder, vendor, 'Application', vendor.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
    );
  }),
];

/**
 * The browser to use, or null when there is none: UPWARD_BROWSER, an installed one, else Playwright's download.
 * Throws when UPWARD_BROWSER names no file, since a wrong choice must not be passed over in silence.
 * @returns {Browser | null}
 */
export function findBrowser() {
  const chosen = process.env.UPWARD_BROWSER;
  if (chosen) {
    if (!isFile(chosen)) throw new Error(`UPWARD_BROWSER is set to ${chosen}, and there is no such file.`);
    return { path: chosen, source: 'from UPWARD_BROWSER' };
  }
  return installed() ?? downloaded();
}

/**
 * Gets a browser onto this computer: Playwright's download, else Debian's package when we are root there.
 * Returns null when neither worked.
 * @param {(sentence: string) => void} say
 * @returns {Browser | null}
 */
export function obtainBrowser(say) {
  say("No browser was found. Trying Playwright's own Chromium.");
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  spawnSync(process.execPath, [playwright, 'install', '--no-shell', 'chromium'], {
    stdio: ['ignore', 'inherit', 'ignore'],
  });
  const download = downloaded();
  if (download !== null && runs(download.path)) return download;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  say("Trying Debian's Chromium.");
  spawnSync('apt-get', ['update', '--quiet'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '--yes', '--quiet', 'chromium'], { stdio: 'inherit' });
  return installed();
}

/** @returns {Browser | null} */
function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const path = [...paths, ...APPLICATIONS].find(isFile);
  return path ? { path, source: 'installed' } : null;
}

/** @returns {Browser | null} */
function downloaded() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  const path = chromium.executablePath();
  return isFile(path) ? { path, source: "Playwright's download" } : null;
}

/**
 * False where a download cannot start for want of system libraries, as on a bare Linux. Asked on Linux alone:
 * on Windows the question opens a window.
 * @param {string} path
 */
function runs(path) {
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** @param {string} path */
function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
