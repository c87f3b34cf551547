import { DOMAINS, fixedKind } from '../../lib/schema/domain.ts';
import { serveWardList } from '../e2e/hosts/serve-ward-list.ts';
import { SidePanel } from '../e2e/pages/side-panel.ts';
import { Profile } from '../e2e/support/profile.ts';
import { putRows, type RawTables } from '../e2e/support/raw-tables.ts';
import { anObservation } from '../fixtures/observation.ts';
import { unwrap } from '../fixtures/result.ts';
import { memoryVault } from '../fixtures/vault.ts';
import type { Figure, Measure } from './figure.ts';
import { percentile } from './quantiles.ts';

const OBSERVATIONS = 5000;
const PASSPHRASE = 'kite amber gravel seven';
const TYPED = 'reason given to all of us';

/**
 * Five thousand observations in one vault, in the real side panel. The vault's key lies under a passphrase of next to no
 * work, so that next to nothing of what is measured is its derivation: from the press of Unlock to the first row of the
 * list, the start of the worker included; from the worker's answer to that row; and from each key in the filter to the
 * list's next painting.
 */
export const measure: Measure = async () => {
  const wardList = await serveWardList();
  const profile = await Profile.start();
  try {
    const rows = await manyRows();
    const blank = await profile.openPage('options.html');
    await putRows(blank, rows);
    await blank.close();
    const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
    await panel.openObservations();
    await panel.passphrase.fill(PASSPHRASE);
    const unlocked = await panel.page.evaluate(unlockInPage);
    const filter = await panel.page.evaluate(typeInFilter, TYPED);
    return [
      { what: `press of Unlock to the first list of ${OBSERVATIONS}`, value: unlocked.pressed, unit: 'ms' },
      {
        what: `passphrase derived to the first list of ${OBSERVATIONS}`,
        value: unlocked.derived,
        unit: 'ms',
      },
      ...keyFigures(filter),
    ];
  } finally {
    await profile.close();
    await wardList.close();
  }
};

function keyFigures(keys: readonly number[]): Figure[] {
  return [
    { what: `a key in the filter over ${OBSERVATIONS}, p50`, value: percentile(keys, 0.5), unit: 'ms' },
    { what: `a key in the filter over ${OBSERVATIONS}, slowest`, value: Math.max(...keys), unit: 'ms' },
  ];
}

/** A vault as the database holds it, with many observations under one key, as after a winter of use. */
async function manyRows(): Promise<RawTables> {
  const { vault, database } = memoryVault();
  unwrap(await vault.create(PASSPHRASE));
  for (let index = 0; index < OBSERVATIONS; index += 1) {
    const domain = DOMAINS[index % DOMAINS.length] ?? 'technology';
    const observation = anObservation({
      domain,
      kind: fixedKind(domain) ?? (index % 2 === 0 ? 'keep' : 'change'),
      text: `Asked for my plan first, then altered one step and gave the reason to the ${index}th of us.`,
    });
    unwrap(await vault.put('observation', observation.id, observation));
  }
  return {
    vaults: await database.vaults.toArray(),
    keys: await database.keys.toArray(),
    records: await database.records.toArray(),
  };
}

/** Runs in the panel: presses Unlock and waits for the first row that is painted. Gives the milliseconds until then. */
async function unlockInPage(): Promise<{ readonly pressed: number; readonly derived: number }> {
  let derived = Number.NaN;
  globalThis.Worker = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      this.addEventListener('message', () => {
        if (Number.isNaN(derived)) derived = performance.now();
      });
    }
  };
  const button = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Unlock');
  if (button === undefined) throw new Error('There is nothing to unlock.');
  const began = performance.now();
  button.click();
  await new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => {
      if (document.querySelector('[data-observation]') === null) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
  await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const listed = performance.now();
  return { pressed: listed - began, derived: listed - derived };
}

/** Runs in the panel: types words into the filter, and gives the milliseconds from each key to the next painting. */
async function typeInFilter(words: string): Promise<number[]> {
  const labels = [...document.querySelectorAll('label')];
  const label = labels.find(({ textContent }) => textContent?.includes('Find words'));
  const field = label && document.getElementById(label.htmlFor);
  if (!(field instanceof HTMLInputElement)) throw new Error('There is no filter.');
  const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const took: number[] = [];
  for (let typed = 1; typed <= words.length; typed += 1) {
    await painted();
    const began = performance.now();
    field.value = words.slice(0, typed);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await painted();
    took.push(performance.now() - began);
  }
  return took;
}
