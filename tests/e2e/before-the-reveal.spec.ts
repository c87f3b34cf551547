import { marshBrief } from '../components/brief/marsh.ts';
import { BriefPage } from './pages/brief-page.ts';
import { briefAtHand } from './support/brief.ts';
import { heapsOf, placesWith } from './support/heap.ts';
import { expect, test } from './support/test.ts';

/** A word that stands nowhere in Upward. */
const WORD = 'wobbleshank';

test('before the reader’s own view is given, nothing of the brief is in the page or its memory', async ({
  profile,
}) => {
  const plain = marshBrief();
  const domains = plain.domains.map((row) =>
    row.domain === 'juniors' ? { ...row, keep: [`Keeps the ${WORD} plan current.`] } : row,
  );
  const brief = await BriefPage.open(profile);
  await brief.tryToOpen(await briefAtHand(profile.folder, { ...plain, domains }), 'first');
  const { page } = brief;
  await page.getByRole('heading', { name: 'Before you answer' }).waitFor();
  expect(await page.content()).not.toContain(WORD);
  expect(placesWith(WORD, await heapsOf(profile))).toEqual([]);

  await page.getByRole('radio', { name: /For me only/ }).check();
  await page.getByRole('button', { name: /^Begin/ }).click();
  expect(await page.content()).not.toContain(WORD);
  expect(placesWith(WORD, await heapsOf(profile))).toEqual([]);

  for (let part = 1; part <= 4; part += 1) await page.getByRole('button', { name: 'Skip this part' }).click();
  await page.getByRole('button', { name: 'Skip this part, and check' }).click();
  await page.getByRole('button', { name: 'Finish, and show the brief' }).click();
  await brief.revealed();
  expect(await page.content()).toContain(WORD);
  // The way of looking finds it where it is.
  expect(placesWith(WORD, await heapsOf(profile))).toContain('brief.html');
});
