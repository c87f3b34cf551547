import type { Locator, Page } from '@playwright/test';
import { ObservationsView } from '../pages/observations-view.ts';
import { SidePanel } from '../pages/side-panel.ts';
import { tabTo } from '../support/keyboard.ts';
import type { Profile } from '../support/profile.ts';
import { roundAtHand } from '../support/round.ts';
import { expect, test } from '../support/test.ts';

const PASSPHRASE = 'kite amber gravel seven';
const FIRST = 'Asked for my plan first, then altered one step and gave the reason.';
/** The edge of a control, in pixels. */
const EDGE = 4;
const LATE = 'Began later than agreed without a message.';

/** A fellow who has joined a round of Dr Ada One and Dr Ben Two, with one observation that waits. */
async function joined(profile: Profile, wardList: { readonly url: string }): Promise<SidePanel> {
  const { cardPath, seat } = await roundAtHand(profile.folder);
  const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  await panel.writeFirst(FIRST, PASSPHRASE);
  await (await panel.openHandIn()).join(cardPath, seat);
  return panel;
}

test('what was written in a hurry is placed by choosing in its row, and found again', async ({
  profile,
  wardList,
}) => {
  const panel = await joined(profile, wardList);
  await (await panel.openLog()).write({
    text: LATE,
    domain: 'Time management',
    kind: 'Change it',
    consultant: 'Dr Ben Two',
  });
  const observations = await panel.openObservations();
  await observations.place(FIRST, {
    consultant: 'Dr Ada One',
    domain: 'Approach to juniors',
    kind: 'Keep doing it',
  });
  await expect(observations.note).toHaveText('Placed in Approach to juniors, under number 1.');
  await expect(observations.waiting).toHaveCount(0);
  await expect(panel.page.getByText('2 not handed in. Round closes on 11 December.')).toBeVisible();

  await observations.showConsultant('All');
  await expect(observations.all).toHaveCount(2);
  await panel.page.getByLabel('Find words').fill('MESSAGE later');
  await expect(observations.all).toHaveText([new RegExp(LATE)]);
  await panel.page.getByLabel('Show', { exact: true }).selectOption('Approach to juniors');
  await expect(observations.all).toHaveCount(0);
  await panel.page.getByRole('button', { name: 'Show all' }).click();
  await expect(observations.all).toHaveCount(2);
});

test('placing, finding, deleting and bringing back need no mouse, and the focus is never lost', async ({
  profile,
  wardList,
}) => {
  const panel = await joined(profile, wardList);
  const { page } = panel;
  const observations = await panel.openObservations();
  const row = observations.waiting.first();
  await tabTo(page, row.getByRole('combobox', { name: 'Consultant' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  // On the way down the list "Strengths" would place it at once, were it taken for the choice.
  for (let stop = 0; stop < 7; stop += 1) await page.keyboard.press('ArrowDown');
  await expect(row.getByRole('combobox', { name: 'Domain' })).toBeFocused();
  await expect(row.getByRole('combobox', { name: 'Domain' })).toHaveValue('improvement');
  await tabTo(page, page.getByRole('button', { name: 'Hand in' }));
  await expect(observations.note).toHaveText('Placed in Areas for improvement, under number 1.');

  await tabTo(page, page.getByLabel('Find words'));
  await page.keyboard.type('plan reason');
  await tabTo(page, observations.saying(FIRST).getByRole('button', { name: 'Delete' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(observations.saying(FIRST)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(observations.saying(FIRST).getByRole('button', { name: 'Edit' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Observation' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Cancel' }));
  await page.keyboard.press('Enter');
  await expect(observations.saying(FIRST).getByRole('button', { name: 'Edit' })).toBeFocused();
});

test('a closed picker looks the same whichever consultant is chosen, in light, dark and forced colours', async ({
  profile,
  wardList,
}) => {
  const panel = await joined(profile, wardList);
  const { page } = panel;
  await panel.openObservations();
  const picker = new ObservationsView(page).waiting.first().getByRole('combobox', { name: 'Consultant' });
  for (const [medium, look] of Object.entries({
    light: { colorScheme: 'light' },
    dark: { colorScheme: 'dark' },
    'forced light': { colorScheme: 'light', forcedColors: 'active' },
    'forced dark': { colorScheme: 'dark', forcedColors: 'active' },
  } as const)) {
    await page.emulateMedia(look);
    const one = await pictureWith(picker, 'Dr Ada One');
    const other = await pictureWith(picker, 'Dr Ben Two');
    expect(one.equals(other), `${medium}: the names paint nothing`).toBe(true);
    expect(await pictureWith(picker, 'Choose'), `${medium}: a choice shows that it was made`).not.toEqual(
      one,
    );
    expect(await optionsReadable(page), `${medium}: the open list can be read`).toBe(true);
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
  }
});

/** A picture of what is inside the closed control, without its edge, which is never painted twice quite alike. */
async function pictureWith(picker: Locator, label: string): Promise<Buffer> {
  await picker.selectOption(label);
  await expect(picker.getByRole('option', { selected: true })).toHaveText(label);
  await picker.blur();
  const { x, y, width, height } = (await picker.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const clip = { x: x + EDGE, y: y + EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
  return picker.page().screenshot({ animations: 'disabled', clip });
}

/** Whether the options are painted, and in another colour than their own background. */
async function optionsReadable(page: Page): Promise<boolean> {
  return page
    .locator('.select--masked option')
    .first()
    .evaluate((option) => {
      const { color, backgroundColor } = getComputedStyle(option);
      return color !== backgroundColor && !color.startsWith('rgba');
    });
}
