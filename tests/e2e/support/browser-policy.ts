import { existsSync } from 'node:fs';
import { access, constants, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { findBrowser } from '../../../scripts/prepare/browser.mjs';

/** Where each browser reads what the computer's administrator sets, by the beginning of its command's name. */
const FOLDERS: readonly (readonly [command: string, folder: string])[] = [
  ['chromium', '/etc/chromium/policies/managed'],
  ['google-chrome', '/etc/opt/chrome/policies/managed'],
  ['chrome', '/etc/opt/chrome/policies/managed'],
  ['microsoft-edge', '/etc/opt/edge/policies/managed'],
];

/** Where Firefox on Linux reads what the administrator sets. */
const FIREFOX_FOLDER = '/etc/firefox/policies';

/** The folder of the browser that the tests drive; null where it is not known, or we may not write there. */
export async function policyFolder(): Promise<string | null> {
  const command = basename(findBrowser()?.path ?? '');
  const folder = FOLDERS.find(([name]) => command.startsWith(name))?.[1];
  return folder === undefined ? null : writable(folder);
}

/** The folder of Firefox; null where we may not write there, or a policy of the computer's own is in it. */
export async function firefoxPolicyFolder(): Promise<string | null> {
  return existsSync(join(FIREFOX_FOLDER, 'policies.json')) ? null : writable(FIREFOX_FOLDER);
}

async function writable(folder: string): Promise<string | null> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return folder;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

interface ExtensionPolicy {
  readonly extension: string;
  readonly policy: Readonly<Record<string, unknown>>;
}

/** Sets an extension's policy for every Firefox of this computer that starts from now on, until the given end is called. */
export async function setFirefoxPolicy(
  folder: string,
  { extension, policy }: ExtensionPolicy,
): Promise<() => Promise<void>> {
  const path = join(folder, 'policies.json');
  const own = { '3rdparty': { Extensions: { [extension]: policy } } };
  await writeFile(path, JSON.stringify({ policies: own }));
  return () => rm(path, { force: true });
}

/** Sets an extension's policy for every Chromium of this computer that starts from now on, until the given end is called. */
export async function setPolicy(
  folder: string,
  { extension, policy }: ExtensionPolicy,
): Promise<() => Promise<void>> {
  const path = join(folder, `upward-test-${extension}.json`);
  await writeFile(path, JSON.stringify({ '3rdparty': { extensions: { [extension]: policy } } }));
  return () => rm(path, { force: true });
}
