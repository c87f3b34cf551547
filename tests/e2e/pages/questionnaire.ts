import type { Locator, Page } from '@playwright/test';
import type { Question } from '../../../lib/reflection/questions.ts';
import { type Sitting, sectionsFor } from '../../../lib/reflection/sections.ts';
import type { Response } from '../../../lib/schema/response.ts';

/** What somebody answers at a sitting. A part with none of its questions answered is skipped. */
export type Answers = Pick<Response, 'scales' | 'items' | 'texts' | 'predict' | 'lengthMinutes'>;

/** What an answer is: undefined where the question was passed over, null for "cannot say". */
type Given = string | number | null | undefined;

/** Consent and the questions of one sitting, one part a screen. */
export class QuestionnairePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Agrees that the answers may be used in the study, and goes to the first question. */
  async consent(): Promise<void> {
    await this.page.getByRole('radio', { name: /May be used in the study/ }).check();
    await this.page.getByRole('button', { name: /^Begin/ }).click();
  }

  /** Answers every part of a sitting, or skips it, up to the last button, which seals. */
  async answer(sitting: Sitting, answers: Answers): Promise<void> {
    const sections = sectionsFor(sitting);
    for (const [index, { title, questions }] of sections.entries()) {
      await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
      const isLast = index === sections.length - 1;
      if (questions.every((question) => given(question, answers) === undefined)) {
        const skip = isLast ? 'Skip this part, and check' : 'Skip this part';
        await this.page.getByRole('button', { name: skip }).click();
        continue;
      }
      for (const question of questions) await this.#answerOne(question, given(question, answers));
      await this.page.getByRole('button', { name: isLast ? 'Check my answers' : 'Continue' }).click();
    }
    await this.page.getByRole('button', { name: 'Seal my answers' }).click();
    await this.page.getByRole('heading', { name: 'Your answers are sealed' }).waitFor();
  }

  /** The four words that join a person's answers, as the sealed page shows them. */
  async code(): Promise<string> {
    const words = this.page.getByRole('definition').first().locator('strong');
    return (await words.textContent())?.trim() ?? '';
  }

  /** Saves the sealed answers. The browser saves the file: call this within `downloads.during`. */
  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save my sealed answers' }).click();
    await this.page.getByText('Saved. Hand the file to the study team.').waitFor();
  }

  async #answerOne(question: Question, answer: Given): Promise<void> {
    if (answer === undefined) return;
    if (question.kind === 'text') {
      return this.page.getByRole('textbox', { name: question.label }).fill(String(answer));
    }
    const row = this.page.getByRole('group', { name: question.label });
    if (question.kind === 'minutes') return row.getByLabel('Minutes').fill(String(answer));
    await radioFor(row, question, answer).check();
  }
}

function radioFor(
  row: Locator,
  question: Extract<Question, { kind: 'points' | 'choice' }>,
  answer: string | number | null,
): Locator {
  if (answer === null) return row.getByRole('radio', { name: 'cannot say' });
  const name =
    question.kind === 'points'
      ? `${answer} ${question.points[Number(answer)]}`
      : question.options.find(({ value }) => value === answer)?.label;
  if (name === undefined) throw new Error(`“${question.label}” has no answer ${answer}.`);
  return row.getByRole('radio', { name, exact: true });
}

function given({ place }: Question, answers: Answers): Given {
  switch (place.field) {
    case 'scales':
      return answers.scales[place.id]?.[place.row];
    case 'items':
      return answers.items[place.id];
    case 'texts':
      return answers.texts[place.id];
    case 'predict':
      return answers.predict?.[place.row];
    case 'lengthMinutes':
      return answers.lengthMinutes;
  }
}
