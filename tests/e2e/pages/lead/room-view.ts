import type { Locator, Page } from '@playwright/test';

/** What the lead enters of what the room showed. */
export type RoomWord = 'enough' | 'not-enough';

/** A point as the room writes it; the kind only where the domain leaves a choice. */
export interface RoomWriting {
  readonly domain: string;
  readonly kind?: 'Keep doing it' | 'Change it';
  readonly statement: string;
}

/** The big screen: one point at a time, in words only. */
export class RoomView {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /**
   * Steps through every point for the room up to the last, entering what is given for its words. Returns the statements
   * in the order they were shown.
   */
  async askAll(answers: ReadonlyMap<string, RoomWord>): Promise<string[]> {
    const shown: string[] = [];
    for (;;) {
      const statement = (await this.page.getByRole('heading', { level: 1 }).textContent()) ?? '';
      shown.push(statement);
      const word = answers.get(statement);
      if (word !== undefined) await this.#enter(word);
      const next = this.page.getByRole('button', { name: 'Next' });
      if ((await next.count()) === 0) break;
      await next.click();
      await this.page.getByRole('heading', { level: 1, name: statement }).waitFor({ state: 'detached' });
    }
    return shown;
  }

  /** The words on the screen. */
  get words(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** The answer that was entered for them. */
  get answered(): Locator {
    return this.page.locator('button[aria-pressed="true"]');
  }

  /** Writes a point where a new one is written, and waits until it is on the screen. */
  async write({ domain, kind, statement }: RoomWriting): Promise<void> {
    await this.page.getByLabel('Domain').selectOption(domain);
    if (kind !== undefined) await this.page.getByRole('radio', { name: kind }).check();
    await this.page.getByLabel('Statement').fill(statement);
    await this.page.getByRole('button', { name: 'Add a point from the room' }).click();
    await this.words.getByText(statement, { exact: true }).waitFor();
  }

  async leave(): Promise<void> {
    await this.page.getByRole('button', { name: 'That was the last' }).click();
  }

  async #enter(word: RoomWord): Promise<void> {
    const button = this.page.getByRole('button', { name: word === 'enough' ? /^Enough/ : /^Not enough/ });
    await button.click();
    await this.page.locator('button[aria-pressed="true"]').and(button).waitFor();
  }
}
