import type { Page } from '@playwright/test';
import type { Sitting } from '../../../lib/reflection/sections.ts';
import type { Profile } from '../support/profile.ts';
import { type Answers, QuestionnairePage } from './questionnaire.ts';

const CARDS = {
  T0: 'Before the session',
  T1: 'After the session',
  T2: 'Three months on',
} as const;

/** A fellow's questionnaires: the rounds joined on this computer and the occasions of each. */
export class FellowReflection {
  readonly page: Page;
  readonly #profile: Profile;

  constructor(page: Page, profile: Profile) {
    this.page = page;
    this.#profile = profile;
  }

  /** Opens the page in a tab; where the vault is locked it asks for the passphrase first. */
  static async open(profile: Profile): Promise<FellowReflection> {
    return new FellowReflection(await profile.openPage('reflection.html'), profile);
  }

  async unlock(passphrase: string): Promise<void> {
    await this.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await this.page.getByRole('button', { name: 'Unlock', exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name: 'Reflection' }).waitFor();
  }

  /** Answers one occasion from consent to the saved file, and returns the file's path. */
  async answer(sitting: Sitting, answers: Answers): Promise<string> {
    const card = this.page
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { name: CARDS[sitting.occasion] }) })
      .last();
    if (sitting.occasion !== 'T0') {
      await card.getByRole('radio', { name: sitting.hadSession ? 'Yes' : 'No' }).check();
    }
    await card.getByRole('button', { name: 'Answer' }).click();
    const questionnaire = new QuestionnairePage(this.page);
    await questionnaire.consent();
    await questionnaire.answer(sitting, answers);
    const path = await this.#profile.downloads.during(() => questionnaire.save());
    await this.page.getByRole('button', { name: 'Go back to my rounds' }).click();
    return path;
  }
}
