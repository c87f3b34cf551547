import type { Locator, Page } from '@playwright/test';
import { chooseConsultant } from './consultant-field.ts';

/** What an edit says afterwards. */
export interface ObservationChanges {
  readonly text: string;
  readonly domain?: string;
  readonly kind?: 'Keep doing it' | 'Change it';
  /** A name on the card once a round is joined, any words before. */
  readonly consultant?: string;
}

/** A fellow's own observations. */
export class ObservationsView {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get all(): Locator {
    return this.#page
      .getByRole('listitem')
      .filter({ has: this.#page.getByRole('button', { name: 'Delete' }) });
  }

  saying(text: string): Locator {
    return this.all.filter({ hasText: text });
  }

  /** Those that wait for a consultant or a domain. */
  get waiting(): Locator {
    return this.#page.getByRole('region', { name: /wait/ }).getByRole('listitem');
  }

  /** The word about what was just placed or deleted. */
  get note(): Locator {
    return this.#page.getByText(/^(?:Placed in|Deleted\.)/);
  }

  /** Chooses in the row of one that waits what it waits for. */
  async place(text: string, choices: Omit<ObservationChanges, 'text'>): Promise<void> {
    const row = this.waiting.filter({ hasText: text });
    if (choices.consultant) await chooseConsultant(row, choices.consultant);
    if (choices.domain) await row.getByLabel('Domain').selectOption(choices.domain);
    // A click, for `check` looks for the radio afterwards, and the row may be gone by then.
    if (choices.kind) await row.getByRole('radio', { name: choices.kind }).click();
  }

  /** The choice of whose observations are shown. */
  get people(): Locator {
    return this.#page.getByRole('combobox', { name: 'Observations about' });
  }

  async showConsultant(name: string): Promise<void> {
    const option = await this.people.getByRole('option').filter({ hasText: name }).textContent();
    await this.people.selectOption(option ?? name);
  }

  /** Changes one observation in its place: its words, and what else is given. */
  async edit(text: string, changes: ObservationChanges): Promise<void> {
    await this.saying(text).getByRole('button', { name: 'Edit' }).click();
    const form = this.#page
      .getByRole('listitem')
      .filter({ has: this.#page.getByRole('button', { name: 'Save change' }) });
    await form.getByRole('textbox', { name: 'Observation' }).fill(changes.text);
    if (changes.domain) await form.getByLabel('Domain').selectOption(changes.domain);
    if (changes.kind) await form.getByRole('radio', { name: changes.kind }).check();
    if (changes.consultant) await chooseConsultant(form, changes.consultant);
    await form.getByRole('button', { name: 'Save change' }).click();
    await this.saying(changes.text).waitFor();
  }

  async delete(text: string): Promise<void> {
    await this.saying(text).getByRole('button', { name: 'Delete' }).click();
  }

  async undoDelete(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Undo' }).click();
  }
}
