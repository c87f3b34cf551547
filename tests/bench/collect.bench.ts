import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readRoundCard } from '../../lib/bundle/read-card.ts';
import type { BundleObservation } from '../../lib/schema/bundle.ts';
import { DOMAINS, fixedKind } from '../../lib/schema/domain.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { newId, systemRandom } from '../../lib/shared/random.ts';
import { openWith } from '../../lib/vault/sealed-file.ts';
import { LeadPage } from '../e2e/pages/lead/lead-page.ts';
import { identityIn } from '../e2e/support/open-files.ts';
import { Profile } from '../e2e/support/profile.ts';
import { OTHER_KEYS } from '../fixtures/builders.ts';
import { unwrap } from '../fixtures/result.ts';
import type { Figure, Measure } from './figure.ts';
import { longestTask, watchTasks } from './long-tasks.ts';
import { writeBundles } from './many-bundles.ts';

const SEATS = 500;
/** So many bundles are dropped, one lot after the other; at last more than twenty computers a seat. */
const LOTS = [10, 100, 1000, 10_000] as const;
const OBSERVATIONS = 20;

/**
 * Ten, a hundred, a thousand and ten thousand bundles, each lot dropped at once on the real lead's page, on top of the lots
 * before: from the choice of files to the line that sums them up, each opened, judged and kept in the vault. The peak is of
 * the page's JavaScript heap and byte arrays, looked at several times a second. Beside it: the same opening in Node, on one
 * thread, with nothing judged, kept or shown.
 */
export const measure: Measure = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'upward-bench-'));
  const profile = await Profile.start();
  try {
    const lead = await LeadPage.openFirst(profile, 'slate harbour nine violet');
    await lead.setUp.make({
      title: 'A round of many',
      contact: 'The education team',
      opens: '2026-11-02',
      closes: '2026-12-11',
      seats: SEATS,
      consultants: [{ name: 'Dr Ada One', fellows: SEATS }],
      studyRecipient: OTHER_KEYS.recipient,
    });
    const cardPath = await profile.downloads.during(() => lead.setUp.saveCard());
    const card = unwrap(readRoundCard(await readFile(cardPath, 'utf8')));
    const key = await profile.downloads.during(() => lead.setUp.saveKey());
    const words = (await lead.setUp.sixWords.textContent()) ?? '';
    const identity = await identityIn({ path: key, words });
    const contents = Array.from({ length: LOTS.reduce((sum, lot) => sum + lot, 0) }, () =>
      Array.from({ length: OBSERVATIONS }, (_, place) => anObservation(card, place)),
    );
    const paths = await writeBundles({ folder, card, seats: await lead.setUp.seats(), contents });
    await lead.go('Round');
    const heap = await watchHeap(lead.page);
    await watchTasks(lead.page);
    const figures: Figure[] = [];
    let dropped = 0;
    for (const lot of LOTS) {
      const began = performance.now();
      await giveFiles(lead.page, paths.slice(dropped, dropped + lot));
      await lead.page.getByText(new RegExp(`^${lot} files: `)).waitFor({ timeout: 600_000 });
      const took = performance.now() - began;
      dropped += lot;
      const longest = await longestTask(lead.page);
      figures.push(...lotFigures(lot, { took, longest, heap: await heap.peak() }));
    }
    const alone = await openInNode(paths.slice(0, 200), identity);
    return [
      ...figures,
      { what: 'one bundle opened in Node alone', value: alone, unit: 'ms' },
      { what: 'heap of that page before', value: heap.before, unit: 'bytes' },
    ];
  } finally {
    await profile.close();
    await rm(folder, { recursive: true, force: true });
  }
};

interface Dropped {
  readonly took: number;
  readonly longest: number;
  readonly heap: number;
}

function lotFigures(lot: number, { took, longest, heap }: Dropped): readonly Figure[] {
  const name = `${lot} bundles of ${OBSERVATIONS} opened and kept by the lead's page`;
  return [
    { what: name, value: took, unit: 'ms' },
    { what: 'of that for one', value: took / lot, unit: 'ms' },
    { what: 'longest task of that page meanwhile', value: longest, unit: 'ms' },
    { what: 'heap of that page at its peak until then', value: heap, unit: 'bytes' },
  ];
}

/** Gives files to the page by their paths: a driver that sends their bytes takes no more than 50 MB. */
async function giveFiles(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'input[type="file"][multiple]:not([webkitdirectory])',
  });
  await session.send('DOM.setFileInputFiles', { files: [...files], nodeId });
  await session.detach();
}

/** Milliseconds to open one of these files with the lead's key, read from disk. */
async function openInNode(paths: readonly string[], identity: string): Promise<number> {
  const began = performance.now();
  for (const path of paths) unwrap(await openWith(identity, new Uint8Array(await readFile(path))));
  return (performance.now() - began) / paths.length;
}

function anObservation(card: RoundCard, place: number): BundleObservation {
  const domain = DOMAINS[place % DOMAINS.length] ?? 'technology';
  return {
    id: newId(systemRandom),
    consultant: card.consultants[0]?.id ?? '',
    domain,
    kind: fixedKind(domain) ?? 'keep',
    text: 'Asked for my plan first, then altered one step and gave the reason, for every patient.',
    share: 'merge',
  };
}

/** Looks at a page's heap now and, until the page goes, four times a second. */
async function watchHeap(page: Page): Promise<{ before: number; peak: () => Promise<number> }> {
  const session = await page.context().newCDPSession(page);
  const used = async () => {
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  };
  await session.send('HeapProfiler.collectGarbage');
  const before = await used();
  let highest = before;
  const look = async () => {
    highest = Math.max(highest, await used());
  };
  const timer = setInterval(() => void look().catch(() => clearInterval(timer)), 250);
  page.on('crash', () => console.error('page crashed', highest));
  page.on('close', () => clearInterval(timer));
  return {
    before,
    peak: async () => {
      await look();
      return highest;
    },
  };
}
