import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromiumPolicies, FIREFOX_POLICIES } from './policy-folders.ts';
import { isInstalled } from './programs.ts';

/** Tests that cannot be run on this computer, and why. */
export interface LeftOut {
  readonly files: RegExp;
  readonly reason: string;
}

/** What is left out here: tests in a browser that is not installed, and of policies where we may write none. */
export function leftOut(): LeftOut[] {
  const none: LeftOut[] = [];
  if (!isInstalled('firefox-esr')) {
    none.push({
      files: /-firefox\.spec\.ts$/,
      reason: 'Firefox is not installed (Debian package firefox-esr).',
    });
  }
  if (!mayWrite(chromiumPolicies()) || !mayWrite(FIREFOX_POLICIES)) {
    none.push({
      files: /policy(-firefox)?\.spec\.ts$/,
      reason: 'The browsers’ policy folders cannot be written to.',
    });
  }
  return none;
}

/** Whether a folder can be written to, or made. */
function mayWrite(folder: string | null): boolean {
  if (folder === null) return false;
  let there = folder;
  while (!existsSync(there) && there !== dirname(there)) there = dirname(there);
  try {
    accessSync(there, constants.W_OK);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
