import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WordsField } from '../../../components/shared/words-field.tsx';
import { faultsOf } from '../axe.ts';

afterEach(cleanup);

function Form({ onSubmit }: { onSubmit: (typed: string) => void }) {
  const [value, setValue] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(value);
      }}
    >
      <WordsField label="Its words" value={value} onValue={setValue} />
      <button type="submit">Open</button>
    </form>
  );
}

function open() {
  const onSubmit = vi.fn();
  const view = render(<Form onSubmit={onSubmit} />);
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Its words' });
  field.focus();
  return { ...view, onSubmit, field };
}

function type(field: HTMLInputElement, value: string) {
  fireEvent.input(field, { target: { value } });
}

function offered() {
  return screen.queryAllByRole('option').map(({ textContent }) => textContent);
}

/** What the keyboard chose, as a screen reader is told. */
function chosenBy(field: HTMLInputElement) {
  const id = field.getAttribute('aria-activedescendant');
  return id === null ? null : document.getElementById(id)?.textContent;
}

describe('a field of words', () => {
  it('shows what is typed and keeps it out of what the browser remembers', () => {
    const { field } = open();
    expect(field.type).toBe('text');
    expect(field.getAttribute('autocomplete')).toBe('off');
  });

  it('counts the words', () => {
    const { field } = open();
    type(field, 'otter-lantern GRAIN copper ');
    expect(screen.getByText('4 of 6 words')).toBeDefined();
    expect(field.getAttribute('aria-describedby')).toContain(screen.getByText('4 of 6 words').id);
  });

  it('offers up to four completions of the word being typed, and takes the one that is pressed', () => {
    const { field } = open();
    type(field, 'otter la');
    expect(offered()).toHaveLength(4);
    type(field, 'otter lanter');
    fireEvent.click(screen.getByRole('option', { name: 'lantern' }));
    expect(field.value).toBe('otter lantern ');
    expect(offered()).toEqual([]);
    expect(document.activeElement).toBe(field);
  });

  it.each(['Enter', 'Tab'])('takes what the arrow keys chose with %s', (key) => {
    const { field } = open();
    type(field, 'la');
    const words = offered();
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(chosenBy(field)).toBe(words[0]);
    fireEvent.keyDown(field, { key: 'ArrowUp' });
    expect(chosenBy(field)).toBe(words[3]);
    expect(screen.getByRole('option', { selected: true }).textContent).toBe(words[3]);
    expect(fireEvent.keyDown(field, { key })).toBe(false);
    expect(field.value).toBe(`${words[3]} `);
  });

  it('leaves Enter and Tab alone while nothing is chosen', () => {
    const { field } = open();
    type(field, 'la');
    expect(fireEvent.keyDown(field, { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(field, { key: 'Enter' })).toBe(true);
    expect(field.value).toBe('la');
  });

  it('closes the list with Escape, and when it is left', () => {
    const { field } = open();
    type(field, 'la');
    expect(field.getAttribute('aria-expanded')).toBe('true');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(field.getAttribute('aria-expanded')).toBe('false');
    type(field, 'lan');
    expect(offered().length).toBeGreaterThan(0);
    fireEvent.blur(field);
    expect(offered()).toEqual([]);
  });

  it('offers nothing once the word is whole', () => {
    const { field } = open();
    type(field, 'otter lantern');
    expect(offered()).toEqual([]);
  });

  it('names a finished word that is on no list, and puts it right at a press', () => {
    const { field } = open();
    type(field, 'otter lantren');
    expect(screen.getByRole('status').textContent).toBe('');
    type(field, 'otter lantren grain');
    expect(screen.getByRole('status').textContent).toBe(
      '“lantren” is no word of the list. Did you mean lantern?',
    );
    fireEvent.click(screen.getByRole('button', { name: 'lantern' }));
    expect(field.value).toBe('otter lantern grain');
    expect(screen.getByRole('status').textContent).toBe('');
    expect(document.activeElement).toBe(field);
  });

  it('names the last word once the field is left', () => {
    const { field } = open();
    type(field, 'otter lantren');
    fireEvent.blur(field);
    expect(screen.getByRole('status').textContent).toContain('“lantren”');
  });

  it('never stands in the way of what was typed', () => {
    const { field, onSubmit } = open();
    type(field, 'qqqq lantren');
    fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(onSubmit).toHaveBeenCalledWith('qqqq lantren');
  });

  it('has no fault that axe finds, with its list open and a word named', async () => {
    const { container, field } = open();
    expect(await faultsOf(container)).toEqual([]);
    type(field, 'lantren la');
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(screen.getByRole('listbox')).toBeDefined();
    expect(await faultsOf(container)).toEqual([]);
  });
});
