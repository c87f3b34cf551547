import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { RoundAtHand } from '../../e2e/support/round.ts';
import type { Firefox } from '../../support/firefox.ts';
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
    const tab = await open(tour, path);
    await tab.says(heading);
    if (path === 'brief.html') await tab.check('I answered before');
    await tab.plant(path);
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
  const options = await firefox.openPage(extension, 'options.html');
  await new Tab({ firefox, context: options }).says('Settings');
  await firefox.evaluate(options, (control) => browser.storage.local.set({ control }), `${CONTROL}storage`);
}

declare const browser: { readonly storage: { readonly local: { set(values: object): Promise<void> } } };

const PAGES = [
  ['collect.html', 'Make a round'],
  ['brief.html', 'Open your brief'],
  ['study.html', 'With your study key'],
  ['prepare.html', 'Prepare for the group'],
  ['options.html', 'Settings'],
] as const;

async function open({ firefox, extension, canaries }: FirefoxTour, path: string): Promise<Tab> {
  return new Tab({ firefox, context: await firefox.openPage(extension, path), canaries });
}

/** First run, a new vault, locked and unlocked, the log and the list of one's own. */
async function fellowsPanel(tour: FirefoxTour): Promise<void> {
  const tab = await open(tour, 'sidepanel.html');
  await tab.says('Write one thing you saw');
  await tab.plant('first run');
  await tab.press('Continue');
  await tab.says('Save my observation');
  const [passphrase = ''] = await tab.plant('new passphrase');
  await tab.press('Save my observation');
  await tab.says('Saved.');
  await tab.plant('log, saved');
  await tab.check('Strengths');
  await tab.press('Save');
  await tab.says('Saved.');
  await tab.press('Lock');
  await tab.press('Unlock to read');
  await tab.says('Passphrase');
  await tab.plant('wrong passphrase');
  await tab.press('Unlock');
  await tab.says('That passphrase does not open this vault');
  await tab.typeInto(0, passphrase);
  await tab.press('Unlock');
  await tab.says('Find words');
  await tab.press('Edit');
  await tab.says('Save change');
  await tab.plant('edit row and filter, not saved');
  const log = await open(tour, 'sidepanel.html');
  await log.says('What did you see?');
  await log.plant('log, not saved');
}

async function joining(tour: FirefoxTour): Promise<void> {
  const pasted = await open(tour, 'sidepanel.html');
  await pasted.press('Hand in');
  await pasted.says('Join a round');
  await pasted.plant('a card pasted');
  const joined = await open(tour, 'sidepanel.html');
  await joined.press('Hand in');
  await joined.says('Join a round');
  await joined.paste(await readFile(tour.round.cardPath, 'utf8'));
  await joined.press('Read the card');
  await joined.says('Seat code');
  await joined.plant('a seat typed');
  await joined.typeInto(0, tour.round.seat);
  await joined.chooseLast();
  await joined.press('Join the round');
  await joined.says('What goes into the round');
}

/** A fellow's first questions up to the last part, which is left unsealed. */
async function questions(tour: FirefoxTour): Promise<void> {
  const tab = await open(tour, 'reflection.html');
  await tab.says('Before the session');
  await tab.press('Answer');
  await tab.check('May be used in the study');
  await tab.press('Begin');
  for (let part = 1; ; part += 1) {
    await tab.says(`Part ${part} of`);
    await tab.plant(`a fellow’s questions, part ${part}`);
    if (await tab.has('Check my answers')) return;
    await tab.press('Skip this part');
  }
}

/** One tab of the extension, worked by its words alone. */
class Tab {
  readonly #firefox: Firefox;
  readonly #context: string;
  readonly #canaries: Canaries | undefined;

  constructor({
    firefox,
    context,
    canaries,
  }: {
    firefox: Firefox;
    context: string;
    canaries?: Canaries;
  }) {
    this.#firefox = firefox;
    this.#context = context;
    this.#canaries = canaries;
  }

  /** Waits until some words stand on the page. */
  async says(words: string): Promise<void> {
    await this.#until(() => this.has(words), `“${words}” to be said`);
  }

  has(words: string): Promise<boolean> {
    return this.#firefox.evaluate(
      this.#context,
      (said) => document.body.textContent?.includes(said) === true,
      words,
    );
  }

  /** Presses the first button or link whose words begin so, once it is there. */
  async press(words: string): Promise<void> {
    await this.#until(() => this.#firefox.evaluate(this.#context, pressInPage, words), `“${words}” to press`);
  }

  /** Chooses the radio whose label says so, once it is there. */
  async check(words: string): Promise<void> {
    await this.#until(
      () => this.#firefox.evaluate(this.#context, checkInPage, words),
      `“${words}” to choose`,
    );
  }

  /** Chooses the last of every list. */
  async chooseLast(): Promise<void> {
    await this.#firefox.evaluate(this.#context, chooseLastInPage);
  }

  /** Puts a text into the first field at once. */
  async paste(text: string): Promise<void> {
    await this.#firefox.evaluate(this.#context, pasteInPage, text);
  }

  /** Types into every field, each a canary of its own. */
  async plant(where: string): Promise<readonly string[]> {
    const fields = await this.#firefox.evaluate(this.#context, fieldsInPage);
    const planted: string[] = [];
    for (const [index, { kind, label }] of fields.entries()) {
      const text = textFor(kind, this.#canaries?.next(`${where}: ${label}`) ?? '');
      await this.typeInto(index, text);
      planted.push(text);
    }
    return planted;
  }

  /** Types into the field of a number, in place of what stands there. */
  async typeInto(index: number, text: string): Promise<void> {
    await this.#firefox.show(this.#context);
    await this.#firefox.evaluate(this.#context, focusInPage, index);
    await this.#firefox.type(this.#context, text);
  }

  async #until(holds: () => Promise<boolean>, what: string): Promise<void> {
    const given = Date.now() + PATIENCE;
    while (!(await holds())) {
      if (Date.now() > given) throw new Error(`Firefox waited for ${what}.`);
      await wait(BETWEEN_LOOKS);
    }
  }
}

/** How long something is waited for, and the time between two looks, in milliseconds. */
const PATIENCE = 120_000;
const BETWEEN_LOOKS = 100;

// All of these run in the page: they must not name anything from outside themselves.

function fieldsInPage(): { kind: string; label: string }[] {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input[type=text], input[type=password]',
  );
  return [...fields]
    .filter((field) => !field.readOnly)
    .map((field) => ({ kind: field.type, label: field.labels?.[0]?.textContent?.trim() ?? field.id }));
}

function focusInPage(index: number): void {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input[type=text], input[type=password]',
  );
  const field = [...fields].filter((each) => !each.readOnly)[index];
  field?.focus();
  field?.select();
}

function pressInPage(words: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement>('button, a')].find((each) =>
    each.textContent?.trim().startsWith(words),
  );
  found?.click();
  return found !== undefined;
}

function checkInPage(words: string): boolean {
  const found = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].find((each) =>
    each.labels?.[0]?.textContent?.includes(words),
  );
  found?.click();
  return found !== undefined;
}

function chooseLastInPage(): void {
  for (const list of document.querySelectorAll('select')) {
    list.selectedIndex = list.options.length - 1;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

function pasteInPage(text: string): void {
  const field = document.querySelector('textarea');
  if (field === null) return;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
