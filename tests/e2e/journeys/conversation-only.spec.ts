import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OTHER_KEYS } from '../../fixtures/builders.ts';
import { LeadPage } from '../pages/lead/lead-page.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { needProgram } from '../support/need-program.ts';
import { briefIn } from '../support/open-files.ts';
import type { Profile } from '../support/profile.ts';
import { expect, test } from '../support/test.ts';

const run = promisify(execFile);

const KEEP = 'Gives one teaching point a list.';
const CHANGE = 'Starts the round late without a message.';
const DROPPED = 'Leaves early on Fridays.';

async function aRound(profile: Profile): Promise<LeadPage> {
  const lead = await LeadPage.openFirst(profile, 'slate harbour nine violet');
  await lead.setUp.make({
    title: 'Held by conversation',
    contact: 'The education team',
    opens: '2026-11-02',
    closes: '2026-12-11',
    seats: 6,
    consultants: [{ name: 'Dr Ada One', fellows: 6 }],
    studyRecipient: OTHER_KEYS.recipient,
  });
  return lead;
}

test('a round is held by conversation alone: points are written in the room, and make the brief', async ({
  profile,
}) => {
  const lead = await aRound(profile);
  const { page, room, briefs } = lead;
  await lead.go('Group session');
  await page.keyboard.press('a');
  await room.write({ domain: 'Strengths', statement: KEEP });
  await page.keyboard.press('y');
  await expect(room.answered).toHaveText(/^Enough/);
  await page.keyboard.press('a');
  await room.write({ domain: 'Time management', kind: 'Change it', statement: CHANGE });
  await page.keyboard.press('n');
  await expect(room.answered).toHaveText(/^Not enough/);
  await page.keyboard.press('e');
  await page.getByLabel('Statement').fill('Starts the round late.');
  await page.keyboard.press('Control+Enter');
  await expect(room.words).toHaveText('Starts the round late.');
  await expect(room.answered).toHaveCount(0);
  await page.keyboard.press('y');
  await expect(room.answered).toHaveText(/^Enough/);
  await page.keyboard.press('a');
  await room.write({ domain: 'Strengths', statement: DROPPED });
  await page.keyboard.press('d');
  await expect(room.words).not.toHaveText(DROPPED);
  await page.keyboard.press('Escape');
  expect(await accessibilityFaults(page), 'points of a round without files').toEqual([]);

  await lead.go('Briefs');
  await expect.poll(() => briefs.statements()).toEqual([KEEP, 'Starts the round late.']);
  await briefs.preview();
  await briefs.waitOutHolding();
  const { content } = await briefIn(await briefs.release());
  const statements = content.domains.flatMap(({ keep, change }) => [...keep, ...change]);
  expect(statements).toEqual([KEEP, 'Starts the round late.']);
});

test('the room guide prints on one tagged page, and names nobody', async ({ profile }) => {
  const pdfinfo = needProgram('pdfinfo');
  const pdftotext = needProgram('pdftotext');
  const { page } = await aRound(profile);
  // What the browser would print is printed here by the driver.
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print the room guide' }).click();
  const path = join(profile.folder, 'guide.pdf');
  await page.pdf({ path, format: 'A4', tagged: true });
  const { stdout: info } = await run(pdfinfo, [path]);
  expect(info).toMatch(/^Tagged: +yes$/m);
  expect(info).toMatch(/^Pages: +1$/m);
  const { stdout } = await run(pdftotext, [path, '-']);
  const text = stdout.replaceAll(/\s+/g, ' ');
  expect(text).toContain('Who would stand behind these words?');
  expect(text).toContain('Three hands or more are enough.');
  expect(text).not.toContain('Ada One');
  expect(text).not.toContain('Check words');
});
