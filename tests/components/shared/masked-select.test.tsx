import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MaskedSelect } from '../../../components/shared/masked-select.tsx';
import { faultsOf } from '../axe.ts';

afterEach(cleanup);

const CHOICES = [
  ['', 'Not yet'],
  ['one', 'Dr Ada One'],
] as const;

function open(onValue = vi.fn()) {
  const view = render(
    <MaskedSelect label="Consultant" value="one" choices={CHOICES} closedText="Chosen" onValue={onValue} />,
  );
  return {
    ...view,
    onValue,
    select: screen.getByRole<HTMLSelectElement>('combobox', { name: 'Consultant' }),
  };
}

describe('a select that covers what is chosen', () => {
  it('lays the neutral text over the closed control, for the eye alone', () => {
    open();
    expect(screen.getByText('Chosen').getAttribute('aria-hidden')).toBe('true');
  });

  it('is a native select with every option in its list', () => {
    const { select } = open();
    expect(select.value).toBe('one');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Not yet',
      'Dr Ada One',
    ]);
    expect(select.getAttribute('autocomplete')).toBe('off');
  });

  it('gives on what is chosen', () => {
    const { select, onValue } = open();
    fireEvent.change(select, { target: { value: '' } });
    expect(onValue).toHaveBeenCalledWith('');
  });

  it('has no fault that axe finds', async () => {
    expect(await faultsOf(open().container)).toEqual([]);
  });
});
