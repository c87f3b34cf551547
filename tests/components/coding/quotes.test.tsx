import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { Dataset } from '../../../lib/schema/dataset.ts';
import { goTo, press, textOf } from '../study/study-page.tsx';
import { openDesk, part } from './coding-page.tsx';

afterEach(cleanup);

/** Opens the quotes of one code: the texts come in another order under each key. */
function quotesOf(code: string) {
  part('Quotes');
  const list = screen.getByLabelText('Code');
  const option = within(list).getByRole<HTMLOptionElement>('option', { name: code });
  fireEvent.change(list, { target: { value: option.value } });
}

async function exportedTexts(saved: Parameters<typeof textOf>[0]) {
  await goTo('Export');
  press('Save the de-identified data (JSON)');
  await screen.findByText('Saved upward-dataset.json.');
  return Dataset.parse(JSON.parse(textOf(saved, 'upward-dataset.json'))).texts;
}

describe('quotes', () => {
  it('leave only where they were chosen, with their codes and beside no person', async () => {
    const { saved } = await openDesk();
    quotesOf('wish to repeat');
    fireEvent.click(screen.getByRole('checkbox', { name: /^“I would do it again/ }));
    expect(screen.getByText('1 quote chosen.')).toBeTruthy();
    await goTo('Export');
    await screen.findByText(/Their codes are of one coder, amber kite/);
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

  it('cannot be chosen of a role under k, and it is said', async () => {
    await openDesk();
    quotesOf('behaviour change');
    const said = screen.getByText(/^“Correct people afterwards/);
    expect(said.closest('li')?.textContent).toContain('Not let out: too few of this role wrote.');
    expect(screen.queryByRole('checkbox', { name: /^“Correct people afterwards/ })).toBeNull();
  });

  it('chosen before k was raised do not leave, and it is said', async () => {
    const { saved } = await openDesk();
    quotesOf('wish to repeat');
    fireEvent.click(screen.getByRole('checkbox', { name: /^“I would do it again/ }));
    await goTo('Export');
    fireEvent.change(screen.getByLabelText('Smallest group shown'), { target: { value: '10' } });
    expect(await exportedTexts(saved)).toEqual([]);
    expect(screen.getByText(/^0 of 1 chosen quotes/)).toBeTruthy();
  });

  it('are shown with their code, their question and whose they are', async () => {
    await openDesk();
    quotesOf('wish to repeat');
    const choice = screen.getByRole('checkbox', { name: /^“I would do it again/ }).closest('li');
    expect(choice?.textContent).toContain(
      'a fellow, after · what did you take away? What would you change? · wish to repeat',
    );
  });
});

describe('the quotes for other programs', () => {
  it('are saved as a REFI-QDA project of the chosen ones alone', async () => {
    const { saved } = await openDesk();
    quotesOf('wish to repeat');
    press('Save the quotes for QDA programs (REFI-QDA)');
    await screen.findByText(/^Nothing is chosen that may leave/);
    expect(saved).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox', { name: /^“I would do it again/ }));
    press('Save the quotes for QDA programs (REFI-QDA)');
    await screen.findByText('Saved upward-quotes.qdpx.');
    const content = saved.at(-1)?.content;
    if (!(content instanceof Uint8Array)) throw new Error('no bytes were saved');
    const names = Object.keys(unzipSync(content));
    expect(names).toHaveLength(2);
    expect(names[0]).toBe('project.qde');
  });
});
