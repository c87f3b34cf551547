import { z } from 'zod';
import { marshBrief } from '../../components/brief/marsh.ts';
import { BriefPage } from '../pages/brief-page.ts';
import { LeadPage } from '../pages/lead/lead-page.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { PreparePage } from '../pages/prepare-page.ts';
import { SidePanel } from '../pages/side-panel.ts';
import { StudyPage } from '../pages/study-page.ts';
import { turnOnSite, Widget } from '../pages/widget.ts';
import { briefAtHand } from '../support/brief.ts';
import { computerIs, sessionStorageOf } from '../support/computer.ts';
import { type Heap, heapsOf, placesWith, placesWithCryptoKeys } from '../support/heap.ts';
import type { Profile } from '../support/profile.ts';
import { expect, test } from '../support/test.ts';

// What is left in the browser's memory after a lock: nothing that was written or shown, and no key.

const PASSPHRASE = 'kite amber gravel seven';

/** A word that stands nowhere in Upward, for each place where a person reads or writes. */
const WORDS = {
  saved: 'zorbflint',
  draft: 'quaxmire',
  consultant: 'plonkett',
  edited: 'vumbledore',
  deleted: 'grizzlewick',
  card: 'snorfle',
  round: 'tundlefax',
  statement: 'wobbleshank',
  answer: 'jibberwen',
};

/** An age secret key, written out; the words it begins with stand in the code. */
const SECRET_KEY = /AGE-SECRET-KEY-1[A-Z0-9]{20,}/;

const KeyringOf = z.object({ keyring: z.object({ keys: z.record(z.string(), z.string()) }) });

/** A person with every page open, something of theirs in each. */
async function everyPageOpen(profile: Profile, hostUrl: string) {
  const host = await profile.openHost(hostUrl);
  const real = new SidePanel(await profile.openSidePanel(host));
  await real.writeFirst(`Gave the ${WORDS.deleted} list.`, PASSPHRASE);
  const panel = new SidePanel(await profile.openPage('sidepanel.html'));
  await panel.log.write({
    text: `Gave the ${WORDS.saved} reason.`,
    domain: 'Approach to juniors',
    kind: 'Keep doing it',
    consultant: `Dr ${WORDS.consultant}`,
  });
  const observations = await panel.openObservations();
  await observations.delete(WORDS.deleted);
  await observations.saying(WORDS.saved).getByRole('button', { name: 'Edit' }).click();
  await panel.page.getByRole('textbox', { name: 'Observation' }).fill(`Gave the ${WORDS.edited} reason.`);

  const prepare = await PreparePage.open(profile);
  await prepare.choose(WORDS.consultant);
  const lead = new LeadPage(await profile.openPage('collect.html'), profile);
  await lead.page.getByLabel('Round', { exact: true }).fill(WORDS.round);
  const options = await OptionsPage.open(profile);
  const study = await StudyPage.open(profile);
  await study.openExample();
  const brief = await answerBrief(profile);
  const reading = await readBrief(profile);

  await turnOnSite(profile, hostUrl);
  await host.bringToFront();
  const widget = await Widget.in(host);
  const card = await widget.open();
  await card.write(`Gave the ${WORDS.card} list.`);
  await expect(card.draftKept).toBeVisible();
  await real.log.text.fill(`Wrote ${WORDS.draft} down.`);
  const pages = [panel, real, prepare, lead, options, study, brief, reading].map(({ page }) => page);
  return { pages, widget, prepare, study, brief };
}

/** A brief read once more, on a page without a vault. */
async function readBrief(profile: Profile): Promise<BriefPage> {
  const plain = marshBrief();
  const domains = plain.domains.map((row) =>
    row.domain === 'strengths' ? { ...row, keep: [`Ends each ${WORDS.statement} list.`] } : row,
  );
  const brief = await BriefPage.open(profile);
  await brief.tryToOpen(await briefAtHand(profile.folder, { ...plain, domains }), 'no-code');
  await expect(brief.page.getByText(WORDS.statement)).toBeVisible();
  return brief;
}

/** A brief read, and an answer begun: while one answers, what it says is put away. */
async function answerBrief(profile: Profile): Promise<BriefPage> {
  const brief = await readBrief(profile);
  await brief.page.getByRole('button', { name: 'Answer, within a week' }).click();
  await brief.questionnaire.consent();
  const text = brief.page.getByRole('textbox');
  while ((await text.count()) === 0) {
    await brief.page.getByRole('button', { name: 'Skip this part' }).click();
  }
  await text.first().fill(`More ${WORDS.answer} next time.`);
  return brief;
}

/** Which of the words are in no heap. */
function absentFrom(heaps: readonly Heap[]): string[] {
  return Object.values(WORDS).filter((word) => placesWith(word, heaps).length === 0);
}

test('after a lock neither the session storage nor any heap holds a key or a word of what was open', async ({
  startProfile,
  wardList,
}) => {
  test.setTimeout(600_000);
  const profile = await startProfile({ build: 'loopback' });
  const { pages, widget, prepare, study, brief } = await everyPageOpen(profile, wardList.url);
  const { keyring } = KeyringOf.parse(await sessionStorageOf(profile));
  const keys = Object.values(keyring.keys);
  expect(keys.length).toBeGreaterThan(0);

  // The way of looking finds each word, a secret key, and a record key held as text and as what only decrypts.
  await prepare.page.evaluate(async (text) => {
    const bytes = new Uint8Array(32).fill(7);
    const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['decrypt']);
    Object.assign(globalThis, { held: { text, key } });
  }, keys[0] ?? '');
  const before = await heapsOf(profile);
  expect(absentFrom(before), 'words that are not found while they are shown').toEqual([]);
  expect(placesWith(SECRET_KEY, before)).toContain('study.html');
  expect(placesWith(keys[0] ?? '', before)).toContain('prepare.html');
  expect(placesWithCryptoKeys(before)).toContain('prepare.html');
  await prepare.page.evaluate(() => Object.assign(globalThis, { held: null }));

  await computerIs(profile, 'locked');
  await expect(prepare.page.getByRole('heading', { name: 'Unlock to go on' })).toBeVisible();
  await expect(study.page.getByText('Closed. The key and the answers are forgotten.')).toBeVisible();
  await expect(brief.page.getByText(/Upward locked, and this page forgot the brief/)).toBeVisible();
  await widget.cardIsGone();

  const anyWord = new RegExp(Object.values(WORDS).join('|'));
  for (const page of pages) {
    const shown = await page.evaluate(() => {
      const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
      return [document.documentElement.outerHTML, ...fields.map(({ value }) => value)].join('\n');
    });
    expect(shown, page.url()).not.toMatch(anyWord);
  }
  const stored = await sessionStorageOf(profile);
  expect(stored).not.toHaveProperty('keyring');
  expect(JSON.stringify(stored)).not.toMatch(anyWord);

  const after = await heapsOf(profile);
  expect(after.flatMap(({ places }) => places)).toEqual(
    expect.arrayContaining(['background.js', 'collect.html']),
  );
  const left = Object.values(WORDS).filter((word) => placesWith(word, after).length > 0);
  expect(left, 'words that are left').toEqual([]);
  expect(placesWith(PASSPHRASE, after)).toEqual([]);
  expect(placesWith(SECRET_KEY, after)).toEqual([]);
  expect(keys.flatMap((key) => placesWith(key, after))).toEqual([]);
  expect(placesWithCryptoKeys(after)).toEqual([]);
});
