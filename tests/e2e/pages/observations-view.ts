import type { Locator, Page } from '@playwright/test';

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

  async showConsultant(name: string): Promise<void> {
    const choice = this.#page.getByRole('combobox', { name: 'Consultant' });
    const option = await choice.getByRole('option').filter({ hasText: name }).textContent();
    await choice.selectOption(option ?? name);
  }

  async delete(text: string): Promise<void> {
    await this.saying(text).getByRole('button', { name: 'Delete' }).click();
  }
}
