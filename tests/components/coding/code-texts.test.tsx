import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { faultsOf } from '../axe.ts';
import { CODES, press } from '../study/study-page.tsx';
import {
  applied,
  openDesk,
  openTexts,
  part,
  select,
  selectUntold,
  showText,
  typeCode,
} from './coding-page.tsx';

afterEach(cleanup);

async function beginAnew() {
  const page = await openTexts();
  press('Begin to code');
  await screen.findByRole('heading', { name: /^Text 1 of 18/ });
  await waitFor(() => expect(hasFocus()).toBe(true));
  return page;
}

function field(): HTMLElement {
  return screen.getByRole('textbox', { name: /^The text/ });
}

function hasFocus(): boolean {
  return document.activeElement === field();
}

/** The words of the text that are selected. */
function chosen(): string {
  return document.getSelection()?.toString() ?? '';
}

describe('coding a text', () => {
  it('puts a code on selected words: a letter finds it, Enter applies it', async () => {
    await beginAnew();
    showText('I would do it again');
    select('every year');
    typeCode('wish');
    expect(applied()).toEqual(['wish to repeat “every year”']);
    expect(screen.getByText('Coded: wish to repeat.')).toBeTruthy();
  });

  it('puts several codes on the same words, and takes one off', async () => {
    await beginAnew();
    showText('I would do it again');
    select('every year');
    typeCode('wish');
    expect(chosen()).toBe('every year');
    typeCode('time');
    expect(applied()).toEqual(['wish to repeat “every year”', 'time and place “every year”']);
    press('Remove wish to repeat');
    expect(applied()).toEqual(['time and place “every year”']);
    expect(hasFocus()).toBe(true);
    expect(chosen()).toBe('every year');
  });

  it('keeps the words where the search for a code is given up', async () => {
    await beginAnew();
    showText('I would do it again');
    select('every year');
    fireEvent.keyDown(field(), { key: 'w' });
    fireEvent.keyDown(screen.getByRole('combobox', { name: 'Find a code' }), { key: 'Escape' });
    expect(hasFocus()).toBe(true);
    expect(chosen()).toBe('every year');
    expect(applied()).toEqual([]);
  });

  it('puts a code on the words that are selected as the letter is typed, not on those before', async () => {
    await beginAnew();
    showText('I would do it again');
    select('again');
    selectUntold('every year');
    typeCode('wish');
    expect(applied()).toEqual(['wish to repeat “every year”']);
  });

  it('makes a code of a name that is not there', async () => {
    await beginAnew();
    showText('I would do it again');
    select('every year');
    typeCode('yearly');
    expect(applied()).toEqual(['yearly “every year”']);
    part('Codebook');
    expect(screen.getByRole('button', { name: 'Change yearly' })).toBeTruthy();
  });

  it('applies nothing where no words are selected, and says so', async () => {
    await beginAnew();
    fireEvent.keyDown(screen.getByRole('textbox', { name: /^The text/ }), { key: 'w' });
    expect(screen.getByText('Refused: nothing-selected')).toBeTruthy();
    const codes = within(screen.getByRole('listbox', { name: 'Codes' }));
    fireEvent.click(codes.getByRole('option', { name: 'hierarchy' }));
    expect(applied()).toEqual([]);
  });

  it('changes no word of a text, whatever is typed, pasted or dropped on it', async () => {
    await beginAnew();
    const field = screen.getByRole('textbox', { name: /^The text/ });
    for (const type of ['beforeinput', 'paste', 'cut', 'drop', 'dragstart']) {
      const event = new Event(type, { bubbles: true, cancelable: true });
      fireEvent(field, event);
      expect(event.defaultPrevented, type).toBe(true);
    }
  });

  it('goes on with Ctrl and Enter, and past a text that no code fits', async () => {
    await beginAnew();
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    expect(screen.getByRole('heading', { name: /^Text 2 of 18/ })).toBeTruthy();
    expect(hasFocus()).toBe(true);
    press('No code fits');
    expect(screen.getByRole('heading', { name: /^Text 3 of 18/ })).toBeTruthy();
    expect(hasFocus()).toBe(true);
    expect(screen.getByText(/1 of 18 texts coded\./)).toBeTruthy();
  });

  it('shows the texts of one code, or those not coded yet', async () => {
    await openDesk();
    const list = screen.getByRole('navigation', { name: 'Texts' });
    fireEvent.change(within(list).getByLabelText('Show'), { target: { value: 'not-coded' } });
    expect(within(list).getByText('None.')).toBeTruthy();
    const wish = within(list).getByRole('option', { name: 'wish to repeat' });
    fireEvent.change(within(list).getByLabelText('Show'), {
      target: { value: (wish as HTMLOptionElement).value },
    });
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
  });

  it('can be undone step by step', async () => {
    await beginAnew();
    showText('I would do it again');
    for (const words of ['again', 'every year']) {
      select(words);
      typeCode('wish');
    }
    press('Undo');
    expect(applied()).toEqual(['wish to repeat “again”']);
    expect(screen.queryByText('Coded: wish to repeat.')).toBeNull();
    fireEvent.keyDown(field(), { key: 'z', ctrlKey: true });
    expect(applied()).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('is there again when the coder comes back', async () => {
    await beginAnew();
    const coder = screen.getByText(/^You code as/).querySelector('strong')?.textContent ?? '';
    showText('I would do it again');
    select('every year');
    typeCode('wish');
    await screen.findByText('An example: kept until this page is closed.');
    press('Leave the desk');
    fireEvent.click(await screen.findByRole('button', { name: `Go on as ${coder}` }));
    await screen.findByRole('heading', { name: /^Text/ });
    showText('I would do it again');
    expect(applied()).toEqual(['wish to repeat “every year”']);
  });

  it('shows no code of a person, and passes axe in every part', async () => {
    const { container } = await openDesk();
    for (const name of ['Texts', 'Codebook', 'Agreement', 'Themes', 'Quotes'] as const) {
      part(name);
      await waitFor(() => expect(screen.queryByText('Opening both…')).toBeNull());
      expect(await faultsOf(container), name).toEqual([]);
      for (const code of CODES) expect(container.innerHTML).not.toContain(code);
    }
  });
});
