import { setTimeout as wait } from 'node:timers/promises';
import type { Firefox } from './firefox.ts';

/** A field of a page: what it takes, and its label. */
export interface TabField {
  readonly kind: string;
  readonly label: string;
}

/** One tab of the extension, worked by its words alone. */
export class FirefoxTab {
  readonly #firefox: Firefox;
  readonly #context: string;

  private constructor(firefox: Firefox, context: string) {
    this.#firefox = firefox;
    this.#context = context;
  }

  /** Opens a page of an extension in a tab of its own. */
  static async open(firefox: Firefox, extension: string, path: string): Promise<FirefoxTab> {
    return new FirefoxTab(firefox, await firefox.openPage(extension, path));
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

  /** The fields that can be typed in, in their order. */
  fields(): Promise<TabField[]> {
    return this.#firefox.evaluate(this.#context, fieldsInPage);
  }

  /** Types into the field of a number, in place of what stands there. */
  async typeInto(index: number, text: string): Promise<void> {
    await this.#firefox.show(this.#context);
    await this.#firefox.evaluate(this.#context, focusInPage, index);
    await this.#firefox.type(this.#context, text);
  }

  /** Types into the field whose label begins so, in place of what stands there. */
  async typeUnder(label: string, text: string): Promise<void> {
    const place = () => this.fields().then((all) => all.findIndex((field) => field.label.startsWith(label)));
    await this.#until(async () => (await place()) >= 0, `a field “${label}”`);
    await this.typeInto(await place(), text);
  }

  /** Runs a function in the tab; it must not name anything from outside itself. */
  evaluate<Args extends readonly unknown[], Value>(
    work: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ): Promise<Value> {
    return this.#firefox.evaluate(this.#context, work, ...args);
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
