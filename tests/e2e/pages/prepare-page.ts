import type { Locator, Page } from '@playwright/test';
import type { Profile } from '../support/profile.ts';

/** The page that lays out one's own observations before the group talks. */
export class PreparePage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(profile: Profile): Promise<PreparePage> {
    const page = await profile.openPage('prepare.html');
    await page.getByRole('heading', { name: 'Prepare for the group' }).waitFor();
    return new PreparePage(page);
  }

  get sheet(): Locator {
    return this.page.getByRole('article', { name: 'About one consultant' });
  }

  /** Chooses the consultant whose name the open list shows. */
  async choose(name: string): Promise<void> {
    const choice = this.page.getByRole('combobox', { name: 'Consultant' });
    const option = await choice.getByRole('option').filter({ hasText: name }).textContent();
    await choice.selectOption(option ?? name);
    await this.sheet.waitFor();
  }

  /** Prints as somebody whose browser adds its own header and footer wherever a page leaves room for them. */
  async print(path: string): Promise<void> {
    await this.page.pdf({ path, preferCSSPageSize: true, displayHeaderFooter: true });
  }
}
