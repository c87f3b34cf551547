import { readFile } from 'node:fs/promises';
import type { RoundAtHand } from '../../e2e/support/round.ts';
import type { Firefox } from '../../support/firefox.ts';
import { FirefoxTab } from '../../support/firefox-tab.ts';
import { type Canaries, CONTROL, textFor } from './canaries.ts';

/** What a tour of fields in Firefox needs: the browser, the extension's id, a round to join. */
export interface FirefoxTour {
  readonly firefox: Firefox;
  readonly extension: string;
  readonly round: RoundAtHand;
  readonly canaries: Canaries;
}

/** The fields of the pages in Firefox, in tabs that stay open as they are, saved and not saved. */
export async function fillFieldsInFirefox(tour: FirefoxTour): Promise<void> {
  await fellowsPanel(tour);
  await joining(tour);
  await questions(tour);
  for (const [path, heading] of PAGES) {
    const { tab, plant } = await open(tour, path);
    await tab.says(heading);
    if (path === 'brief.html') await tab.check('I answered before');
    await plant(path);
  }
}

/** What must be found: a field that asks for no secrecy, and the extension's own open storage. */
export async function plantControlsInFirefox(
  { firefox, extension }: FirefoxTour,
  url: string,
): Promise<void> {
  const host = await firefox.openHost(url);
  await firefox.evaluate(host, () => document.querySelector('textarea')?.focus());
  await firefox.type(host, `${CONTROL}field`);
  const options = await FirefoxTab.open(firefox, extension, 'options.html');
  await options.says('Settings');
  await options.evaluate((control) => browser.storage.local.set({ control }), `${CONTROL}storage`);
}

declare const browser: { readonly storage: { readonly local: { set(values: object): Promise<void> } } };

const PAGES = [
  ['collect.html', 'Make a round'],
  ['brief.html', 'Open your brief'],
  ['study.html', 'With your study key'],
  ['prepare.html', 'Prepare for the group'],
  ['options.html', 'Settings'],
] as const;

/** A tab in whose fields canaries are planted. */
interface Planting {
  readonly tab: FirefoxTab;
  /** Types into every field, each a canary of its own. */
  readonly plant: (where: string) => Promise<readonly string[]>;
}

async function open({ firefox, extension, canaries }: FirefoxTour, path: string): Promise<Planting> {
  const tab = await FirefoxTab.open(firefox, extension, path);
  const plant = async (where: string) => {
    const planted: string[] = [];
    for (const [index, { kind, label }] of (await tab.fields()).entries()) {
      const text = textFor(kind, canaries.next(`${where}: ${label}`));
      await tab.typeInto(index, text);
      planted.push(text);
    }
    return planted;
  };
  return { tab, plant };
}

/** First run, a new vault, locked and unlocked, the log and the list of one's own. */
async function fellowsPanel(tour: FirefoxTour): Promise<void> {
  const { tab, plant } = await open(tour, 'sidepanel.html');
  await tab.says('Write one thing you saw');
  await plant('first run');
  await tab.press('Continue');
  await tab.says('Save my observation');
  const [passphrase = ''] = await plant('new passphrase');
  await tab.press('Save my observation');
  await tab.says('Saved.');
  await plant('log, saved');
  await tab.check('Strengths');
  await tab.press('Save');
  await tab.says('Saved.');
  await tab.press('Lock');
  await tab.press('Unlock to read');
  await tab.says('Passphrase');
  await plant('wrong passphrase');
  await tab.press('Unlock');
  await tab.says('That passphrase does not open this vault');
  await tab.typeInto(0, passphrase);
  await tab.press('Unlock');
  await tab.says('Find words');
  await tab.press('Edit');
  await tab.says('Save change');
  await plant('edit row and filter, not saved');
  const log = await open(tour, 'sidepanel.html');
  await log.tab.says('What did you see?');
  await log.plant('log, not saved');
}

async function joining(tour: FirefoxTour): Promise<void> {
  const pasted = await open(tour, 'sidepanel.html');
  await pasted.tab.press('Hand in');
  await pasted.tab.says('Join a round');
  await pasted.plant('a card pasted');
  const joined = await open(tour, 'sidepanel.html');
  await joined.tab.press('Hand in');
  await joined.tab.says('Join a round');
  await joined.tab.paste(await readFile(tour.round.cardPath, 'utf8'));
  await joined.tab.press('Read the card');
  await joined.tab.says('Seat code');
  await joined.plant('a seat typed');
  await joined.tab.typeInto(0, tour.round.seat);
  await joined.tab.chooseLast();
  await joined.tab.press('Join the round');
  await joined.tab.says('What goes into the round');
}

/** A fellow's first questions up to the last part, which is left unsealed. */
async function questions(tour: FirefoxTour): Promise<void> {
  const { tab, plant } = await open(tour, 'reflection.html');
  await tab.says('Before the session');
  await tab.press('Answer');
  await tab.check('May be used in the study');
  await tab.press('Begin');
  for (let part = 1; ; part += 1) {
    await tab.says(`Part ${part} of`);
    await plant(`a fellow’s questions, part ${part}`);
    if (await tab.has('Check my answers')) return;
    await tab.press('Skip this part');
  }
}
