import type { Locator, Page } from '@playwright/test';
import type { Profile } from '../support/profile.ts';

/** A recovery file that was saved, and what stands on the person's paper. */
export interface RecoveryKit {
  readonly path: string;
  readonly words: string;
}

/** What keeps the vault, in the settings. The vault is unlocked. */
export class VaultSettings {
  readonly page: Page;
  readonly #profile: Profile;

  private constructor(profile: Profile, page: Page) {
    this.#profile = profile;
    this.page = page;
  }

  static async open(profile: Profile): Promise<VaultSettings> {
    const page = await profile.openPage('options.html');
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    return new VaultSettings(profile, page);
  }

  /** The row of this name, with what holds. */
  row(name: string): Locator {
    return this.page.getByRole('term').filter({ hasText: name }).locator('..');
  }

  get words(): Locator {
    return this.page.getByTestId('six-words');
  }

  /** Saves a recovery file, writes its words down and goes back. */
  async saveRecovery(passphrase: string): Promise<RecoveryKit> {
    await this.row('Recovery file').getByRole('button').click();
    await this.#passphrase.fill(passphrase);
    const path = await this.#profile.downloads.during(async () => {
      await this.#press('Save the file');
      await this.words.waitFor();
    });
    const words = (await this.words.getByRole('listitem').allInnerTexts()).join(' ');
    return { path, words };
  }

  /** Tries a recovery file with the words from paper, right after it was saved. */
  async tryRecovery({ path, words }: RecoveryKit): Promise<void> {
    await this.#press('Try it now');
    await this.page.getByLabel('Recovery file').setInputFiles(path);
    await this.page.getByLabel('Its six words').fill(words);
    await this.#press('Try it');
  }

  async backToSettings(): Promise<void> {
    await this.#press('Back to settings');
    await this.page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  }

  /** Saves a backup; gives its path. */
  async saveBackup(passphrase: string): Promise<string> {
    await this.#press('Save a new one', this.row('Encrypted backup'));
    await this.#passphrase.fill(passphrase);
    const path = await this.#profile.downloads.during(() => this.#press('Save the backup'));
    await this.page.getByText('Backup saved as').waitFor();
    return path;
  }

  async changePassphrase(old: string, next: string): Promise<void> {
    await this.row('Passphrase').getByRole('button', { name: 'Change' }).click();
    await this.page.getByLabel('Passphrase now').fill(old);
    await this.page.getByLabel('New passphrase').fill(next);
    await this.#press('Change it');
  }

  async erase(): Promise<void> {
    await this.#press('Erase my vault');
    await this.page.getByLabel('Type erase to go on').fill('erase');
    await this.#press('Erase it');
  }

  async wipe(): Promise<void> {
    await this.#press('Wipe this computer');
    await this.page.getByLabel('Type wipe to go on').fill('wipe');
    await this.#press('Go on');
    await this.#press('Erase every vault here');
  }

  get #passphrase(): Locator {
    return this.page.getByLabel('Passphrase', { exact: true });
  }

  async #press(name: string, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('button', { name, exact: true }).click();
  }
}
