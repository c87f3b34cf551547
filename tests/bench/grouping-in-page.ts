import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readRoundCard } from '../../lib/bundle/read-card.ts';
import type { BundleObservation } from '../../lib/schema/bundle.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { LeadPage } from '../e2e/pages/lead/lead-page.ts';
import { Profile } from '../e2e/support/profile.ts';
import { OTHER_KEYS } from '../fixtures/builders.ts';
import { manyObservations } from '../fixtures/groups/many.ts';
import { unwrap } from '../fixtures/result.ts';
import type { Figure } from './figure.ts';
import { writeBundles } from './many-bundles.ts';

const PASSPHRASE = 'slate harbour nine violet';
const PER_BUNDLE = 20;
const ASSETS = join('.output', 'chrome-mv3', 'assets');

interface InPage {
  readonly sizes: readonly number[];
  readonly round: number;
  readonly consultants: number;
}

/** Groups in the built worker, asked by the built lead's page; and opens the points of a round, as a lead would. */
export async function groupingInPage({ sizes, round, consultants }: InPage): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'upward-bench-'));
  const profile = await Profile.start();
  try {
    const lead = await LeadPage.openFirst(profile, PASSPHRASE);
    const figures: Figure[] = [];
    for (const size of [...sizes, round].toSorted((one, other) => one - other)) {
      const { took, longest } = await askWorker(lead.page, size, consultants);
      figures.push(
        { what: `grouping ${size} observations, asked by the page`, value: took, unit: 'ms' },
        { what: 'the page’s longest task meanwhile', value: longest, unit: 'ms' },
      );
    }
    return [...figures, ...(await openPoints({ lead, profile, folder, round, consultants }))];
  } finally {
    await profile.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function askWorker(
  page: Page,
  size: number,
  consultants: number,
): Promise<{ took: number; longest: number }> {
  const name = (await readdir(ASSETS)).find((file) => /^groups\.worker-.*\.js$/.test(file));
  if (name === undefined) throw new Error('The build has no worker that groups.');
  const observations = manyObservations(size, consultants);
  return page.evaluate(
    async ({ url, observations }) => {
      const worker = new Worker(url, { type: 'module' });
      let longest = 0;
      const note = (entries: readonly PerformanceEntry[]) => {
        for (const { duration } of entries) longest = Math.max(longest, duration);
      };
      const observer = new PerformanceObserver((list) => note(list.getEntries()));
      observer.observe({ type: 'longtask' });
      const ask = (id: number, asked: typeof observations) =>
        new Promise<void>((done, fail) => {
          worker.onmessage = () => done();
          worker.onerror = ({ message }) => fail(new Error(message));
          worker.postMessage({ id, observations: asked });
        });
      // Not the worker's start, which happens once a visit.
      await ask(1, observations.slice(0, 1));
      const began = performance.now();
      await ask(2, observations);
      const took = performance.now() - began;
      await new Promise(requestAnimationFrame);
      note(observer.takeRecords());
      worker.terminate();
      return { took, longest };
    },
    { url: `/assets/${name}`, observations },
  );
}

interface OpenPoints extends Omit<InPage, 'sizes'> {
  readonly lead: LeadPage;
  readonly profile: Profile;
  readonly folder: string;
}

/** The longest task of the page while the points of a round are opened, from the link until groups are suggested. */
async function openPoints({
  lead,
  profile,
  folder,
  round,
  consultants,
}: OpenPoints): Promise<readonly Figure[]> {
  const seats = round / PER_BUNDLE;
  await lead.setUp.make({
    title: 'A round of many',
    contact: 'The education team',
    opens: '2026-11-02',
    closes: '2026-12-11',
    seats,
    consultants: Array.from({ length: consultants }, (_, index) => ({
      name: `Dr Number ${index}`,
      fellows: seats,
    })),
    studyRecipient: OTHER_KEYS.recipient,
  });
  const cardPath = await profile.downloads.during(() => lead.setUp.saveCard());
  const card = unwrap(readRoundCard(await readFile(cardPath, 'utf8')));
  const all = asHandedIn(card, round, consultants);
  const contents = Array.from({ length: seats }, (_, index) =>
    all.slice(index * PER_BUNDLE, (index + 1) * PER_BUNDLE),
  );
  const paths = await writeBundles({ folder, card, seats: await lead.setUp.seats(), contents });
  await lead.go('Round');
  const { page } = lead;
  await page.evaluate(() => {
    const longest = { of: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.of = Math.max(longest.of, duration);
    }).observe({ type: 'longtask' });
    Object.assign(globalThis, { longest });
  });
  await lead.received.drop(paths, { longest: 300_000 });
  // Making the files it drops takes the driver a long task of its own in the page.
  await longestSince(page);
  await lead.go('Points');
  await page.getByText(/^The groups are a suggestion/).waitFor({ timeout: 120_000 });
  const opening = await longestSince(page);
  return [{ what: `longest task of the page, opening the points of ${round}`, value: opening, unit: 'ms' }];
}

/** The longest task since it was last asked, as told by the observer that `openPoints` put into the page. */
function longestSince(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { longest } = globalThis as unknown as { longest: { of: number } };
    const found = longest.of;
    longest.of = 0;
    return found;
  });
}

function asHandedIn(card: RoundCard, count: number, consultants: number): BundleObservation[] {
  return manyObservations(count, consultants).map(({ id, domain, kind, text }, index) => {
    const consultant = card.consultants[index % consultants]?.id ?? '';
    return { id, consultant, domain, kind, text, share: 'merge' };
  });
}
