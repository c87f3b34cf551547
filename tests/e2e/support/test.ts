import { test as base, expect } from '@playwright/test';
import { findProgram } from '../../support/programs.ts';
import { serveHostile } from '../hosts/serve-hostile.ts';
import { serveOrthanc } from '../hosts/serve-orthanc.ts';
import { type HostServer, serveWardList } from '../hosts/serve-ward-list.ts';
import { Profile, type ProfileChoice } from './profile.ts';

interface OneTest {
  /** Starts one more browser profile: one more person. All are closed, and held to zero requests, at the end. */
  readonly startProfile: (choice?: ProfileChoice) => Promise<Profile>;
  /** The profile of a test about one person. */
  readonly profile: Profile;
}

interface AllTests {
  /** Our own ward list under a strict policy. */
  readonly wardList: HostServer;
  /** A page of our own that tries everything a page can. */
  readonly hostile: HostServer;
  /** Debian's Orthanc. A test that uses it is skipped, with a sentence, where it is not installed. */
  readonly orthanc: HostServer;
}

export const test = base.extend<OneTest, AllTests>({
  startProfile: async ({}, use) => {
    const started: Profile[] = [];
    await use(async (choice) => {
      const profile = await Profile.start(choice);
      started.push(profile);
      return profile;
    });
    const outside = started.flatMap((profile) => profile.requestsOutside());
    await Promise.all(started.map((profile) => profile.close()));
    expect(outside, 'no request leaves the extension and its host page').toEqual([]);
  },
  profile: async ({ startProfile }, use) => {
    await use(await startProfile());
  },
  wardList: [
    async ({}, use) => {
      const server = await serveWardList();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  hostile: [
    async ({}, use) => {
      const server = await serveHostile();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  orthanc: [
    async ({}, use) => {
      const program = findProgram('Orthanc');
      if (program.path === null) return void test.skip(true, program.missing);
      const server = await serveOrthanc(program.path);
      await use(server);
      await server.close();
    },
    { scope: 'worker', timeout: 30_000 },
  ],
});

export { expect };
