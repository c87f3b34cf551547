import type { Page } from '@playwright/test';
import type { RecoveryKit } from './vault-settings.ts';

/** The ways into a vault that was made elsewhere, or whose passphrase is forgotten. */
export class WayBack {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From the first screen of a profile without a vault. */
  async restore(path: string, passphrase: string): Promise<void> {
    await this.#press('I have a vault elsewhere');
    await this.#press(/A backup, or what you took with you/);
    await this.page.getByLabel('Backup', { exact: false }).first().setInputFiles(path);
    await this.page.getByLabel('Passphrase of the backup').fill(passphrase);
    await this.#press('Restore it');
  }

  /** From an unlock form. */
  async recover({ path, words }: RecoveryKit, next: string): Promise<void> {
    await this.#press('Forgotten? Use a recovery file and its six words');
    await this.page.getByLabel('Recovery file').setInputFiles(path);
    await this.page.getByLabel('Its six words').fill(words);
    await this.page.getByLabel('New passphrase').fill(next);
    await this.#press('Open my vault');
  }

  async goOn(): Promise<void> {
    await this.#press('Go on');
  }

  async #press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }
}
