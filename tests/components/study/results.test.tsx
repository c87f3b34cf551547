import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { faultsOf } from '../axe.ts';
import { CODES, choose, goTo, openExample, openPage, outcomeRow, outcomes, press } from './study-page.tsx';

afterEach(cleanup);

describe('the results of the example study', () => {
  it('shows confidence with its interval, its exact p, the adjusted and the smallest possible one', async () => {
    await openExample();
    expect(await outcomeRow(/^Confidence/)).toEqual([
      'Confidence in speaking honestly, of 35fellows',
      '6',
      '21 (19.25 to 22.75)',
      '26.5 (24.5 to 28.5)',
      '+5.5 [1, 9]96.9% interval',
      '.03125adjusted .0625',
      '.03125',
      '1.00',
    ]);
  });

  it('withholds the consultants’ picture while fewer than 3 gave one, in the table and as a figure', async () => {
    await openExample();
    expect((await outcomeRow(/^Picture/)).at(-1)).toContain('Not shown: fewer than 3 people');
    expect(screen.getByText('Not drawn: fewer than 3 people.')).toBeDefined();
    expect(screen.getByText(/Sessions: fewer than 3/)).toBeDefined();
  });

  it('shows it once another site is merged', async () => {
    await openExample();
    await choose('Data', 'withSiteB');
    expect((await outcomeRow(/^Picture/)).slice(1)).toEqual([
      '5',
      '24 (22 to 25)',
      '29 (29 to 30)',
      '+6 [3, 8]93.8% interval',
      '.0625adjusted .0625',
      '.0625',
      '1.00',
    ]);
    expect(screen.getByText(/Sessions: median 45 minutes, range 30 to 180/)).toBeDefined();
  });

  it('counts the unchanged pairs of an exploratory outcome and gives it no adjusted p', async () => {
    await openExample();
    expect((await outcomeRow(/^Understanding/)).slice(1)).toEqual([
      '62 unchanged',
      '3 (2.25 to 3)',
      '4 (3.25 to 4)',
      '+0.5 [−1, 2]96.9% interval',
      '.5',
      '.125',
      '0.56',
    ]);
  });

  it('says in the flow who is under 3, and what a row at “cannot say” costs', async () => {
    await openExample();
    const flow = screen.getByRole('table', { name: 'From invited to 90 days' });
    const cells = (role: string) =>
      Array.from(
        within(flow).getByRole('rowheader', { name: role }).closest('tr')?.querySelectorAll('td') ?? [],
        ({ textContent }) => textContent,
      );
    expect(cells('Fellows')).toEqual(['6', '6', 'under 3', '6', '4']);
    expect(cells('Consultants')).toEqual(Array(5).fill('under 3'));
    expect(screen.getByText(/^Importance: 1 of 8 left a row at “cannot say”/)).toBeDefined();
  });

  it('counts who is left over in no pair, and compares everybody unpaired only where they are not few', async () => {
    await openExample();
    await choose('Data', 'large');
    expect(
      screen.getByText(
        /^Confidence: 4 with a score before only left over, in no pair\. Everybody before \(43\) with everybody after \(39\), unpaired: Mann-Whitney exact p \.\d+\.$/,
      ),
    ).toBeDefined();
    expect(
      screen.getByText(/^Picture of how juniors see me: 1 with a score before only.*So few are not compared/),
    ).toBeDefined();
  });

  it('compares with 90 days what was asked then, and names the column so', async () => {
    await openExample();
    await choose('Compare', 'T2');
    expect((await outcomeRow(/^Confidence/))[1]).toBe('4');
    expect(screen.getByRole('columnheader', { name: '90 days, median (IQR)' })).toBeDefined();
    expect(within(await outcomes()).queryByRole('rowheader', { name: /^Importance/ })).toBeNull();
  });

  it('draws each pair and each domain, with a text and a table that say the same', async () => {
    const { container } = await openExample();
    const confidence = screen.getByRole('img', { name: /All 6 fellows.*Median 21 before, 26\.5 after/ });
    await waitFor(() =>
      expect(confidence.querySelectorAll('svg circle, svg path').length).toBeGreaterThan(12),
    );
    const figures = screen.getByRole('table', { name: /^Confidence, fellows.*in figures/ });
    const rows = Array.from(figures.querySelectorAll('tbody tr'), ({ textContent }) => textContent);
    expect(rows).toEqual(['11827', '21921', '32026', '42229', '52324', '62533']);
    expect(screen.getAllByRole('img', { name: /: median .* before, .* after$/ })).toHaveLength(7);
    expect(screen.getByRole('img', { name: 'Use of technology: median 3.5 before, 4 after' })).toBeDefined();
    expect(container.querySelector('svg style')).toBeNull();
  });

  it('says so where it could not be worked out, and shows no figure', async () => {
    openPage(() => ({
      tables: () => Promise.reject(new Error('the worker ended')),
      close: () => undefined,
    }));
    press('Open the example study');
    await screen.findByText(/^This could not be worked out/);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says that it is made up, and closes to a page that has forgotten it', async () => {
    const { container } = await openExample();
    expect(screen.getByText('Example data, made up')).toBeDefined();
    press('Close the study');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Open the study' }));
    expect(container.querySelector('table')).toBeNull();
  });

  it('shows no code of a person and has no accessibility fault, on one site or on two', async () => {
    const { container } = await openExample();
    for (const site of ['alone', 'withSiteB']) {
      await choose('Data', site);
      expect(CODES.filter((code) => container.innerHTML.includes(code))).toEqual([]);
      expect(await faultsOf(container)).toEqual([]);
    }
  });

  it('withholds more, and never less, when the smallest group is raised', async () => {
    await openExample();
    await goTo('Export');
    await choose('Smallest group shown', '8');
    await goTo('Results');
    expect((await outcomeRow(/^Confidence/)).at(-1)).toContain('fewer than 8 people');
    expect((await outcomeRow(/^Worry/))[1]).toBe('83 unchanged');
    expect(screen.getByText(/Too few people answered/)).toBeDefined();
  });
});
