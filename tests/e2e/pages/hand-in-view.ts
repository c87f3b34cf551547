import type { Locator, Page } from '@playwright/test';
import { normaliseStyle } from '../../../lib/bundle/normalise-style/normalise-style.ts';

/** The three ways an observation may be used, as the screen says them. */
export type ShareLabel = 'May be discussed' | 'Only merged' | 'Echo-only';

/** Joining a round, choosing what goes in, and sealing it. */
export class HandInView {
  readonly page: Page;
  readonly #shared = new Map<string, ShareLabel>();

  constructor(page: Page) {
    this.page = page;
  }

  /** Gives the card as a file; its check words are shown next. */
  async giveCard(path: string): Promise<void> {
    await this.page.getByLabel('Round card file').setInputFiles(path);
    await this.page.getByRole('heading', { name: 'Join with your slip' }).waitFor();
  }

  /** Gives the card as pasted text. */
  async pasteCard(text: string): Promise<void> {
    await this.page.getByLabel('Or paste the card here').fill(text);
    await this.page.getByRole('button', { name: 'Read the card' }).click();
  }

  /** The four words of the card, to hold against the slip. */
  get checkWords(): Locator {
    return this.page.getByTestId('check-words');
  }

  async join(cardPath: string, seat: string): Promise<void> {
    await this.giveCard(cardPath);
    await this.takeSeat(seat);
  }

  /** Types the seat of a slip and tries to join with it. */
  async typeSeat(seat: string): Promise<void> {
    await this.page.getByLabel('Seat code').fill(seat);
    await this.page.getByRole('button', { name: 'Join the round' }).click();
  }

  async takeSeat(seat: string): Promise<void> {
    await this.typeSeat(seat);
    await this.page.getByRole('heading', { name: 'What goes into the round' }).waitFor();
  }

  async openAnotherCard(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open another card' }).click();
  }

  get picks(): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('checkbox') });
  }

  /** What is said about observations that could tell who wrote them. */
  get flags(): Locator {
    return this.page.getByText('Could they tell it was you?').locator('xpath=ancestor::li');
  }

  /** Puts other words in place of a flagged observation's own. */
  async reword(text: string, other: string): Promise<void> {
    await this.#pick(text).getByRole('button', { name: 'Reword' }).click();
    await this.page.getByLabel('Observation', { exact: true }).fill(other);
    await this.page.getByRole('button', { name: 'Save change' }).click();
    await this.#pick(other).waitFor();
  }

  async keepBack(text: string): Promise<void> {
    await this.#pick(text).getByRole('checkbox').uncheck();
  }

  async share(text: string, label: ShareLabel): Promise<void> {
    await this.#pick(text).getByRole('button', { name: 'Change', exact: true }).click();
    // Clicked, not checked: until the choice is stored, another one being stored turns the radio back for a moment.
    await this.#pick(text).getByRole('radio', { name: label }).click();
    this.#shared.set(text, label);
  }

  /** Goes from choosing to the wording. */
  async checkWording(): Promise<void> {
    await this.page.getByRole('button', { name: 'Check the wording of' }).click();
    await this.page.getByRole('heading', { name: 'Make it sound like anyone' }).waitFor();
  }

  /** Goes on to what is sent and seals it. The file is saved by the browser: call this within `downloads.during`. */
  async seal(): Promise<void> {
    await this.checkWording();
    await this.sealFromWording();
  }

  /** As `seal`, once the wording stands. */
  async sealFromWording(): Promise<void> {
    await this.page.getByRole('button', { name: 'See what is sent' }).click();
    for (const [text, label] of this.#shared) await this.#sent(normaliseStyle(text).text, label).waitFor();
    await this.page.getByRole('button', { name: 'Seal and save the file' }).click();
  }

  /** A text among the words that are sent, in the even wording, with the mark of how it may be used; only merged has no mark. */
  #sent(text: string, label: ShareLabel): Locator {
    const line = this.page.getByRole('listitem').filter({ hasText: text });
    return label === 'Only merged' ? line : line.filter({ hasText: label.toLowerCase() });
  }

  #pick(text: string): Locator {
    return this.picks.filter({ hasText: text });
  }
}
