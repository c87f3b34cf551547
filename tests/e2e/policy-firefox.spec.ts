import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OUTPUT } from '../../scripts/run/tool.ts';
import { Firefox } from '../support/firefox.ts';
import { setFirefoxPolicy } from './support/browser-policy.ts';
import { needProgram } from './support/need-program.ts';
import { expect, test } from './support/test.ts';

const EXTENSION = 'upward@upward.invalid';

test('in Firefox the policy file holds part by part, and the settings tell what is not in force', async () => {
  const program = needProgram('firefox-esr');
  const profile = await mkdtemp(join(tmpdir(), 'upward-firefox-'));
  const policy = { lockMinutes: 3, minContributors: 2, launcherOff: true, holdingHours: 48 };
  const end = await setFirefoxPolicy({ extension: EXTENSION, policy });
  const firefox = await Firefox.start(program, profile);
  try {
    await firefox.install(join(OUTPUT, 'firefox-mv3'));
    const page = await firefox.openPage(EXTENSION, 'options.html');
    const words = () => firefox.evaluate(page, () => document.body.textContent ?? '');
    for (const line of [
      'After 3 minutes in which nobody uses the computer.',
      'Off, on every site.',
      '2 days, in rounds that are made in this browser.',
      'minContributors: the policy sets it to what it may not be',
    ])
      await expect.poll(words).toContain(line);
    expect(await words()).not.toContain('fellows at the least');
  } finally {
    await firefox.kill();
    await end();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
