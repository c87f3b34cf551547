import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Dataset } from '../../../lib/schema/dataset.ts';
import { goTo, press, textOf } from '../study/study-page.tsx';
import { openDesk, part } from './coding-page.tsx';

afterEach(cleanup);

async function exportedTexts(saved: Parameters<typeof textOf>[0]) {
  await goTo('Export');
  press('Save the de-identified data (JSON)');
  await screen.findByText('Saved upward-dataset.json.');
  return Dataset.parse(JSON.parse(textOf(saved, 'upward-dataset.json'))).texts;
}

describe('quotes', () => {
  it('leave only where they were chosen, with their codes and beside no person', async () => {
    const { saved } = await openDesk();
    part('Quotes');
    fireEvent.click(screen.getByRole('checkbox', { name: /^“I would do it again/ }));
    expect(screen.getByText('1 quote chosen.')).toBeTruthy();
    expect(await exportedTexts(saved)).toEqual([
      {
        role: 'fellow',
        occasion: 'T1',
        item: 'LEARNT',
        text: 'I would do it again, every year.',
        codes: ['wish to repeat'],
      },
    ]);
  });

  it('do not leave where nobody chose any', async () => {
    const { saved } = await openDesk();
    expect(await exportedTexts(saved)).toEqual([]);
  });

  it('never leave of a role under k, and it is said', async () => {
    const { saved } = await openDesk();
    part('Quotes');
    fireEvent.click(screen.getByRole('checkbox', { name: /^“Correct people afterwards/ }));
    expect(screen.getByText('Not let out: too few of this role wrote.')).toBeTruthy();
    expect(await exportedTexts(saved)).toEqual([]);
    expect(screen.getByText(/0 of 1 chosen quotes/)).toBeTruthy();
  });
});
