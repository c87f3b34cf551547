import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { expect } from '@playwright/test';

/** The folder one browser saves into, under the names a person would see. */
export interface Downloads {
  readonly folder: string;
  /** Does `action` and returns the path of the file it saved. Fails if none, or more than one, came. */
  during(action: () => Promise<void>): Promise<string>;
  /** Does `action` and returns the paths of the `count` files it saved, by name. */
  allDuring(action: () => Promise<void>, count: number): Promise<readonly string[]>;
}

/** Makes the browser save every download into `folder` without asking; the panel's downloads too. */
export async function captureDownloads(connection: Browser, folder: string): Promise<Downloads> {
  await mkdir(folder, { recursive: true });
  const session = await connection.newBrowserCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });

  const allDuring = async (action: () => Promise<void>, count: number) => {
    const before = new Set(await readdir(folder));
    await action();
    let arrived: string[] = [];
    await expect(async () => {
      const names = (await readdir(folder)).sort();
      expect(names.filter(isUnfinished), 'every download is finished').toEqual([]);
      arrived = names.filter((name) => !before.has(name));
      expect(arrived, `${count} files were saved`).toHaveLength(count);
    }).toPass({ timeout: 15_000 });
    return arrived.map((name) => join(folder, name));
  };
  return {
    folder,
    allDuring,
    during: async (action) => {
      const [path] = await allDuring(action, 1);
      if (path === undefined) throw new Error('No file was saved.');
      return path;
    },
  };
}

/** Chromium writes to these until a download is whole. */
function isUnfinished(name: string): boolean {
  return name.endsWith('.crdownload') || name.startsWith('.');
}
