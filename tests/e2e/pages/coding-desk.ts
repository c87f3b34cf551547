import { expect, type Locator, type Page } from '@playwright/test';
import type { Profile } from '../support/profile.ts';

/** The parts of a coding. */
export const DESK_PARTS = ['Texts', 'Codebook', 'Agreement', 'Themes', 'Quotes'] as const;

/** The free text of an open study. */
export class CodingDesk {
  readonly page: Page;
  readonly #profile: Profile;

  constructor(page: Page, profile: Profile) {
    this.page = page;
    this.#profile = profile;
  }

  get text(): Locator {
    return this.page.getByRole('textbox', { name: 'The text.' });
  }

  /** Begins as a new coder, whose two words it gives. */
  async begin(): Promise<string> {
    await this.page.getByRole('button', { name: 'Begin to code' }).click();
    await this.text.waitFor();
    return this.coder();
  }

  async goOn(coder: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^(?:Go on|Open) as ${coder}$`) }).click();
    await this.page.getByRole('heading', { name: /^Text \d+ of/ }).waitFor();
  }

  async coder(): Promise<string> {
    return (await this.page.locator('.desk-line strong').textContent()) ?? '';
  }

  /** Goes on by keyboard to a text that begins with so many words, with no mark between them, and gives it whole. */
  async nextOfWords(words: number): Promise<string> {
    return this.#nextLike(new RegExp(`^\\p{L}+( \\p{L}+){${words - 1}}`, 'u'));
  }

  /** Goes on by keyboard to the text that begins so. */
  async nextBeginning(words: string): Promise<void> {
    await this.#nextLike({ test: (text) => text.startsWith(words) });
  }

  async #nextLike(wanted: Pick<RegExp, 'test'>): Promise<string> {
    const first = (await this.text.textContent()) ?? '';
    let text = first;
    while (!wanted.test(text)) {
      await this.page.keyboard.press('Control+Enter');
      await expect(this.text).not.toHaveText(text);
      text = (await this.text.textContent()) ?? '';
      if (text === first) throw new RangeError('no text of the study is like that');
    }
    return text;
  }

  /** Selects the first words of the text, as many as told, with the keyboard: the caret must be in the text. */
  async selectFirst(words: number): Promise<void> {
    await this.page.keyboard.press('Control+Home');
    for (let count = 0; count < words; count += 1) await this.page.keyboard.press('Shift+Control+ArrowRight');
  }

  /** Types the beginning of a code's name where the caret is, and applies it. */
  async code(name: string): Promise<void> {
    await this.page.keyboard.type(name);
    await this.page.keyboard.press('Enter');
  }

  /** Marks every text that is left as one that no code fits. */
  async passTheRest(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Texts' })
      .getByLabel('Show')
      .selectOption('Not coded yet');
    const none = this.page.getByRole('button', { name: 'No code fits' });
    const nothingLeft = this.page.getByText('None.', { exact: true });
    while (!(await nothingLeft.isVisible())) await none.click();
  }

  async applied(): Promise<string[]> {
    const lines = await this.page
      .getByRole('list', { name: 'Codes at this text' })
      .getByRole('listitem')
      .allTextContents();
    return lines.map((line) => line.replace(/ ?Remove.*$/, ''));
  }

  async kept(): Promise<void> {
    await this.page.getByText('Kept on this computer; only the study’s key opens it.').waitFor();
  }

  async part(name: (typeof DESK_PARTS)[number]): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Parts of the coding' })
      .getByRole('button', { name })
      .click();
  }

  async lock(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lock my coding' }).click();
    await this.page.getByRole('button', { name: 'Lock it' }).click();
    await this.page.getByText(/coded, locked\./).waitFor();
    await this.kept();
  }

  /** Saves a copy of the coding as a file, and gives its path. */
  saveCopy(): Promise<string> {
    return this.#profile.downloads.during(() =>
      this.page.getByRole('button', { name: 'Save a copy' }).click(),
    );
  }

  async leave(): Promise<void> {
    await this.page.getByRole('button', { name: 'Leave the desk' }).click();
    await this.page.getByRole('button', { name: 'Begin to code' }).waitFor();
  }

  async takeIn(path: string): Promise<void> {
    await this.page.getByLabel('Drop codings here').setInputFiles(path);
    await this.page.getByText(/^Taken in: /).waitFor();
  }
}
