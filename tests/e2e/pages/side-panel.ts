import type { Locator, Page } from '@playwright/test';
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
    await this.tryToWriteFirst(text, passphrase);
    await this.log.saved.waitFor();
  }

  /** The first minute up to its last button, whatever comes of it. */
  async tryToWriteFirst(text: string, passphrase: string): Promise<void> {
    await this.page.getByLabel('Write one thing you saw a consultant do').fill(text);
    await this.page.getByRole('button', { name: 'Continue' }).click();
    await this.passphrase.fill(passphrase);
    await this.page.getByRole('button', { name: 'Save my observation' }).click();
  }

  /** The vault that the foot of the log names. */
  async vaultName(): Promise<string> {
    return (await this.page.locator('.state-line strong').textContent()) ?? '';
  }

  /** Starts a vault of one's own from the list of the others. */
  async startOwnVault(passphrase: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Start a vault of my own' }).click();
    await this.passphrase.fill(passphrase);
    await this.page.getByRole('button', { name: 'Make my vault' }).click();
    await this.log.text.waitFor();
  }

  /** Picks a vault by its two words. */
  async pickVault(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async lock(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lock', exact: true }).click();
    await this.page.getByText('Locked: you can only write').waitFor();
  }

  /** Goes to the observations and unlocks them. */
  async unlock(passphrase: string): Promise<ObservationsView> {
    if (!(await this.passphrase.isVisible())) await this.openObservations();
    await this.tryToUnlock(passphrase);
    await this.page.getByRole('button', { name: 'Lock', exact: true }).waitFor();
    return new ObservationsView(this.page);
  }

  /** Types a passphrase where one is asked for, and tries it. */
  async tryToUnlock(passphrase: string): Promise<void> {
    await this.passphrase.fill(passphrase);
    await this.page.getByRole('button', { name: 'Unlock', exact: true }).click();
  }

  get passphrase(): Locator {
    return this.page.getByLabel('Passphrase', { exact: true });
  }

  async openObservations(): Promise<ObservationsView> {
    await this.#link('Observations')
      .or(this.page.getByRole('button', { name: 'Unlock to read' }))
      .click();
    return new ObservationsView(this.page);
  }

  async openHandIn(): Promise<HandInView> {
    await this.#link('Hand in').click();
    return new HandInView(this.page);
  }

  async openLog(): Promise<LogView> {
    const backToWriting = this.page.getByRole('button', { name: 'Back to writing' });
    if (!(await this.log.text.isVisible())) await this.#link('Log').or(backToWriting).click();
    return this.log;
  }

  #link(view: string): Locator {
    return this.page.getByRole('navigation', { name: 'Upward' }).getByRole('link', { name: view });
  }
}
