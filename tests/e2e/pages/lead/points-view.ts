import type { Locator, Page } from '@playwright/test';

/** One part of a brief as the page names it. */
export interface CellNamed {
  readonly consultant: string;
  /** The domain's label. */
  readonly domain: string;
  readonly kind: 'keep' | 'change';
}

/** Wording points of what fellows wrote, one part of a brief at a time. */
export class PointsView {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async goTo({ consultant, domain, kind }: CellNamed): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Consultant' }).selectOption(consultant);
    await this.page.getByRole('navigation', { name: 'Domains' }).getByRole('link', { name: domain }).click();
    const choice = this.page.getByRole('radio', { name: kind === 'keep' ? 'Keep doing it' : 'Change it' });
    // Strengths and improvement have one kind each, and nothing to choose.
    if ((await choice.count()) > 0) await choice.check();
  }

  /** The observations of this part that stand behind no point yet. */
  get unworded(): Locator {
    return this.page.getByRole('region', { name: 'Observations to be worded' }).getByRole('listitem');
  }

  /** The groups that what is to be worded stands in. */
  get groups(): Locator {
    return this.page.getByRole('list', { name: /in groups of alike/ }).locator('> li');
  }

  /** The group of more than one. */
  get alike(): Locator {
    return this.groups.filter({ hasText: 'Alike' });
  }

  get statement(): Locator {
    return this.page.getByLabel('Statement');
  }

  /** Ticks observations and tries to merge them under these words. */
  async tryToMerge(texts: readonly string[], statement: string): Promise<void> {
    for (const text of texts) {
      await this.page.getByRole('checkbox', { name: text, exact: true }).check();
    }
    await this.statement.fill(statement);
    await this.page.getByRole('button', { name: 'Merge into a point' }).click();
  }

  async merge(texts: readonly string[], statement: string): Promise<void> {
    await this.tryToMerge(texts, statement);
    await this.point(statement).waitFor();
  }

  /** What is said about the words in the field. */
  async refusal(): Promise<string> {
    const said = this.page.locator('form .error');
    await said.waitFor();
    return (await said.textContent()) ?? '';
  }

  point(statement: string): Locator {
    return this.page.getByRole('listitem', { name: statement, exact: true });
  }

  /** Agrees a point that the room did not have to decide on. */
  async agree(statement: string): Promise<void> {
    await this.point(statement).getByRole('button', { name: 'Agree' }).click();
    await this.point(statement).getByText('Agreed', { exact: true }).waitFor();
  }
}
