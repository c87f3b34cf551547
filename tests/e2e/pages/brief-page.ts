import type { Locator, Page } from '@playwright/test';
import type { Occasion } from '../../../lib/schema/primitives.ts';
import type { Profile } from '../support/profile.ts';
import { type Answers, QuestionnairePage } from './questionnaire.ts';

/** A brief's file and the six words that were told with it. */
export interface BriefFile {
  readonly path: string;
  readonly words: string;
}

/** The consultant's page: opening the file, one's own view first, the brief, and what comes later. */
export class BriefPage {
  readonly page: Page;
  readonly questionnaire: QuestionnairePage;
  readonly #profile: Profile;

  constructor(page: Page, profile: Profile) {
    this.page = page;
    this.questionnaire = new QuestionnairePage(page);
    this.#profile = profile;
  }

  static async open(profile: Profile): Promise<BriefPage> {
    return new BriefPage(await profile.openPage('brief.html'), profile);
  }

  /** Gives the file and its words, and says what one comes for: the first time, or again with one's code or without. */
  async tryToOpen(
    { path, words }: BriefFile,
    visit: 'first' | 'no-code' | { readonly code: string },
  ): Promise<void> {
    await this.page.getByLabel('The brief file').setInputFiles(path);
    await this.fillWords(words);
    await this.page.getByRole('radio', { name: visitName(visit) }).check();
    if (typeof visit === 'object') await this.page.getByLabel('Your code').fill(visit.code);
    await this.submit();
  }

  async fillWords(words: string): Promise<void> {
    await this.words.fill(words);
  }

  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open the file' }).click();
  }

  get words(): Locator {
    return this.page.getByLabel('Passphrase: the six words you were given');
  }

  /** The first reading up to the revealed brief; gives the path of the sealed answers and the code they went under. */
  async readFirst(file: BriefFile, answers: Answers): Promise<{ path: string; code: string }> {
    await this.tryToOpen(file, 'first');
    await this.questionnaire.consent();
    await this.questionnaire.answer({ role: 'consultant', occasion: 'T0' }, answers);
    const code = await this.questionnaire.code();
    const path = await this.#profile.downloads.during(() => this.questionnaire.save());
    await this.page.getByRole('button', { name: 'Show the brief' }).click();
    await this.revealed();
    return { path, code };
  }

  /** Comes back with the code and answers; gives the path of the sealed answers. */
  async answerLater(
    file: BriefFile,
    { code, occasion, answers }: { code: string; occasion: Occasion; answers: Answers },
  ): Promise<string> {
    await this.tryToOpen(file, { code });
    const when = occasion === 'T1' ? 'Answer, within a week' : 'Answer, about 90 days later';
    await this.page.getByRole('button', { name: when }).click();
    await this.questionnaire.consent();
    await this.questionnaire.answer({ role: 'consultant', occasion }, answers);
    const path = await this.#profile.downloads.during(() => this.questionnaire.save());
    await this.page.getByRole('button', { name: 'Go back to the brief' }).click();
    await this.revealed();
    return path;
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { name: /^Brief for/ });
  }

  /** Waits until the brief was opened to be read. */
  async revealed(): Promise<void> {
    await this.page.getByRole('button', { name: 'Print', exact: true }).waitFor();
  }

  /** Every statement shown, in the order of reading. */
  async statements(): Promise<string[]> {
    const items = this.page.getByRole('article').getByRole('region').getByRole('listitem');
    return (await items.allTextContents()).map((text) => text.trim());
  }

  /** What the gap says of each domain, in the order of its table. */
  async gap(): Promise<string[]> {
    const rows = this.page.getByRole('table').getByRole('row');
    return rows
      .locator('td:last-child')
      .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? ''));
  }

  /** The page as it is printed, in an A4 PDF with tags. */
  async print(path: string): Promise<void> {
    await this.page.pdf({ path, format: 'A4', tagged: true, printBackground: true });
  }
}

function visitName(visit: 'first' | 'no-code' | { readonly code: string }): RegExp {
  if (visit === 'first') return /first time/;
  return visit === 'no-code' ? /have no code/ : /I answered before/;
}
