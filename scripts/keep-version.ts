import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storyObservations } from '../lib/example/story.ts';
import { STORY_SEATS, storyCard } from '../lib/example/story-card.ts';
import { encodeRoundCard } from '../lib/schema/round-card.ts';
import { formatSeat } from '../lib/schema/seat.ts';
import packageJson from '../package.json' with { type: 'json' };
import { SidePanel } from '../tests/e2e/pages/side-panel.ts';
import { Profile } from '../tests/e2e/support/profile.ts';
import { keptFolder } from '../tests/fixtures/kept-profile.ts';
import { vectorIndex } from '../tests/fixtures/vectors.ts';
import { dumpDatabase } from './keep/dump-database.ts';

// Keeps what the built version leaves behind, for every later version to open: `npx node scripts/keep-version.ts`, once,
// when a version is tagged. One person is fellow and lead here, so that the vault holds every type of record.
const passphrase = 'slate harbour nine violet';
const folder = keptFolder(packageJson.version);
const card = await storyCard();
const profile = await Profile.start();
const page = await profile.openPage('sidepanel.html');
const panel = new SidePanel(page);

await panel.writeFirst('Gave the reason for every change.', passphrase);
const handIn = await panel.openHandIn();
await handIn.pasteCard(encodeRoundCard(card));
await handIn.takeSeat(formatSeat(STORY_SEATS.E));
await panel.openLog();
await panel.lock();
for (const { text } of storyObservations(card, 'E').slice(0, 2)) {
  await page.getByLabel('What did you see?').fill(text);
  await page.getByRole('button', { name: /^Save/ }).click();
  await page.getByText('Saved.').waitFor();
}
await panel.unlock(passphrase);

const lead = await profile.openPage('collect.html');
await lead.getByRole('button', { name: 'Open the example round' }).click();
await lead.getByText('14 files: 8 opened, 1 same again, 5 refused').waitFor();
await lead.getByRole('link', { name: 'Briefs' }).click();
await lead.getByRole('button', { name: 'Dr Tunde Adeyemi' }).click();
// The last point of the story: with it, everything is stored.
await lead.getByText('Thanks people by name in front of the team.').waitFor();

mkdirSync(join(folder, 'files'), { recursive: true });
const rows = await lead.evaluate(dumpDatabase);
const counts = { observation: 3, membership: 1, 'led-round': 1, 'received-part': 7, 'round-point': 15 };
const kept = { version: packageJson.version, passphrase, counts, ...rows };
writeFileSync(join(folder, 'profile.json'), `${JSON.stringify(kept, null, 1)}\n`);
const vectors = join(import.meta.dirname, '..', 'tests', 'vectors');
cpSync(join(vectors, 'accept'), join(folder, 'files', 'accept'), { recursive: true });
const index = vectorIndex(vectors);
const accepted = { ...index, vectors: index.vectors.filter(({ expected }) => expected === 'accepted') };
writeFileSync(join(folder, 'files', 'index.json'), `${JSON.stringify(accepted, null, 2)}\n`);
await profile.close();
