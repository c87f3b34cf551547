import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { faultsOf } from '../axe.ts';
import { openPanel, PASSPHRASE as passphrase, press, write } from './open-panel.tsx';

afterEach(cleanup);

describe('the first run', () => {
  it('asks for one text, then a passphrase, and has it saved', async () => {
    const { vault } = await openPanel({ empty: true });
    write('Gave the reason.');
    press('Continue');
    fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: passphrase } });
    press('Save my observation');
    await screen.findByText('Saved.');
    expect(unwrap(await vault.list('observation')).map(({ value }) => value.text)).toEqual([
      'Gave the reason.',
    ]);
  });

  it('makes no vault under a passphrase that is too short', async () => {
    const { vault } = await openPanel({ empty: true });
    write('Gave the reason.');
    press('Continue');
    fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: 'short' } });
    press('Save my observation');
    await screen.findByText('Refused: passphrase-weak');
    expect(unwrap(await vault.state())).toEqual({ status: 'none' });
  });
});

describe('the log', () => {
  it('keeps what stays the same for the next one, and empties the rest', async () => {
    await openPanel();
    write('Gave the reason.');
    fireEvent.click(screen.getByRole('radio', { name: /Approach to juniors/ }));
    fireEvent.input(screen.getByRole('textbox', { name: /Consultant/ }), { target: { value: 'HM' } });
    press(/^Save/);
    await screen.findByText('Saved.');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /What did you see/ }).value).toBe('');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Consultant/ }).value).toBe('HM');
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  });

  it('saves once, however often the same text is sent', async () => {
    const { vault } = await openPanel();
    write('Gave the reason.');
    press(/^Save/);
    press(/^Save/);
    await screen.findByText('Saved.');
    expect(unwrap(await vault.list('observation'))).toHaveLength(1);
  });

  it('keeps what is typed while the last one is being saved', async () => {
    const { vault } = await openPanel();
    write('Gave the reason.');
    press(/^Save/);
    write('Gave the reason. Began late.');
    await waitFor(async () => expect(unwrap(await vault.list('observation'))).toHaveLength(1));
    await waitFor(() =>
      expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /What did you see/ }).value).toBe(
        'Began late.',
      ),
    );
  });

  it('takes an NHS number out, says so, and gives the text back on undo', async () => {
    const { vault } = await openPanel();
    write('Plan for 999 104 2237 changed.');
    await screen.findByText('NHS number.');
    press(/^Save/);
    await screen.findByText('Saved.');
    expect(unwrap(await vault.list('observation')).map(({ value }) => value.text)).toEqual([
      'Plan for [number] changed.',
    ]);
    press('Undo, to the text');
    await waitFor(() =>
      expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /What did you see/ }).value).toContain(
        '999 104 2237',
      ),
    );
    expect(unwrap(await vault.list('observation'))).toEqual([]);
  });

  it('keeps the text in the field and says why when the disk is full', async () => {
    const { database } = await openPanel();
    database.records.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    write('Gave the reason.');
    press(/^Save/);
    await screen.findByText('Refused: storage-full');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /What did you see/ }).value).toBe(
      'Gave the reason.',
    );
  });

  it('says what is missing when there is no text', async () => {
    await openPanel();
    press(/^Save/);
    await screen.findByText('Refused: empty');
  });

  it('takes a digit as a domain outside the text, and as a digit inside it', async () => {
    await openPanel();
    fireEvent.keyDown(screen.getByRole('textbox', { name: /What did you see/ }), { key: '3' });
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    fireEvent.keyDown(screen.getByRole('radio', { name: /Use of technology/ }), { key: '3' });
    const juniors = screen.getByRole<HTMLInputElement>('radio', { name: /Approach to juniors/ });
    await waitFor(() => expect(juniors.checked).toBe(true));
  });

  it('shows no choice of keep or change for strengths', async () => {
    await openPanel();
    fireEvent.click(screen.getByRole('radio', { name: /Strengths/ }));
    expect(screen.queryByRole('radio', { name: /Keep doing it/ })).toBeNull();
    expect(screen.getByText('Strengths are always something to keep')).toBeDefined();
  });
});

describe('the locked panel', () => {
  it('saves, and shows it only after unlocking', async () => {
    const { vault } = await openPanel({ locked: true });
    write('Gave the reason.');
    press(/^Save/);
    await screen.findByText('Saved.');
    press('Unlock to read');
    expect(screen.queryByText('Gave the reason.')).toBeNull();
    fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: passphrase } });
    press('Unlock');
    await screen.findByText('Gave the reason.');
    expect(unwrap(await vault.state()).status).toBe('unlocked');
  });

  it('says that a passphrase is wrong, and stays as it was', async () => {
    const { vault } = await openPanel({ locked: true });
    press('Unlock to read');
    fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: 'slate harbour nine' } });
    press('Unlock');
    await screen.findByText('Refused: wrong-passphrase');
    expect(unwrap(await vault.state()).status).toBe('locked');
  });
});

describe('the observations', () => {
  async function openWith(...observations: ReturnType<typeof anObservation>[]) {
    const opened = await openPanel();
    for (const observation of observations)
      await opened.vault.put('observation', observation.id, observation);
    fireEvent.click(screen.getByRole('link', { name: 'Observations' }));
    return opened;
  }

  it('stand by consultant and domain; those without either wait apart', async () => {
    await openWith(
      anObservation({ text: 'Asked for my plan.' }),
      anObservation({ text: 'Began late.', domain: null }),
    );
    await screen.findByText('1 waits for a consultant or a domain');
    expect(screen.getByRole('heading', { name: 'Approach to juniors' })).toBeDefined();
  });

  it('can be changed, and are screened again', async () => {
    const { vault } = await openWith(anObservation({ text: 'Asked for my plan.' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    const edit = screen.getByRole('textbox', { name: 'Observation' });
    fireEvent.input(edit, { target: { value: 'Asked for my plan on 12/03/2026.' } });
    press('Save change');
    await screen.findByText('Asked for my plan on [date].');
    expect(unwrap(await vault.list('observation'))).toHaveLength(1);
  });

  it('can be deleted, and brought back', async () => {
    const { vault } = await openWith(anObservation({ text: 'Asked for my plan.' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    await screen.findByText(/Deleted\./);
    expect(unwrap(await vault.list('observation'))).toEqual([]);
    press('Undo');
    await screen.findByText('Asked for my plan.');
  });
});

describe('every view', () => {
  it.each(['Log', 'Observations', 'Hand in'])('%s has no fault that axe finds', async (name) => {
    const { container } = await openPanel();
    fireEvent.click(within(screen.getByRole('navigation')).getByRole('link', { name }));
    await screen.findByRole('heading', { level: 1 });
    expect(await faultsOf(container)).toEqual([]);
  });

  it('turns off the browser’s memory in every field', async () => {
    const { container } = await openPanel();
    for (const name of ['Log', 'Hand in']) {
      fireEvent.click(within(screen.getByRole('navigation')).getByRole('link', { name }));
      await screen.findByRole('heading', { level: 1 });
      const fields = container.querySelectorAll(
        'textarea, select, input[type="text"], input[type="password"]',
      );
      expect(fields.length).toBeGreaterThan(0);
      for (const field of fields) expect(field.getAttribute('autocomplete')).toBe('off');
    }
  });
});

it('tells a new vault’s two words once, until they are noted', async () => {
  const { vault } = await openPanel({ empty: true });
  write('Gave the reason.');
  press('Continue');
  fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: passphrase } });
  press('Save my observation');
  await screen.findByText(/^Your vault goes by/);
  const state = unwrap(await vault.state());
  expect(screen.getByText(/^Your vault goes by/).textContent).toContain(
    'name' in state ? state.name : 'none',
  );
  press('Noted');
  expect(screen.queryByText(/^Your vault goes by/)).toBeNull();
});
