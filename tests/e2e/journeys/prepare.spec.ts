import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PreparePage } from '../pages/prepare-page.ts';
import { SidePanel } from '../pages/side-panel.ts';
import { needProgram } from '../support/need-program.ts';
import type { Profile } from '../support/profile.ts';
import { roundAtHand } from '../support/round.ts';
import { expect, test } from '../support/test.ts';

const run = promisify(execFile);
const PASSPHRASE = 'kite amber gravel seven';
const FIRST = 'Asked for my plan first, then altered one step and gave the reason.';
const OTHER = 'Left a clear word on when to call.';

/** A fellow who wrote `texts` about Dr Ada One and one observation about Dr Ben Two. */
async function fellowWith(texts: readonly string[], profile: Profile, wardList: { readonly url: string }) {
  const { cardPath, seat } = await roundAtHand(profile.folder);
  const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  await panel.writeFirst(OTHER, PASSPHRASE);
  await (await panel.openHandIn()).join(cardPath, seat);
  const observations = await panel.openObservations();
  await observations.place(OTHER, { consultant: 'Dr Ben Two', domain: 'Strengths' });
  const log = await panel.openLog();
  const about = { domain: 'Approach to juniors', kind: 'Change it', consultant: 'Dr Ada One' } as const;
  for (const text of texts) await log.write({ text, ...about });
  await panel.openObservations();
  return panel;
}

test('one’s own words about one consultant print without a name, an address or a button, and say what they are not', async ({
  profile,
  wardList,
}) => {
  const { page } = await fellowWith([FIRST], profile, wardList);
  const opened = profile.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Prepare for the group' }).click();
  await expect(await opened).toHaveTitle('Upward');

  const prepare = await PreparePage.open(profile);
  await prepare.choose('Ada One');
  await expect(prepare.sheet).toContainText(FIRST);
  await expect(prepare.sheet).not.toContainText(OTHER);
  await prepare.page.emulateMedia({ media: 'print' });
  for (const role of ['button', 'combobox', 'navigation', 'link', 'banner'] as const) {
    await expect(prepare.page.getByRole(role), `no ${role} on paper`).toHaveCount(0);
  }
  const paper = prepare.page.locator('body');
  const painted = { useInnerText: true };
  await expect(paper).toContainText(FIRST, painted);
  await expect(paper).toContainText('This is not a brief. It holds only your own words', painted);
  await expect(paper).toContainText('It is no file to send', painted);
  await expect(paper).not.toContainText(/Ada|Ben|Dr /, painted);

  const pdftotext = needProgram('pdftotext');
  const path = join(profile.folder, 'sheet.pdf');
  await prepare.print(path);
  const { stdout: printed } = await run(pdftotext, [path, '-']);
  expect(printed.replaceAll(/\s+/g, ' ')).toContain(FIRST);
  expect(printed).not.toMatch(/Ada|Ben|Dr |chrome-extension|prepare\.html|\d\/\d/);
});

test('a sheet of several pages splits no observation between two of them', async ({ profile, wardList }) => {
  const pdftotext = needProgram('pdftotext');
  const texts = Array.from({ length: 9 }, (_, index) => longText(index));
  await fellowWith(texts, profile, wardList);
  const prepare = await PreparePage.open(profile);
  await prepare.choose('Ada One');
  const path = join(profile.folder, 'sheet.pdf');
  await prepare.print(path);
  const { stdout } = await run(pdftotext, ['-raw', path, '-']);
  const pages = stdout.split('\f').map((page) => page.replaceAll(/\s+/g, ' '));
  expect(pages.filter((page) => page.includes('word')).length).toBeGreaterThan(1);
  for (const text of texts) expect(pages.filter((page) => page.includes(text))).toHaveLength(1);
});

/** An observation of nearly the longest length, unlike every other one. */
function longText(index: number): string {
  return Array.from({ length: 80 }, (_, word) => `word${'abcdefghi'[index]}${word % 10}`).join(' ');
}
