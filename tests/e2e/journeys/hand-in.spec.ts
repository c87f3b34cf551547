import { checkWords } from '../../../lib/vault/card-digest.ts';
import { OTHER_KEYS, seatOf } from '../../fixtures/builders.ts';
import type { HandInView } from '../pages/hand-in-view.ts';
import { SidePanel } from '../pages/side-panel.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { bundleIn } from '../support/open-files.ts';
import type { Profile } from '../support/profile.ts';
import { roundAtHand } from '../support/round.ts';
import { expect, test } from '../support/test.ts';

const PASSPHRASE = 'kite amber gravel seven';
const KEEP = 'Asked for my plan first, then altered one step and gave the reason.';
const BACK = 'Looked at the screen while I asked for help; I shortened the question.';

/** A panel with two observations about a typed name, at the hand-in view. */
async function panelWithTwo(profile: Profile, address: string): Promise<HandInView> {
  const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(address)));
  await panel.writeFirst('Thanked the night team by role.', PASSPHRASE);
  const placed = { consultant: 'Ada One', domain: 'Approach to juniors' } as const;
  await panel.log.write({ text: KEEP, kind: 'Keep doing it', ...placed });
  await panel.log.write({ text: BACK, kind: 'Change it', ...placed });
  return panel.openHandIn();
}

test('a fellow joins with a card file and hands in what was picked, under the seat alone', async ({
  profile,
  wardList,
}) => {
  const round = await roundAtHand(profile.folder);
  const handIn = await panelWithTwo(profile, wardList.url);
  await handIn.giveCard(round.cardPath);
  await expect(handIn.checkWords).toHaveText((await checkWords(round.card)).join(' '));
  await handIn.takeSeat(round.seat);
  await expect(handIn.picks).toHaveCount(2);
  await handIn.keepBack(BACK);
  await handIn.share(KEEP, 'May be discussed');
  const path = await profile.downloads.during(() => handIn.seal());

  expect(path).toMatch(/upward-[0-9a-z]{4}-[0-9a-z]{4}\.age$/);
  const bundle = await bundleIn(path, round);
  expect(bundle).toMatchObject({ seat: seatOf(1), revision: 1, round: round.card.round });
  expect(bundle.observations.map(({ text, share }) => [text, share])).toEqual([[KEEP, 'discuss']]);
});

test('a pasted card is as good as a file, and a seat with a typing mistake is refused in words', async ({
  profile,
  wardList,
}) => {
  const round = await roundAtHand(profile.folder);
  const handIn = await panelWithTwo(profile, wardList.url);
  await handIn.pasteCard(JSON.stringify(round.card));
  await handIn.typeSeat(`${round.seat.slice(0, -1)}${round.seat.endsWith('0') ? '1' : '0'}`);
  await expect(handIn.page.getByText('This seat code has a typing mistake in it.')).toBeVisible();
  await handIn.takeSeat(round.seat);
  await expect(handIn.picks).toHaveCount(2);
});

test('a card of a known round with other keys is refused, and the round stays as it was', async ({
  profile,
  wardList,
}) => {
  const round = await roundAtHand(profile.folder);
  const forged = await roundAtHand(profile.folder, {
    title: 'Another title',
    recipient: OTHER_KEYS.recipient,
  });
  const handIn = await panelWithTwo(profile, wardList.url);
  await handIn.join(round.cardPath, round.seat);
  await handIn.openAnotherCard();
  await handIn.pasteCard(JSON.stringify(forged.card));
  await expect(handIn.page.getByRole('alert')).toContainText('but with other keys. Do not join with it.');
  await expect(handIn.checkWords).toHaveCount(0);
});

test('what could tell the writer is reworded, the rest goes in the even wording, and a second file replaces the first', async ({
  profile,
  wardList,
}) => {
  const round = await roundAtHand(profile.folder);
  const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  await panel.writeFirst('Thanked the night team by role.', PASSPHRASE);
  const placed = { consultant: 'Ada One', domain: 'Approach to juniors', kind: 'Change it' } as const;
  await panel.log.write({ text: 'On the day of the audit she said “not good enough”.', ...placed });
  await panel.log.write({ text: 'Corrects pts & juniors alike w/o a pause!!', ...placed });
  const handIn = await panel.openHandIn();
  await handIn.join(round.cardPath, round.seat);
  await expect(handIn.flags).toHaveCount(1);
  await expect(handIn.flags).toContainText('“the day of the audit”');
  expect(await accessibilityFaults(handIn.page), 'flags').toEqual([]);
  await handIn.reword('On the day of the audit', 'Corrects people in front of everybody.');
  await expect(handIn.flags).toHaveCount(0);
  await handIn.checkWording();
  await expect(handIn.page.locator('ins')).toHaveText(['patients', 'and', 'without', '.']);
  expect(await accessibilityFaults(handIn.page), 'the wording').toEqual([]);
  const first = await bundleIn(await profile.downloads.during(() => handIn.sealFromWording()), round);
  expect(first.observations.map(({ text }) => text).toSorted()).toEqual([
    'Corrects patients and juniors alike without a pause.',
    'Corrects people in front of everybody.',
  ]);

  await panel.openLog();
  const again = await panel.openHandIn();
  await expect(again.page.getByText('You handed in from this computer before.')).toBeVisible();
  await again.keepBack('Corrects people in front of everybody.');
  const second = await bundleIn(await profile.downloads.during(() => again.seal()), round);
  expect([second.part === first.part, second.revision, second.observations.length]).toEqual([true, 2, 1]);
});

test('the file goes straight into a folder that was chosen for it', async ({ profile, wardList }) => {
  const round = await roundAtHand(profile.folder);
  const handIn = await panelWithTwo(profile, wardList.url);
  await handIn.join(round.cardPath, round.seat);
  // A browser without a screen shows no dialog: a folder of the page's own storage stands in for the one that is picked.
  await handIn.page.evaluate(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Round files', { create: true }),
    });
  });
  await handIn.checkWording();
  await handIn.page.getByRole('button', { name: 'See what is sent' }).click();
  await handIn.page.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(handIn.page.getByText('The file goes into Round files.')).toBeVisible();
  await handIn.page.getByRole('button', { name: 'Seal and save the file' }).click();
  await expect(handIn.page.getByText(/^In Round files, \d+ KB$/)).toBeVisible();
  const names = await handIn.page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Round files');
    return Array.fromAsync(folder.keys());
  });
  expect(names).toEqual([expect.stringMatching(/^upward-[0-9a-z]{4}-[0-9a-z]{4}\.age$/)]);
});
