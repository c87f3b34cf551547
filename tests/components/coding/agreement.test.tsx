import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { readCsv } from '../../fixtures/read-csv.ts';
import { press, textOf } from '../study/study-page.tsx';
import { openDesk, openTexts, part } from './coding-page.tsx';

afterEach(cleanup);

async function lockAndCompare() {
  const page = await openDesk();
  press('Lock my coding');
  press('Lock it');
  part('Agreement');
  await screen.findByRole('table', { name: /^Agreement by code/ });
  return page;
}

function agreementOn(code: string): string[] {
  const row = screen.getByRole('rowheader', { name: code }).closest('tr');
  return Array.from(row?.cells ?? [], ({ textContent }) => textContent).slice(1);
}

describe('two coders', () => {
  it('see nothing of each other before both have locked', async () => {
    const { container } = await openDesk();
    part('Agreement');
    expect(screen.getByText(/Shown once you and the second coder have locked/)).toBeTruthy();
    expect(container.innerHTML).not.toContain('calm pine');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('cannot open the one who has locked before they have locked themselves', async () => {
    const { container } = await openTexts();
    press('Open as calm pine');
    expect(screen.getByText(/amber kite has not locked yet/)).toBeTruthy();
    expect(container.querySelector('.applied')).toBeNull();
  });

  it('lock only once every text is coded', async () => {
    await openTexts();
    press('Begin to code');
    await screen.findByRole('heading', { name: /^Text 1 of 18/ });
    press('Lock my coding');
    expect(screen.getByText('18 texts to go.').closest('div')?.textContent).toContain(
      'Refused: texts-uncoded',
    );
    part('Codebook');
    expect(screen.queryByText('18 texts to go.')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Lock it' })).toBeNull();
  });

  it('change nothing once locked', async () => {
    await lockAndCompare();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    part('Texts');
    expect(screen.queryByRole('combobox', { name: 'Find a code' })).toBeNull();
    part('Codebook');
    expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull();
  });

  it('are compared code by code, with the response as the unit', async () => {
    await lockAndCompare();
    expect(screen.getByText(/16 responses, 6 differences\./)).toBeTruthy();
    expect(agreementOn('hierarchy')).toEqual(['1.00, none differed', '1.00', '0.13', '2', '0', '0', '14']);
    expect(agreementOn('being heard')).toEqual(['0.45 [−0.06, 0.97]', '0.81', '0.22', '2', '1', '2', '11']);
  });

  it('save what may be published of it: of the two consultants, nothing', async () => {
    const { saved } = await lockAndCompare();
    press('Save what may be published of it (CSV)');
    await screen.findByText('Saved upward-agreement.csv.');
    const [header, ...rows] = readCsv(textOf(saved, 'upward-agreement.csv'));
    expect(header?.slice(0, 4)).toEqual(['code', 'under', 'withheld', 'kappa']);
    expect(rows).toHaveLength(11);
    expect(rows.filter(([name]) => name === 'behaviour change')).toEqual([
      ['behaviour change', '', 'TRUE', '', '', '', '', ''],
    ]);
  });

  it('resolve their differences side by side, and what they agreed on is kept', async () => {
    await lockAndCompare();
    press('Resolve the differences');
    await screen.findByText(/^6 differences to decide/);
    expect(screen.getAllByText('amber kite').length).toBeGreaterThan(1);
    for (const [place, choice] of screen.getAllByRole('radio', { name: 'Keep' }).entries()) {
      if (place > 0) fireEvent.click(choice);
    }
    expect(screen.getByText(/^1 difference to decide/)).toBeTruthy();
    const [leave] = screen.getAllByRole('radio', { name: 'Leave out' });
    if (leave === undefined) throw new Error('there is nothing to leave out');
    fireEvent.click(leave);
    expect(screen.getByText(/^All are decided/)).toBeTruthy();
    expect(screen.getByText(/Agreed by amber kite and calm pine\./)).toBeTruthy();
    part('Codebook');
    expect(screen.queryByText(/^Decide \d+ difference/)).toBeNull();
    press('Undo');
    expect(await screen.findByText('Decide 1 difference first, under Agreement.')).toBeTruthy();
    press('Leave the desk');
    expect(await screen.findByText('agreed by two')).toBeTruthy();
  });
});

describe('themes', () => {
  it('count people under the k-rule, and have no column for consultants of whom there are two', async () => {
    const { saved } = await openDesk();
    part('Themes');
    const table = screen.getByRole('table', { name: /^Themes by role/ });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Theme', 'Fellows (of 6)']);
    expect(within(table).getByRole('row', { name: /^being heard/ }).textContent).toBe('being heard3');
    expect(within(table).getByRole('row', { name: /^wish to repeat/ }).textContent).toBe(
      'wish to repeatfewer than 3',
    );
    press('Save the themes (CSV)');
    await screen.findByText('Saved upward-themes.csv.');
    expect(readCsv(textOf(saved, 'upward-themes.csv'))).toContainEqual([
      ...['being heard', '', 'fellow', '6', '3', ''],
    ]);
  });
});
