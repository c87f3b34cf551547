import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OUTPUT } from '../../../scripts/run/tool.ts';
import { Firefox } from '../../support/firefox.ts';
import { FirefoxTab } from '../../support/firefox-tab.ts';
import { needProgram } from '../support/need-program.ts';
import { expect, test } from '../support/test.ts';

const EXTENSION = 'upward@upward.invalid';
const PASSPHRASE = 'kite amber gravel seven';

/** A Firefox with the package in it, on a profile of its own. The sidebar’s page is opened in a tab: no driver reaches a sidebar. */
async function inFirefox(look: (open: (path: string) => Promise<FirefoxTab>) => Promise<void>) {
  const profile = await mkdtemp(join(tmpdir(), 'upward-firefox-'));
  const firefox = await Firefox.start(needProgram('firefox-esr'), profile);
  try {
    await firefox.install(join(OUTPUT, 'firefox-mv3'));
    await look((path) => FirefoxTab.open(firefox, EXTENSION, path));
  } finally {
    await firefox.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

test('in Firefox a fellow writes, saves while locked, and reads all of it once unlocked', async () => {
  const [first, second] = ['Thanked the night team by role.', 'Let me finish the plan before asking.'];
  await inFirefox(async (open) => {
    const panel = await open('sidepanel.html');
    await panel.typeUnder('Write one thing you saw', first);
    await panel.press('Continue');
    await panel.typeUnder('Passphrase', PASSPHRASE);
    await panel.press('Save my observation');
    await panel.says('Saved.');
    await panel.press('Lock');
    await panel.says('Locked: you can only write');
    await panel.typeUnder('What did you see?', second);
    await panel.press('Save');
    await panel.says('is this you?');
    await panel.press('Yes');
    await panel.says('Saved.');
    await panel.press('Unlock to read');
    await panel.says('Passphrase');
    expect(await panel.has(first)).toBe(false);
    await panel.typeUnder('Passphrase', 'not the words of it');
    await panel.press('Unlock');
    await panel.says('That passphrase does not open this vault');
    await panel.typeUnder('Passphrase', PASSPHRASE);
    await panel.press('Unlock');
    await panel.says(first);
    await panel.says(second);
  });
});

test('in Firefox the study’s table, a coding and the export are made of the example', async () => {
  await inFirefox(async (open) => {
    const study = await open('study.html');
    await study.press('Open the example study');
    await study.says('Before and after, winter 2026');
    // The figure is worked out in the worker, by the exact test.
    await study.says('.03125adjusted .0625');
    await study.press('Free text');
    await study.says('Codings kept here');
    await study.press('Go on');
    await study.says('Text 1 of 18');
    await study.press('Export');
    await study.says('6 fellows.');
  });
});
