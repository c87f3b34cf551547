import type { Locator, Page } from '@playwright/test';
import type { Profile } from '../support/profile.ts';

/** The page of settings. */
export class OptionsPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(profile: Profile): Promise<OptionsPage> {
    const page = await profile.openPage('options.html');
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    return new OptionsPage(page);
  }

  /** The button that turns a setting on or off, as it reads now. */
  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Turns a setting on or off and waits until it holds. */
  async turn(to: 'on' | 'off', of: string): Promise<void> {
    await this.button(`Turn ${to} ${of}`).click();
    await this.button(`Turn ${to === 'on' ? 'off' : 'on'} ${of}`).waitFor();
  }
}
