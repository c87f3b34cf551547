import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromiumPolicies, FIREFOX_POLICIES } from '../../support/policy-folders.ts';

interface ExtensionPolicy {
  readonly extension: string;
  readonly policy: Readonly<Record<string, unknown>>;
}

/** Sets an extension's policy for every Firefox of this computer that starts from now on, until the given end is called. */
export async function setFirefoxPolicy({ extension, policy }: ExtensionPolicy): Promise<() => Promise<void>> {
  const path = join(FIREFOX_POLICIES, 'policies.json');
  const text = JSON.stringify({ policies: { '3rdparty': { Extensions: { [extension]: policy } } } });
  await mkdir(FIREFOX_POLICIES, { recursive: true });
  // A computer that has a policy of its own keeps it.
  await writeFile(path, text, { flag: 'wx' });
  return () => rm(path, { force: true });
}

/** Sets an extension's policy for every Chromium of this computer that starts from now on, until the given end is called. */
export async function setPolicy({ extension, policy }: ExtensionPolicy): Promise<() => Promise<void>> {
  const folder = chromiumPolicies();
  if (folder === null) throw new Error('it is not known where this browser reads policies');
  const path = join(folder, `upward-test-${extension}.json`);
  await mkdir(folder, { recursive: true });
  await writeFile(path, JSON.stringify({ '3rdparty': { extensions: { [extension]: policy } } }));
  return () => rm(path, { force: true });
}
