import { cleanup, screen, waitFor } from '@testing-library/preact';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { Dataset } from '../../../lib/schema/dataset.ts';
import { readCsv } from '../../fixtures/read-csv.ts';
import { faultsOf } from '../axe.ts';
import { CODES, choose, goTo, openExample, press, textOf } from './study-page.tsx';

afterEach(cleanup);

/** The example's export part, with both files saved. */
async function exported(site: 'alone' | 'withSiteB' = 'alone', k = '3') {
  const page = await openExample();
  await choose('Data', site);
  await goTo('Export');
  await choose('Smallest group shown', k);
  press('Save the de-identified data (JSON)');
  await screen.findByText('Saved upward-dataset.json.');
  press('Save the results (CSV)');
  await screen.findByText('Saved upward-results.csv.');
  const dataset = Dataset.parse(JSON.parse(textOf(page.saved, 'upward-dataset.json')));
  const [header = [], ...rows] = readCsv(textOf(page.saved, 'upward-results.csv'));
  const results = rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
  return { ...page, dataset, results };
}

describe('the export of the example study', () => {
  it('saves data with six fellows and no consultant, and says which role is absent', async () => {
    const { dataset } = await exported();
    expect(dataset.people.map(({ role }) => role)).toEqual(Array(6).fill('fellow'));
    expect(dataset).toMatchObject({ made: '2026-11', rule: { k: 3 }, sessionMinutes: null, texts: [] });
    expect(screen.getByText(/6 fellows\. No consultant row: fewer than 3/)).toBeDefined();
    expect(screen.getByText('Left out: fewer than 3 sessions.')).toBeDefined();
  });

  it('saves results with one row an outcome and no figure for one that is withheld', async () => {
    const { results } = await exported();
    expect(results.map(({ outcome }) => outcome)).toEqual(['CONF', 'AWARE', 'ROLE', 'IMPORT', 'CONCERN']);
    expect(results[0]).toMatchObject({ 'wilcoxonPratt.pExact': '0.03125', pHolm: '0.0625' });
    expect(results[1]).toMatchObject({ shown: 'FALSE', reason: 'under-k', n: '', 'pre.median': '' });
  });

  it('takes outcomes of both roles from fellows alone where consultants could be subtracted, and says so', async () => {
    const { results } = await exported();
    expect(results.filter(({ group }) => group === 'all')).toEqual([]);
    expect(screen.getByText(/^Importance and Worry: of fellows alone here/)).toBeDefined();
  });

  it('holds the consultants once another site is merged', async () => {
    const { dataset, results } = await exported('withSiteB');
    expect(dataset.people.filter(({ role }) => role === 'consultant')).toHaveLength(5);
    expect(dataset.sessionMinutes).toEqual([30, 40, 45, 60, 180]);
    expect(results[1]).toMatchObject({ shown: 'TRUE', 'wilcoxonPratt.pExact': '0.0625' });
  });

  it('leaves out what a raised threshold withholds', async () => {
    const { dataset, results } = await exported('alone', '8');
    expect(dataset).toMatchObject({ people: [], rule: { k: 8 } });
    expect(results[0]).toMatchObject({ outcome: 'CONF', shown: 'FALSE' });
  });

  it('offers no group smaller than three', async () => {
    await openExample();
    await goTo('Export');
    const choices = Array.from(
      screen.getByLabelText<HTMLSelectElement>('Smallest group shown').options,
      ({ value }) => Number(value),
    );
    expect(Math.min(...choices)).toBe(3);
  });

  it('lets no code of a person into a file or onto the screen, and has no accessibility fault', async () => {
    const { container, saved } = await exported('withSiteB');
    const everywhere = [container.innerHTML, ...saved.map(({ content }) => String(content))].join('\n');
    expect(CODES.filter((code) => everywhere.includes(code))).toEqual([]);
    expect(saved).toHaveLength(2);
    expect(await faultsOf(container)).toEqual([]);
  });
});

describe('everything in one zip', () => {
  async function zipped() {
    const page = await openExample();
    await goTo('Export');
    press('Export everything (zip)');
    await screen.findByText('Saved upward-study.zip.');
    const content = page.saved.find(({ name }) => name === 'upward-study.zip')?.content;
    if (content === undefined || typeof content === 'string') throw new Error('no zip was saved');
    return { ...page, content, files: unzipSync(content) };
  }

  it('holds the data, the tables with their descriptions, and a picture of each outcome that is shown', async () => {
    const { files } = await zipped();
    const names = Object.keys(files);
    expect(names).toEqual(expect.arrayContaining(['README.md', 'dataset.json', 'datapackage.json']));
    expect(names).toEqual(expect.arrayContaining(['data/answers.csv', 'data/results.csv', 'codebook.md']));
    expect(names.filter((name) => name.endsWith('-pairs.svg'))).toHaveLength(4);
    const picture = strFromU8(files['pictures/upward-conf-pairs.svg'] ?? new Uint8Array());
    expect(picture).toContain('Confidence, fellows, of 35');
    expect(picture).not.toContain('var(--');
  });

  it('is the same bytes each time, and holds no code of a person', async () => {
    const { saved, content, files } = await zipped();
    press('Export everything (zip)');
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(saved[1]?.content).toEqual(content);
    const everything = Object.values(files)
      .map((file) => strFromU8(file))
      .join('\n');
    expect(CODES.filter((code) => everything.includes(code))).toEqual([]);
  });
});

describe('what an export keeps back', () => {
  it('is listed on the page, and not in the file', async () => {
    const { dataset } = await exported();
    expect(screen.getByText('All consultants: fewer than 3 of them.')).toBeDefined();
    expect(
      screen.getByText(
        /^Fellows, after the session: worry compared with before the session,.*fewer than 3 answered/,
      ),
    ).toBeDefined();
    expect(JSON.stringify(dataset)).not.toContain('CONCERN-D');
  });
});

describe('the data for another program', () => {
  it.each([
    ['REDCap', 'upward-redcap.zip', 'upward-dictionary.csv'],
    ['FHIR R4', 'upward-fhir.zip', 'fhir/upward-responses.json'],
  ])('are saved for %s in one zip', async (program, zip, file) => {
    const { saved } = await openExample();
    await goTo('Export');
    press(`Save for ${program}`);
    expect(await screen.findByText(`Saved ${zip}.`)).toBeTruthy();
    const content = saved.at(-1)?.content;
    if (!(content instanceof Uint8Array)) throw new Error('no bytes were saved');
    const text = strFromU8(unzipSync(content)[file] ?? new Uint8Array());
    expect(text.length).toBeGreaterThan(1000);
    for (const code of CODES) expect(text).not.toContain(code);
  });
});
