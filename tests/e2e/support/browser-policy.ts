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

/** The folder of the browser that the tests drive; null where it is not known, or we may not write there. */
export async function policyFolder(): Promise<string | null> {
  const command = basename(findBrowser()?.path ?? '');
  const folder = FOLDERS.find(([name]) => command.startsWith(name))?.[1];
  if (folder === undefined) return null;
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return folder;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** Sets an extension's policy for every browser of this computer that starts from now on, until the given end is called. */
export async function setPolicy(
  folder: string,
  { extension, policy }: { readonly extension: string; readonly policy: Readonly<Record<string, unknown>> },
): Promise<() => Promise<void>> {
  const path = join(folder, `upward-test-${extension}.json`);
  await writeFile(path, JSON.stringify({ '3rdparty': { extensions: { [extension]: policy } } }));
  return () => rm(path, { force: true });
}
