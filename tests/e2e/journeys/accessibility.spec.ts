import type { Page } from '@playwright/test';
import { sectionsFor } from '../../../lib/reflection/sections.ts';
import { marshBrief } from '../../components/brief/marsh.ts';
import { BriefPage } from '../pages/brief-page.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { PreparePage } from '../pages/prepare-page.ts';
import { SidePanel } from '../pages/side-panel.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { briefAtHand } from '../support/brief.ts';
import { roundAtHand } from '../support/round.ts';
import { expect, test } from '../support/test.ts';

// Component tests look at every state; only a browser paints, so contrast is looked at here, in light and in dark.

const PASSPHRASE = 'kite amber gravel seven';
const TEXT = 'Asked for my plan first, then altered one step and gave the reason.';

async function expectNoFault(page: Page, where: string): Promise<void> {
  expect(await accessibilityFaults(page), where).toEqual([]);
}

test('every view of the side panel passes axe, in light and in dark', async ({ profile, wardList }) => {
  const round = await roundAtHand(profile.folder);
  const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  const { page, log } = panel;
  await expectNoFault(page, 'the first minute');
  await page.getByLabel('Write one thing you saw a consultant do').fill(TEXT);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectNoFault(page, 'the passphrase');
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Save my observation' }).click();
  await log.saved.waitFor();
  await expectNoFault(page, 'saved');
  await log.fill({ text: 'Ring 07700 900123.', domain: 'Approachability', kind: 'Change it' });
  await expectNoFault(page, 'a text with a finding');
  await log.write({
    text: TEXT,
    domain: 'Approach to juniors',
    kind: 'Keep doing it',
    consultant: 'Ada One',
  });
  const observations = await panel.openObservations();
  await expectNoFault(page, 'observations');
  await observations.all.first().getByRole('button', { name: 'Edit' }).click();
  await expectNoFault(page, 'an observation being edited');

  const handIn = await panel.openHandIn();
  await expectNoFault(page, 'a card is asked for');
  await handIn.giveCard(round.cardPath);
  await expectNoFault(page, 'a seat is asked for');
  await handIn.takeSeat(round.seat);
  await handIn.picks.first().getByRole('button', { name: 'Change' }).click();
  await expectNoFault(page, 'choosing');
  await handIn.checkWording();
  await expectNoFault(page, 'the wording');
  await page.getByRole('button', { name: 'See what is sent' }).click();
  await expectNoFault(page, 'sealing');
  await page.getByRole('button', { name: 'Seal and save the file' }).click();
  await page.getByRole('heading', { name: 'Sealed. One step is left' }).waitFor();
  await expectNoFault(page, 'sealed');
  await page.getByRole('button', { name: 'More' }).click();
  await expectNoFault(page, 'the other pages');
  await panel.lock();
  await panel.openObservations();
  await expectNoFault(page, 'locked');
});

test('at 200 % zoom the log has no fault, needs no sideways scrolling, and hides nothing', async ({
  profile,
}) => {
  const page = await profile.openPage('sidepanel.html');
  // A panel of 360 by 600 at 200 %.
  await page.setViewportSize({ width: 180, height: 300 });
  const panel = new SidePanel(page);
  await panel.writeFirst(TEXT, PASSPHRASE);
  await panel.log.text.fill('He is lazy. Ring 07700 900123.');
  await page.getByText('never stored').waitFor();
  await expectNoFault(page, 'the log at 200 %');
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth).toBe(clientWidth);
  for (const control of await page.locator('.chip, .segment, select, .button').all()) {
    await control.scrollIntoViewIfNeeded();
    await expect(control).toBeInViewport({ ratio: 1 });
  }
});

test('the log says its names and roles in order: text, choices, save, and where the text is', async ({
  profile,
}) => {
  const page = await profile.openPage('sidepanel.html');
  const panel = new SidePanel(page);
  await panel.writeFirst(TEXT, PASSPHRASE);
  await expect(page.locator('form')).toMatchAriaSnapshot(`
    - heading "What did you see?" [level=1]
    - paragraph: Esc Esc hides it all
    - paragraph: What they did, and what it did to others. No names.
    - textbox "What did you see?"
    - status
    - status:
      - strong: Saved.
      - button "Undo"
    - status
    - group "Domain":
      - radio "Use of technology"
      - radio "Clinical practice"
      - radio "Approach to juniors"
      - radio "Time management"
      - radio "Approachability"
      - radio "Strengths"
      - radio "Areas for improvement"
    - group "Keep or change":
      - radio "Keep doing it"
      - radio "Change it"
    - textbox "Consultant (can wait)"
    - combobox "Setting (optional)"
    - button "Save Ctrl Enter"
  `);
});

test('each group of choices is one stop of the Tab key, and arrows go round in it', async ({ profile }) => {
  const page = await profile.openPage('sidepanel.html');
  const panel = new SidePanel(page);
  await panel.writeFirst(TEXT, PASSPHRASE);
  await panel.log.text.focus();
  const stops: (string | null)[] = [];
  for (let stop = 0; stop < 6; stop += 1) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const { activeElement: focused } = document;
        if (!(focused instanceof HTMLInputElement) || focused.type !== 'radio')
          return focused?.tagName ?? null;
        return focused.closest('fieldset')?.querySelector('legend')?.textContent ?? null;
      }),
    );
  }
  expect(stops).toEqual(['BUTTON', 'Domain', 'Keep or change', 'INPUT', 'SELECT', 'BUTTON']);
});

test('the observations pass axe while one is placed, deleted and looked for', async ({
  profile,
  wardList,
}) => {
  const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  await panel.writeFirst(TEXT, PASSPHRASE);
  const observations = await panel.openObservations();
  await observations.place(TEXT, { domain: 'Approach to juniors', consultant: 'HM' });
  await expectNoFault(panel.page, 'an observation that waits for keep or change');
  await observations.place(TEXT, { kind: 'Keep doing it' });
  await expect(observations.note).toBeVisible();
  await expectNoFault(panel.page, 'an observation just placed');
  await panel.page.getByLabel('Find words').fill('nowhere');
  await expectNoFault(panel.page, 'a filter that lets nothing through');
  await panel.page.getByRole('button', { name: 'Show all' }).click();
  await observations.delete(TEXT);
  await expect(observations.note).toBeVisible();
  await expectNoFault(panel.page, 'an observation just deleted');
});

test('the sheet for the group and the settings pass axe, on a wide screen and a narrow one', async ({
  startProfile,
  wardList,
}) => {
  const profile = await startProfile({ build: 'loopback' });
  const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  await panel.writeFirst(TEXT, PASSPHRASE);
  const choices = { domain: 'Strengths', consultant: 'HM' };
  await (await panel.openObservations()).place(TEXT, choices);
  await panel.page.getByText(/^Placed in/).waitFor();
  await panel.page.getByRole('button', { name: 'More' }).click();
  await panel.page.getByRole('button', { name: 'Show Upward on this site' }).click();
  await panel.page.getByRole('button', { name: 'Turn off on this site' }).waitFor();
  await expectNoFault(panel.page, 'the site in front');

  const prepare = await PreparePage.open(profile);
  await expectNoFault(prepare.page, 'nobody chosen yet');
  await prepare.choose('HM');
  const { page: options } = await OptionsPage.open(profile);
  await options.getByLabel(/^Corner on/).waitFor();
  for (const width of [1280, 360]) {
    await prepare.page.setViewportSize({ width, height: 800 });
    await expectNoFault(prepare.page, `the sheet, ${width} wide`);
    await options.setViewportSize({ width, height: 800 });
    await expectNoFault(options, `the settings, ${width} wide`);
    for (const page of [prepare.page, options]) {
      const [inside, window] = await page.evaluate(() => [document.body.scrollWidth, innerWidth]);
      expect(inside, `nothing runs over the edge, ${width} wide`).toBeLessThanOrEqual(window ?? 0);
    }
  }
});

test('every screen between the brief’s file and its reveal passes axe', async ({ profile }) => {
  const brief = await BriefPage.open(profile);
  const { page, questionnaire } = brief;
  await brief.submit();
  await expectNoFault(page, 'the file is asked for, with errors shown');
  await brief.tryToOpen(await briefAtHand(profile.folder, marshBrief()), 'first');
  await page.getByRole('heading', { name: 'Before you answer' }).waitFor();
  await expectNoFault(page, 'consent');
  await questionnaire.consent();
  for (const { title } of sectionsFor({ role: 'consultant', occasion: 'T0' })) {
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await expectNoFault(page, title);
    await page.getByRole('button', { name: 'Skip this part' }).click();
  }
  await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
  await expectNoFault(page, 'all answers once more');
  await page.getByRole('button', { name: 'Seal my answers' }).click();
  await page.getByRole('heading', { name: 'Your answers are sealed' }).waitFor();
  await expectNoFault(page, 'sealed');
});
