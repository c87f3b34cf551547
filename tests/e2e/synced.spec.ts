import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SYNC_CALLS, saidAfterSync, saveSome, syncsIn } from '../torture/support/count-syncs.ts';
import { relaxedBuild } from '../torture/support/relaxed-build.ts';
import { sentenceOf } from '../torture/support/sentences.ts';
import { underStrace } from '../torture/support/strace.ts';
import { SidePanel } from './pages/side-panel.ts';
import { PASSPHRASE } from './support/fellow.ts';
import { needProgram } from './support/need-program.ts';
import type { ProfileChoice } from './support/profile.ts';
import { expect, test } from './support/test.ts';

// A killed browser cannot tell whether the disk has what was acknowledged: the system writes it out later. Its calls can.

const SAVES = { unlocked: 6, locked: 4 };
const ALL = SAVES.unlocked + SAVES.locked;

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upward-trace-'));
});
test.afterEach(() => rm(folder, { recursive: true }));

for (const { title, build, expected } of [
  {
    title: 'the disk is told to keep each save before it is acknowledged, unlocked and locked',
    build: async () => ({}),
    expected: ALL,
  },
  {
    title: 'a build that does not wait for the disk is found out by the same count',
    build: async () => ({ build: { folder: await relaxedBuild(join(folder, 'relaxed')) } }),
    expected: 0,
  },
]) {
  test(title, async ({ startProfile, wardList }) => {
    test.setTimeout(240_000);
    const trace = join(folder, 'trace');
    const choice: ProfileChoice = await build();
    const profile = await startProfile({
      ...choice,
      under: underStrace(needProgram('strace'), trace, SYNC_CALLS),
    });
    const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
    await panel.writeFirst(sentenceOf(0), PASSPHRASE);
    const acknowledged = await saveSome(panel, SAVES);
    await profile.rest();
    const syncs = await syncsIn(trace, profile);
    expect(saidAfterSync(acknowledged, syncs)).toBe(expected);
  });
}
