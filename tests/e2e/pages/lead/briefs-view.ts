import type { Locator, Page } from '@playwright/test';
import type { Profile } from '../../support/profile.ts';
import type { BriefFile } from '../brief-page.ts';

/** Longer than any test's round holds its briefs, in milliseconds. */
const LONGEST_HOLDING = 73 * 3_600_000;

/** The briefs of the round: what each shows, what it holds back, and its one release. */
export class BriefsView {
  readonly page: Page;
  readonly #profile: Profile;

  constructor(page: Page, profile: Profile) {
    this.page = page;
    this.#profile = profile;
  }

  async choose(consultant: string): Promise<void> {
    await this.page.getByRole('button', { name: consultant }).click();
    await this.page.getByRole('heading', { level: 2, name: consultant }).waitFor();
  }

  /** The statements the chosen brief would show, without the word that says keep or change. */
  async statements(): Promise<string[]> {
    const shown = this.page.getByRole('region', { name: 'Shown', exact: true }).locator('.statement');
    return (await shown.allTextContents()).map((text) => text.replace(/^\s*(Keep|Change):\s*/, '').trim());
  }

  get heldBack(): Locator {
    return this.page.getByRole('region', { name: 'Not shown, and not in the file' }).getByRole('listitem');
  }

  /** Saves the preview of the chosen brief: its file, and the group's words that open it. */
  async preview(): Promise<BriefFile> {
    const path = await this.#profile.downloads.during(async () => {
      await this.page.getByRole('button', { name: 'Save the preview', exact: true }).click();
      await this.page.getByText(/^Held until/).waitFor();
    });
    return { path, words: (await this.page.getByTestId('group-words').textContent()) ?? '' };
  }

  /** Lets the holding time pass, by the clock that this page goes by. */
  async waitOutHolding(): Promise<void> {
    const now = await this.page.evaluate(() => Date.now());
    await this.page.clock.setSystemTime(now + LONGEST_HOLDING);
    await this.page.getByRole('link', { name: 'Round' }).click();
    await this.page.getByRole('link', { name: 'Briefs' }).click();
  }

  /** Releases the chosen brief: its file, and the words shown with it. */
  async release(): Promise<BriefFile> {
    const path = await this.#profile.downloads.during(async () => {
      await this.page.getByRole('button', { name: 'Release: save the brief as a file' }).click();
      await this.page.getByTestId('six-words').waitFor();
    });
    return { path, words: (await this.page.getByTestId('six-words').textContent()) ?? '' };
  }
}
