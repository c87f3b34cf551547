import type { Page } from '@playwright/test';
import { HandInView } from './hand-in-view.ts';
import { LogView } from './log-view.ts';
import { ObservationsView } from './observations-view.ts';

/** The side panel as a fellow sees it: three views, a lock, and the first minute of a new vault. */
export class SidePanel {
  readonly page: Page;
  readonly log: LogView;

  constructor(page: Page) {
    this.page = page;
    this.log = new LogView(page);
  }

  /** The first minute: one sentence, then the passphrase that saves it. */
  async writeFirst(text: string, passphrase: string): Promise<void> {
    await this.page.getByLabel('Write one thing you saw a consultant do').fill(text);
    await this.page.getByRole('button', { name: 'Continue' }).click();
    await this.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await this.page.getByRole('button', { name: 'Save my observation' }).click();
    await this.page.getByText('Saved.').waitFor();
  }

  async lock(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lock', exact: true }).click();
  }

  /** Goes to the observations and unlocks them. */
  async unlock(passphrase: string): Promise<ObservationsView> {
    await this.page.getByRole('button', { name: 'Unlock to read' }).click();
    await this.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await this.page.getByRole('button', { name: 'Unlock', exact: true }).click();
    return new ObservationsView(this.page);
  }

  async openObservations(): Promise<ObservationsView> {
    await this.#go('Observations');
    return new ObservationsView(this.page);
  }

  async openHandIn(): Promise<HandInView> {
    await this.#go('Hand in');
    return new HandInView(this.page);
  }

  async openLog(): Promise<LogView> {
    await this.#go('Log');
    return this.log;
  }

  async #go(view: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Upward' }).getByRole('link', { name: view }).click();
  }
}
