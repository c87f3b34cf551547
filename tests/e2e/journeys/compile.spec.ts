import { LeadPage } from '../pages/lead/lead-page.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { expect, test } from '../support/test.ts';

const PASSPHRASE = 'slate harbour nine violet';

test('the example round is one click away, and every view of it passes axe', async ({ profile }) => {
  const lead = await LeadPage.openFirst(profile, PASSPHRASE);
  expect(await accessibilityFaults(lead.page), 'Make a round').toEqual([]);
  await lead.openExample();
  await expect(lead.received.summary).toHaveText('14 files: 8 opened, 1 same again, 5 refused');
  await lead.go('Briefs');
  await expect.poll(() => lead.briefs.statements()).toHaveLength(7);
  for (const view of ['Set up', 'Round', 'Points', 'Briefs'] as const) {
    await lead.go(view);
    expect(await accessibilityFaults(lead.page), view).toEqual([]);
  }
  await lead.go('Group session');
  await lead.page.getByRole('button', { name: /^Enough/ }).waitFor();
  expect(await accessibilityFaults(lead.page), 'Group session').toEqual([]);
});

test('the room is led by the keyboard alone, and a pause hides the words', async ({ profile }) => {
  const lead = await LeadPage.openFirst(profile, PASSPHRASE);
  await lead.openExample();
  await lead.go('Briefs');
  await expect.poll(() => lead.briefs.statements()).toHaveLength(7);
  await lead.go('Group session');
  const { page } = lead;
  const words = page.getByRole('heading', { level: 1 });
  const first = (await words.textContent()) ?? '';
  await page.keyboard.press('y');
  await expect(page.locator('button[aria-pressed="true"]')).toHaveText(/^Enough/);
  await page.keyboard.press('ArrowRight');
  await expect(words).not.toHaveText(first);
  await page.keyboard.press('ArrowLeft');
  await expect(words).toHaveText(first);
  await page.keyboard.press('b');
  await expect(words).toHaveText('Paused');
  await expect(page.getByText(first)).toHaveCount(0);
  await page.keyboard.press('b');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('navigation', { name: 'Domains' })).toBeVisible();
});

test('what is alike is grouped, and the arrangement and half a sentence are there in a page opened later', async ({
  profile,
}) => {
  const lead = await LeadPage.openFirst(profile, PASSPHRASE);
  await lead.openExample();
  await lead.go('Points');
  const { points, page } = lead;
  await page.getByRole('button', { name: 'Leave out' }).click();
  await expect(points.alike.getByRole('listitem')).toHaveCount(5);
  expect(await accessibilityFaults(page), 'a group of alike').toEqual([]);
  await page.getByRole('button', { name: /^Part it/ }).click();
  await expect(points.groups).toHaveCount(5);
  await points.groups.last().getByRole('listitem').dragTo(points.groups.first().getByRole('listitem'));
  await expect(points.groups).toHaveCount(4);
  await points.statement.fill('One lesson ends each');
  await lead.go('Briefs');
  await lead.go('Points');
  await expect(points.statement).toHaveValue('One lesson ends each');
  // Nothing on the page says when it is stored: a page that is opened later has it, from then on.
  await expect(async () => {
    const later = new LeadPage(await profile.openPage('collect.html'), profile);
    await later.go('Points');
    await expect(later.points.statement).toHaveValue('One lesson ends each', { timeout: 2000 });
    await expect(later.points.groups).toHaveCount(4);
    await later.page.close();
  }).toPass();
});

test('a brief is released once, and reading what came in asks for the passphrase again', async ({
  profile,
}) => {
  const lead = await LeadPage.openFirst(profile, PASSPHRASE);
  await lead.openExample();
  await lead.go('Briefs');
  await expect.poll(() => lead.briefs.statements()).toHaveLength(7);
  await expect(lead.page.getByRole('button', { name: /^Release/ })).toHaveCount(0);
  await lead.briefs.preview();
  expect(await accessibilityFaults(lead.page), 'a preview that is held').toEqual([]);
  await expect(lead.page.getByRole('button', { name: /^Release/ })).toHaveCount(0);
  await lead.briefs.waitOutHolding();
  const { words } = await lead.briefs.release();
  expect(words.split(' ')).toHaveLength(6);
  await expect(lead.page.getByRole('button', { name: /^Release/ })).toHaveCount(0);
  await lead.lock();
  await expect(lead.page.getByText(words)).toHaveCount(0);
  await lead.unlock(PASSPHRASE);
  await lead.go('Briefs');
  await expect(lead.page.getByText('There is one release a round.')).toBeVisible();
  await expect(lead.page.getByText(words)).toHaveCount(0);
});
