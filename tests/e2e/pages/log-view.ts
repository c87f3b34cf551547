import type { Locator, Page } from '@playwright/test';
import { chooseConsultant } from './consultant-field.ts';

/** What a fellow can say about an observation; only the text is needed. */
export interface Logged {
  readonly text: string;
  /** The domain's label, such as `Approach to juniors`. */
  readonly domain?: string;
  /** Left out where the domain fixes it. */
  readonly kind?: 'Keep doing it' | 'Change it';
  /** A name on the card once a round is joined, any words before. */
  readonly consultant?: string;
  readonly setting?: string;
}

/** The form in which observations are logged. */
export class LogView {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get text(): Locator {
    return this.#page.getByLabel('What did you see?');
  }

  get saved(): Locator {
    return this.#page.getByText('Saved.', { exact: true });
  }

  async fill({ text, domain, kind, consultant, setting }: Logged): Promise<void> {
    await this.text.fill(text);
    if (domain) await this.#page.getByRole('radio', { name: domain }).check();
    if (kind) await this.#page.getByRole('radio', { name: kind }).check();
    if (consultant) await chooseConsultant(this.#page.locator('form'), consultant);
    if (setting) await this.#page.getByLabel('Setting').selectOption(setting);
  }

  /** The question that the first save after a lock asks on a shared computer. */
  get question(): Locator {
    return this.#page.getByRole('group', { name: /: is this you\?$/ });
  }

  /** Fills the form and saves it. */
  async write(logged: Logged): Promise<void> {
    await this.fill(logged);
    await this.save();
  }

  /** Saves, says that the vault is the writer's where that is asked, and waits until it is saved. */
  async save(): Promise<void> {
    await this.tryToSave();
    await this.saved.or(this.question).waitFor();
    if (await this.question.isVisible()) await this.question.press('y');
    await this.saved.waitFor();
  }

  async tryToSave(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Save' }).click();
  }

  async undo(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Undo' }).click();
  }
}
