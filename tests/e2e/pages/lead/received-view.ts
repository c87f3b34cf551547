import type { Locator, Page } from '@playwright/test';

/** What became of one file, in the page's words. */
export interface FileSeen {
  readonly name: string;
  readonly result: string;
  readonly meaning: string;
}

/** What has come in: the files, and how many fellows wrote about what. */
export class ReceivedView {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Drops a lot of files and waits, `longest` milliseconds at most, until each was looked at. */
  async drop(paths: readonly string[], { longest = 30_000 } = {}): Promise<void> {
    await this.page.getByLabel('Drop files, a folder or a zip here').setInputFiles([...paths]);
    await this.page.getByText(new RegExp(`^${paths.length} files?: `)).waitFor({ timeout: longest });
  }

  /** The line that sums up the last lot. */
  get summary(): Locator {
    return this.page.getByText(/^\d+ files?: /);
  }

  /** What became of each file, by name. */
  async files(): Promise<FileSeen[]> {
    const rows = this.page.getByRole('table', { name: 'Files, shuffled' }).getByRole('row');
    const cells = await rows.evaluateAll((all) =>
      all.slice(1).map((row) => Array.from(row.children, ({ textContent }) => textContent ?? '')),
    );
    return cells
      .map(([name = '', result = '', meaning = '']) => ({ name, result, meaning }))
      .toSorted((one, other) => one.name.localeCompare(other.name));
  }

  /** How many fellows wrote about whom, by the label of a row: one word a consultant. */
  async cover(row: string): Promise<string[]> {
    const matrix = this.page.getByRole('region', { name: 'Fellows per consultant and domain' });
    return matrix
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: row, exact: true }) })
      .getByRole('cell')
      .allTextContents();
  }
}
