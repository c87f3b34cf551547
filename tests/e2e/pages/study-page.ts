import type { Locator, Page } from '@playwright/test';
import type { Profile } from '../support/profile.ts';

/** A study's key: its file, the words that open it, and its public half. */
export interface StudyKeyFile {
  readonly path: string;
  readonly words: string;
  readonly recipient: string;
}

/** The study team's page: key, responses, results and export. */
export class StudyPage {
  readonly page: Page;
  readonly #profile: Profile;

  constructor(page: Page, profile: Profile) {
    this.page = page;
    this.#profile = profile;
  }

  static async open(profile: Profile): Promise<StudyPage> {
    return new StudyPage(await profile.openPage('study.html'), profile);
  }

  async makeKey(): Promise<StudyKeyFile> {
    const path = await this.#profile.downloads.during(async () => {
      await this.page.getByRole('button', { name: 'Make a study key' }).click();
      await this.page.getByTestId('six-words').waitFor();
    });
    const words = (await this.page.getByTestId('six-words').textContent()) ?? '';
    const recipient = await this.page.getByLabel('Public key, for the lead').inputValue();
    return { path, words, recipient };
  }

  /** Gives a key's file and its words, and tries them. */
  async tryToOpen({ path, words }: StudyKeyFile): Promise<void> {
    await this.page.getByLabel('Key file').setInputFiles(path);
    await this.page.getByLabel('The words that open it').fill(words);
    await this.page.getByRole('button', { name: 'Open the study key' }).click();
  }

  async openWithKey(key: StudyKeyFile): Promise<void> {
    await this.tryToOpen(key);
    await this.page.getByRole('heading', { name: 'Open the responses' }).waitFor();
  }

  async openExample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open the example study' }).click();
    await this.page.getByRole('table', { name: 'Outcomes before and after' }).waitFor();
  }

  async close(): Promise<void> {
    await this.page.getByRole('button', { name: 'Close the study' }).click();
  }

  async choose(field: 'Data' | 'Compare', choice: string): Promise<void> {
    await this.page.getByLabel(field).selectOption(choice);
  }

  async drop(paths: readonly string[]): Promise<void> {
    await this.page.getByLabel('Drop response files or a zip here').setInputFiles([...paths]);
    await this.page.getByText(`${paths.length} files looked at`, { exact: false }).waitFor();
  }

  async go(view: 'Responses' | 'Results' | 'Free text' | 'Report' | 'Export'): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Parts of this page' })
      .getByRole('link', { name: view })
      .click();
  }

  /** One outcome's row, by the beginning of its name: pairs, medians, change, p, smallest p, effect. */
  async outcome(name: string): Promise<string[]> {
    return this.#row(this.page.getByRole('table', { name: 'Outcomes before and after' }), name);
  }

  /** How many of a role took each step, from invited to 90 days. */
  async flow(role: 'Fellows' | 'Consultants'): Promise<string[]> {
    return this.#row(this.page.getByRole('table', { name: 'From invited to 90 days' }), role);
  }

  async saveData(): Promise<string> {
    return this.#save('Save the de-identified data (JSON)');
  }

  async saveResults(): Promise<string> {
    return this.#save('Save the results (CSV)');
  }

  async saveEverything(): Promise<string> {
    return this.#save('Export everything (zip)');
  }

  async savePicture(kind: 'SVG' | 'PNG', title: string): Promise<string> {
    return this.#save(`Save as ${kind} of ${title}`);
  }

  #save(button: string): Promise<string> {
    return this.#profile.downloads.during(() => this.page.getByRole('button', { name: button }).click());
  }

  async #row(table: Locator, name: string): Promise<string[]> {
    const row = table
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });
    // The tables are worked out beside the page, and stand there a moment later.
    await row.waitFor();
    return row.getByRole('cell').allTextContents();
  }
}
