import type { Locator, Page } from '@playwright/test';

/** A round as its lead types it. Days are `YYYY-MM-DD`. */
export interface RoundTyped {
  readonly title: string;
  readonly contact: string;
  readonly opens: string;
  readonly closes: string;
  readonly seats: number;
  readonly consultants: readonly { readonly name: string; readonly fellows: number }[];
  /** The study team's public key. */
  readonly studyRecipient: string;
}

/** Making a round, and its card, slips and key once it is made. */
export class SetUpView {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async make({ consultants, ...round }: RoundTyped): Promise<void> {
    await this.page.getByLabel('Round', { exact: true }).fill(round.title);
    await this.page.getByLabel('Whom to ask').fill(round.contact);
    await this.page.getByLabel('Opens').fill(round.opens);
    await this.page.getByLabel('Closes').fill(round.closes);
    await this.page.getByLabel('Slips to print').fill(String(round.seats));
    for (const [index, { name, fellows }] of consultants.entries()) {
      await this.page.getByLabel(`Consultant ${index + 1}`, { exact: true }).fill(name);
      await this.page.getByLabel(`Fellows who work with consultant ${index + 1}`).fill(String(fellows));
    }
    await this.page.getByLabel('Public key of the study team').fill(round.studyRecipient);
    await this.page.getByRole('button', { name: 'Make the round' }).click();
    await this.page.getByRole('heading', { name: 'Slips, to print and cut' }).waitFor();
  }

  /** The browser saves the file: call this within `downloads.during`. */
  async saveCard(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save the card' }).click();
  }

  /** Saves the lead's key; the six words are on the screen afterwards. Call it within `downloads.during`. */
  async saveKey(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save your key as a passphrase file' }).click();
    await this.sixWords.waitFor();
  }

  get sixWords(): Locator {
    return this.page.getByTestId('six-words');
  }

  /** The seat codes as they stand on all slips that would be printed. */
  async seats(): Promise<string[]> {
    const slips = await this.page.locator('.slips li').allTextContents();
    return slips.map((slip) => {
      const [seat] = /([0-9A-Z]{4}-){3}[0-9A-Z*~$=]/.exec(slip) ?? [];
      if (seat === undefined) throw new Error('A slip without a seat code.');
      return seat;
    });
  }
}
