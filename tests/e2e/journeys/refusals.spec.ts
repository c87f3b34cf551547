import { readFile, writeFile } from 'node:fs/promises';
import { marshBrief, statementsOf } from '../../components/brief/marsh.ts';
import { BriefPage } from '../pages/brief-page.ts';
import { SidePanel } from '../pages/side-panel.ts';
import { briefAtHand } from '../support/brief.ts';
import type { Profile } from '../support/profile.ts';
import { expect, test } from '../support/test.ts';

// What goes wrong keeps what was typed and says so in plain words; nothing goes wrong in silence.

const PASSPHRASE = 'kite amber gravel seven';
const WRONG = 'kite amber gravel eight';
const FIRST = 'Thanked the night team by role.';
const NEXT = 'Began later than agreed without a message.';

async function openPanel(profile: Profile, address: string): Promise<SidePanel> {
  return new SidePanel(await profile.openSidePanel(await profile.openHost(address)));
}

test('a wrong passphrase is said, stays to be mended, and opens nothing', async ({ profile, wardList }) => {
  const panel = await openPanel(profile, wardList.url);
  await panel.writeFirst(FIRST, PASSPHRASE);
  await panel.lock();
  await panel.openObservations();
  await panel.tryToUnlock(WRONG);
  await expect(panel.page.getByText('That passphrase does not open this vault.')).toBeVisible();
  await expect(panel.passphrase).toHaveValue(WRONG);
  await expect(panel.page.getByText(FIRST)).toHaveCount(0);
  await panel.tryToUnlock(PASSPHRASE);
  await expect(panel.page.getByText(FIRST)).toBeVisible();
});

test('on a full disk the first observation stays, and is saved once there is room', async ({
  profile,
  wardList,
}) => {
  const panel = await openPanel(profile, wardList.url);
  const freeDisk = await profile.fillDisk(panel.page);
  await panel.tryToWriteFirst(FIRST, PASSPHRASE);
  await expect(panel.page.getByText('This computer has no room left, so it was not saved.')).toBeVisible();
  await expect(panel.page.getByText(FIRST)).toBeVisible();
  await expect(panel.passphrase).toHaveValue(PASSPHRASE);
  await freeDisk();
  await panel.page.getByRole('button', { name: 'Save my observation' }).click();
  await panel.log.saved.waitFor();
  await expect((await panel.openObservations()).saying(FIRST)).toBeVisible();
});

test('on a full disk a later observation stays in its field, and nothing says that it is saved', async ({
  profile,
  wardList,
}) => {
  await (await openPanel(profile, wardList.url)).writeFirst(FIRST, PASSPHRASE);
  // The browser asks for room again only after a restart, or half a minute later.
  await profile.restart();
  const panel = await openPanel(profile, wardList.url);
  const freeDisk = await profile.fillDisk(panel.page);
  await panel.log.fill({ text: NEXT, domain: 'Time management', kind: 'Change it' });
  await panel.log.tryToSave();
  await panel.log.question.press('y');
  await expect(panel.page.getByRole('alert')).toContainText('This computer has no room left');
  await expect(panel.log.text).toHaveValue(NEXT);
  await expect(panel.log.saved).toHaveCount(0);
  await freeDisk();
  await panel.log.tryToSave();
  await panel.log.saved.waitFor();
  await expect((await panel.unlock(PASSPHRASE)).saying(NEXT)).toBeVisible();
});

test('where the browser cannot open its storage, the panel says so and keeps the text', async ({
  profile,
  wardList,
}) => {
  await profile.restart(() => profile.blockStorage());
  const panel = await openPanel(profile, wardList.url);
  const said = panel.page.getByText('The browser could not read or write its storage');
  await expect(said.first()).toBeVisible();
  await panel.tryToWriteFirst(FIRST, PASSPHRASE);
  await expect(said).toHaveCount(2);
  await expect(panel.page.getByText(FIRST)).toBeVisible();
});

test('a damaged brief, and one with the wrong words, are refused in words and show nothing', async ({
  profile,
}) => {
  const content = marshBrief();
  const whole = await briefAtHand(profile.folder, content);
  const half = `${whole.path.slice(0, -4)}-half.age`;
  const bytes = await readFile(whole.path);
  await writeFile(half, bytes.subarray(0, bytes.length / 2));

  const brief = await BriefPage.open(profile);
  await brief.tryToOpen({ ...whole, path: half }, 'no-code');
  await expect(brief.page.getByRole('alert')).toContainText('This file is damaged or ends early.');
  await brief.page.getByRole('button', { name: 'Choose another' }).click();
  const words = whole.words.split(' ').toReversed().join(' ');
  await brief.tryToOpen({ ...whole, words }, 'no-code');
  await expect(brief.page.getByRole('alert')).toContainText('These six words do not open this file.');
  await expect(brief.words).toHaveValue(words);
  const shown = await brief.page.content();
  expect(statementsOf(content).filter((statement) => shown.includes(statement))).toEqual([]);
  await brief.fillWords(whole.words);
  await brief.submit();
  await expect(brief.heading).toBeVisible();
});
