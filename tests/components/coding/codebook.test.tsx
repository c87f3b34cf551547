import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { press } from '../study/study-page.tsx';
import { openDesk, part } from './coding-page.tsx';

afterEach(cleanup);

async function openCodebook() {
  await openDesk();
  part('Codebook');
}

/** The codes with how many segments each has, as they are listed. */
function codes(): Record<string, string> {
  const lines = screen.getAllByRole('listitem').flatMap((item) => {
    const name = item.querySelector('.code-name')?.textContent;
    return name ? [[name, item.querySelector('.codebook__line .quiet')?.textContent ?? '']] : [];
  });
  return Object.fromEntries(lines);
}

function type(label: string, value: string) {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
}

describe('the codebook on the desk', () => {
  it('says how often each code stands', async () => {
    await openCodebook();
    expect(codes()).toMatchObject({
      hierarchy: '3 segments',
      'wish to repeat': '1 segment',
      'being heard': '3 segments',
    });
  });

  it('merges one code into another without losing a segment, and takes it back', async () => {
    await openCodebook();
    press('Change role clarity');
    const into = screen.getByLabelText('Merge into');
    const heard = within(into).getByRole('option', { name: 'being heard' }) as HTMLOptionElement;
    fireEvent.change(into, { target: { value: heard.value } });
    press('Merge');
    expect(document.activeElement?.textContent).toMatch(/^Change/);
    expect(codes()['being heard']).toBe('4 segments');
    expect(codes()['role clarity']).toBeUndefined();
    expect(screen.getByText('Merged into being heard: 1 segment of role clarity.')).toBeTruthy();
    press('Undo');
    expect(codes()).toMatchObject({ 'being heard': '3 segments', 'role clarity': '1 segment' });
    expect(screen.queryByText(/^Merged into/)).toBeNull();
  });

  it('splits a code by the segments that are ticked', async () => {
    await openCodebook();
    press('Change hierarchy');
    const details = screen.getByText('Split this code').closest('details');
    if (details === null) throw new Error('there is nothing to unfold');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    type('Name of the new code', 'rank');
    press('Split');
    expect(screen.getByText('Refused: no-segments-chosen')).toBeTruthy();
    expect(codes().rank).toBeUndefined();
    fireEvent.click(screen.getByRole('checkbox', { name: /I worry about the next reference/ }));
    press('Split');
    expect(codes()).toMatchObject({ hierarchy: '2 segments', rank: '1 segment' });
  });

  it('renames a code and puts it under another', async () => {
    await openCodebook();
    press('Change role clarity');
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
    type('Name', 'clear role');
    const under = screen.getByLabelText('Stands under');
    const rank = within(under).getByRole('option', { name: 'hierarchy' }) as HTMLOptionElement;
    fireEvent.change(under, { target: { value: rank.value } });
    press('Save the code');
    expect(Object.keys(codes()).slice(0, 2)).toEqual(['hierarchy', 'clear role']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change clear role' }));
  });

  it('says why a change is refused, and changes nothing', async () => {
    await openCodebook();
    const before = codes();
    press('Change role clarity');
    press('Merge');
    expect(screen.getByText('Refused: no-code-chosen')).toBeTruthy();
    press('Cancel');
    type('Add a code', 'Hierarchy');
    press('Add');
    expect(screen.getByText('Refused: code-name-taken')).toBeTruthy();
    press('Change hierarchy');
    press('Remove the code');
    expect(screen.getByText('Refused: code-in-use')).toBeTruthy();
    expect(codes()).toEqual(before);
  });
});

describe('the codebook as a file', () => {
  it.each([
    ['Save the codebook (REFI-QDA)', 'upward-codebook.qdc'],
    ['Save it for Taguette (CSV)', 'upward-codebook.csv'],
  ])('%s gives a file that a new coder begins from', async (button, name) => {
    const { saved } = await openDesk();
    part('Codebook');
    fireEvent.input(screen.getByLabelText('Add a code'), { target: { value: 'rota' } });
    press('Add');
    press(button);
    await screen.findByText(`Saved ${name}.`);
    press('Leave the desk');
    const field = await screen.findByLabelText(/^Or begin from a codebook/);
    const file = new File([saved.at(-1)?.content ?? ''], name);
    fireEvent.change(field, { target: { files: [file] } });
    await screen.findByRole('heading', { name: /^Text 1 of 18/ });
    part('Codebook');
    expect(codes()).toMatchObject({ hierarchy: '0 segments', rota: '0 segments' });
  });

  it('is refused where it is none, and says what to choose', async () => {
    await openDesk();
    press('Leave the desk');
    const field = await screen.findByLabelText(/^Or begin from a codebook/);
    fireEvent.change(field, { target: { files: [new File(['Rota for week 48'], 'rota.csv')] } });
    expect(await screen.findByText('Refused: not-a-codebook')).toBeTruthy();
  });
});
