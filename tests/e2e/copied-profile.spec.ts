import type { browser } from 'wxt/browser';
import { type RawStore, rawDatabases } from '../torture/support/raw-rows.ts';
import { lengthOf, shapeFaults } from '../torture/support/row-shapes.ts';
import { sentenceOf } from '../torture/support/sentences.ts';
import { LeadPage } from './pages/lead/lead-page.ts';
import { OptionsPage } from './pages/options-page.ts';
import { SidePanel } from './pages/side-panel.ts';
import { turnOnSite } from './pages/widget.ts';
import { PASSPHRASE } from './support/fellow.ts';
import type { Profile } from './support/profile.ts';
import { roundAtHand } from './support/round.ts';
import { expect, test } from './support/test.ts';

// Names the extension's own API inside code that runs in its service worker.
declare const chrome: typeof browser;

// What a copied profile tells: how many vaults, and how many records of which size class.

test('the database holds random ids, keys and ciphertexts of the size classes, and nothing else', async ({
  profile,
  wardList,
}) => {
  const round = await roundAtHand(profile.folder);
  const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  await panel.writeFirst(sentenceOf(0), PASSPHRASE);
  await panel.log.write({ text: sentenceOf(3), domain: 'Strengths', consultant: 'Ada One' });
  await (await panel.openHandIn()).join(round.cardPath, round.seat);
  await panel.lock();
  await (await panel.openLog()).write({ text: sentenceOf(1) });
  await panel.log.fill({ text: sentenceOf(2) });
  await expect(panel.page.getByText('Draft saved on this computer')).toBeVisible();

  const { upward = [], ...others } = await rawDatabases(profile);
  expect(others).toEqual({});
  expect(shapeFaults(upward)).toEqual([]);
  expect(tellsOf(upward)).toEqual({ vaults: 1, sizes: { 512: 4, 1024: 1, 2048: 1 } });
});

test('the order in which rows are read says nothing about the order in which they were written', async ({
  profile,
  wardList,
}) => {
  const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  await panel.writeFirst(sentenceOf(0), PASSPHRASE);
  const written: string[] = [];
  for (let count = 1; count <= WRITTEN; count += 1) {
    await panel.log.write({ text: sentenceOf(count) });
    written.push(...(await recordIds(profile)).filter((id) => !written.includes(id)));
  }
  const read = await recordIds(profile);
  expect(read).toHaveLength(written.length);
  const ranks = written.map((id) => read.indexOf(id));
  // A true order gives 1. At random it is over 0.8 once in some ten thousand runs.
  expect(Math.abs(rankCorrelation(ranks))).toBeLessThan(0.8);
  expect(rankCorrelation(ranks.toSorted((one, other) => one - other))).toBe(1);
});

test('beside the database the profile keeps settings and sites of ours alone', async ({
  profile,
  wardList,
}) => {
  const lead = await LeadPage.openFirst(profile, PASSPHRASE);
  await lead.openExample();
  await (await OptionsPage.open(profile)).turn('on', 'the number on the button');
  await turnOnSite(profile, wardList.url);
  const kept = await (await profile.serviceWorker()).evaluate(async () => ({
    local: Object.keys(await chrome.storage.local.get(null)).sort(),
    synced: await chrome.storage.sync.get(null),
    caches: await caches.keys(),
    files: await Array.fromAsync((await navigator.storage.getDirectory()).keys()),
  }));
  expect(kept).toEqual({ local: ['settings', 'sites'], synced: {}, caches: [], files: [] });
  const inPage = await lead.page.evaluate(() => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
  }));
  expect(inPage).toEqual({ local: {}, session: {}, cookies: '' });
  expect(shapeFaults((await rawDatabases(profile)).upward ?? [])).toEqual([]);
});

test('a row with more in it than it may have, or in clear, is found', () => {
  const row = { id: 'A'.repeat(22), vault: 'A'.repeat(22), key: 'A'.repeat(22) };
  const sealed = { nonce: { bytes: Array(12).fill(0) }, data: { bytes: Array(528).fill(0) } };
  const store = { name: 'records', keyPath: 'id', indexes: ['key', 'vault'] };
  const faults = (more: object) => shapeFaults([{ ...store, rows: [{ ...row, ...sealed, ...more }] }]);
  expect(faults({})).toEqual([]);
  expect(faults({ at: 1 })).toHaveLength(1);
  expect(faults({ data: { bytes: Array(529).fill(0) } })).toHaveLength(1);
  expect(faults({ id: '0001' })).toHaveLength(1);
  expect(shapeFaults([{ ...store, name: 'log', rows: [] }])).toHaveLength(1);
});

const WRITTEN = 24;

/** What the rows give away: how many vaults, and how many records of which size in bytes before encryption. */
function tellsOf(stores: readonly RawStore[]) {
  const rowsOf = (name: string) => stores.find((store) => store.name === name)?.rows ?? [];
  const sizes = Map.groupBy(rowsOf('records'), ({ data }) => lengthOf(data) - 16);
  return {
    vaults: rowsOf('vaults').length,
    sizes: Object.fromEntries([...sizes].map(([size, rows]) => [size, rows.length])),
  };
}

async function recordIds(profile: Profile): Promise<string[]> {
  const { upward = [] } = await rawDatabases(profile);
  return (upward.find(({ name }) => name === 'records')?.rows ?? []).map(({ id }) => String(id));
}

/** Spearman's coefficient of ranks without ties, in the order of writing, against that order. */
function rankCorrelation(ranks: readonly number[]): number {
  const squares = ranks.reduce((sum, rank, index) => sum + (rank - index) ** 2, 0);
  return 1 - (6 * squares) / (ranks.length * (ranks.length ** 2 - 1));
}
