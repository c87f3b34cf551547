import { readFile } from 'node:fs/promises';
import { parseDocumentBytes } from '../../../lib/schema/document.ts';
import { noteFormat } from '../../../lib/schema/note.ts';
import { openWith } from '../../../lib/vault/sealed-file.ts';
import { marshBrief } from '../../components/brief/marsh.ts';
import { TEST_KEYS } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { BriefPage } from '../pages/brief-page.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { briefAtHand } from '../support/brief.ts';
import { expect, test } from '../support/test.ts';

const PASSPHRASE = 'kite amber gravel seven';
const NOTES = 'It was a surprise.';

test('a consultant keeps the brief, holds the one-to-one over a closed page, and seals a note to the lead', async ({
  profile,
}) => {
  const first = await BriefPage.open(profile);
  await first.page.getByRole('radio', { name: /^Keep it on this computer/ }).check();
  await first.tryToOpen(await briefAtHand(profile.folder, marshBrief()), 'first');
  await first.page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await first.page.getByRole('button', { name: 'Make the vault' }).click();
  await first.page.getByRole('button', { name: 'Yes, it is mine: keep it' }).click();
  await first.page.getByRole('button', { name: 'Skip all, and show the brief' }).click();
  await first.revealed();
  await first.page.getByRole('button', { name: 'Prepare the one-to-one' }).click();
  await first.page.getByRole('button', { name: 'Start the clock' }).click();
  for (const name of ['The consultant agrees', 'The fellow agrees']) {
    await first.page.getByRole('checkbox', { name }).check();
  }
  await first.page.getByRole('button', { name: 'Go on to reaction' }).click();
  await first.page.getByRole('textbox', { name: 'Notes' }).fill(NOTES);
  expect(await accessibilityFaults(first.page)).toEqual([]);
  await first.page.close();

  const again = await BriefPage.open(profile);
  const { page } = again;
  await page.getByRole('button', { name: 'Open what your vault keeps' }).click();
  await again.revealed();
  await page.getByRole('link', { name: 'One-to-one' }).click();
  await expect(page.getByRole('heading', { name: 'What it was like to read it' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue(NOTES);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on to content' }).click();
  await page.getByRole('button', { name: 'Go on to coaching' }).click();
  await page.getByRole('textbox', { name: 'I will' }).fill('order under my own log-in');
  await page.getByRole('button', { name: 'Write the note to the fellows' }).click();
  await page.getByRole('textbox', { name: 'What I heard' }).fill('You value giving your plan first.');
  const path = await profile.downloads.during(async () => {
    await page.getByRole('button', { name: 'Seal the note for the lead' }).click();
    await page.getByText(/^Saved as upward-note-/).waitFor();
  });
  const opened = unwrap(await openWith(TEST_KEYS.identity, new Uint8Array(await readFile(path))));
  expect(unwrap(parseDocumentBytes(opened, noteFormat))).toMatchObject({
    round: marshBrief().round.id,
    consultant: null,
    heard: 'You value giving your plan first.',
    willDo: 'I will order under my own log-in.',
  });
});
