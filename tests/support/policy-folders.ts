import { basename } from 'node:path';
import { findBrowser } from '../../scripts/prepare/browser.mjs';

/** Where each browser reads what the computer's administrator sets, by the beginning of its command's name. */
const FOLDERS: readonly (readonly [command: string, folder: string])[] = [
  ['chromium', '/etc/chromium/policies/managed'],
  ['google-chrome', '/etc/opt/chrome/policies/managed'],
  ['chrome', '/etc/opt/chrome/policies/managed'],
  ['microsoft-edge', '/etc/opt/edge/policies/managed'],
];

/** Where Firefox on Linux reads what the administrator sets. */
export const FIREFOX_POLICIES = '/etc/firefox/policies';

/** The folder of the Chromium that the tests drive; null where it is not known. */
export function chromiumPolicies(): string | null {
  const command = basename(findBrowser()?.path ?? '');
  return FOLDERS.find(([name]) => command.startsWith(name))?.[1] ?? null;
}
