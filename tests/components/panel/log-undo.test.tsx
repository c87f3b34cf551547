import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { UNDO_WHILE_LOCKED } from '../../../components/capture/use-last-saved.ts';
import { OBSERVATION_LENGTH } from '../../../lib/schema/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { openPanel, PASSPHRASE, press, showPanel, textOf, write } from './open-panel.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const TEXT = 'Gave the reason.';
const UNSAFE = 'Gave the wrong dose to the patient.';

type Panel = Awaited<ReturnType<typeof openPanel>>;

async function onlyObservation({ vault }: Panel) {
  const [only] = unwrap(await vault.list('observation'));
  if (only === undefined) throw new Error('one was saved');
  return only.value;
}

async function save(text: string): Promise<void> {
  write(text);
  press(/^Save/);
  await screen.findByText('Saved.');
}

function goTo(view: 'Log' | 'Observations'): void {
  fireEvent.click(screen.getByRole('link', { name: view }));
}

describe('the way back after a save', () => {
  it.each([
    ['edited', { text: 'Gave the reason and asked for mine.' }],
    ['placed', { domain: 'juniors', kind: 'keep' } as const],
    ['handed in', { handedIn: { round: 'r'.repeat(22), revision: 1 } }],
  ])('is gone once the observation was %s, and nothing of that is lost', async (_, change) => {
    const panel = await openPanel();
    await save(TEXT);
    const observation = await onlyObservation(panel);
    await panel.vault.put('observation', observation.id, { ...observation, ...change });
    await waitFor(() => expect(screen.queryByText('Saved.')).toBeNull());
    expect(screen.queryByText(/Saved on this computer/)).toBeNull();
    expect(await onlyObservation(panel)).toMatchObject(change);
  });

  it('is gone once the observation was deleted', async () => {
    const panel = await openPanel();
    await save(TEXT);
    await panel.vault.remove((await onlyObservation(panel)).id);
    await waitFor(() => expect(screen.queryByText('Saved.')).toBeNull());
  });

  it('is gone some seconds after a save while locked, for whoever comes next', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    const panel = await openPanel({ locked: true });
    await panel.vault.confirm();
    await save(TEXT);
    screen.getByRole('button', { name: 'Undo' });
    act(() => void vi.advanceTimersByTime(UNDO_WHILE_LOCKED));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    await panel.vault.unlock(PASSPHRASE);
    expect((await onlyObservation(panel)).text).toBe(TEXT);
  });

  it('leads back to a dropped draft, and not to the entry before it', async () => {
    const panel = await openPanel();
    await save(TEXT);
    write('Began late');
    await screen.findByText('Draft saved on this computer');
    press('Discard');
    await screen.findByText('Draft dropped.');
    expect(screen.queryByText('Saved.')).toBeNull();
    press('Undo');
    await waitFor(() => expect(textOf()).toBe('Began late'));
    expect((await onlyObservation(panel)).text).toBe(TEXT);
  });

  it('from two deletions brings both back', async () => {
    const panel = await openPanel();
    await save(TEXT);
    await save('Began late.');
    goTo('Observations');
    for (const left of [1, 0]) {
      const buttons = () => screen.getAllByRole('button', { name: /^Delete/ });
      await waitFor(() => expect(buttons()).toHaveLength(left + 1));
      for (const button of buttons().slice(0, 1)) fireEvent.click(button);
      await waitFor(async () => expect(unwrap(await panel.vault.list('observation'))).toHaveLength(left));
    }
    await screen.findByText(/^2 deleted/);
    press('Undo');
    await waitFor(async () => expect(unwrap(await panel.vault.list('observation'))).toHaveLength(2));
  });
});

describe('saving', () => {
  it('takes a key that is held too long as one press, so that it answers no question by itself', async () => {
    const panel = await openPanel();
    write(UNSAFE);
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true, repeat: true });
    await screen.findByText(/Not saved yet/);
    expect(unwrap(await panel.vault.list('observation'))).toEqual([]);
  });

  it('once more after a save says nothing is missing', async () => {
    await openPanel();
    await save(TEXT);
    press(/^Save/);
    await waitFor(() => expect(screen.getByText('Saved.')).toBeDefined());
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps a draft that grew past the longest text when identifiers gave way to placeholders', async () => {
    const { vault } = await openPanel();
    const long = `Write to a@b.co. ${'word '.repeat(200)}`.slice(0, OBSERVATION_LENGTH);
    write(long);
    await screen.findByText('Draft saved without what is marked');
    expect(unwrap(await vault.list('draft')).map(({ value }) => value.text.slice(0, 20))).toEqual([
      'Write to [contact]. ',
    ]);
  });
});

describe('a change that is being made to an observation', () => {
  async function beginChange() {
    const panel = await openPanel();
    await save(TEXT);
    goTo('Observations');
    fireEvent.click(await screen.findByRole('button', { name: /^Edit/ }));
    fireEvent.input(screen.getByRole('textbox', { name: 'Observation' }), {
      target: { value: 'Gave the reason twice.' },
    });
    return panel;
  }
  const edited = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Observation' });

  it('is kept as a draft of its own, and open again after the panel was closed', async () => {
    const panel = await beginChange();
    await screen.findByText('Draft saved, encrypted');
    panel.unmount();
    await showPanel(panel.services);
    expect(textOf()).toBe('');
    goTo('Observations');
    const field = await edited();
    await waitFor(() => expect(field.value).toBe('Gave the reason twice.'));
    press('Save change');
    await screen.findByText('Gave the reason twice.');
    await waitFor(async () => expect(unwrap(await panel.vault.list('draft'))).toEqual([]));
    await waitFor(async () => expect((await onlyObservation(panel)).text).toBe('Gave the reason twice.'));
  });

  it('outlives locking', async () => {
    const panel = await beginChange();
    await screen.findByText('Draft saved, encrypted');
    await panel.vault.lock();
    await screen.findByText('Unlock your observations');
    unwrap(await panel.vault.unlock(PASSPHRASE));
    const field = await edited();
    await waitFor(() => expect(field.value).toBe('Gave the reason twice.'));
  });

  it('leaves nothing behind when it is dropped', async () => {
    const panel = await beginChange();
    await screen.findByText('Draft saved, encrypted');
    press('Cancel');
    await waitFor(async () => expect(unwrap(await panel.vault.list('draft'))).toEqual([]));
    expect((await onlyObservation(panel)).text).toBe(TEXT);
  });

  it('names the routes before it is saved where it reads like a matter for elsewhere', async () => {
    const panel = await beginChange();
    fireEvent.input(await edited(), { target: { value: UNSAFE } });
    press('Save change');
    await screen.findByText('Incident reporting system');
    expect((await onlyObservation(panel)).text).toBe(TEXT);
    press('Save change');
    await waitFor(async () => expect((await onlyObservation(panel)).text).toBe(UNSAFE));
  });
});

describe('the first observation', () => {
  it('names the routes too, before it goes on to the passphrase, which then has the focus', async () => {
    await openPanel({ empty: true });
    write(UNSAFE);
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    await screen.findByText('Incident reporting system');
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    const passphrase = await screen.findByLabelText('Passphrase');
    await waitFor(() => expect(document.activeElement).toBe(passphrase));
    press('Suggest one');
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>('Passphrase').type, 'a suggestion is to be read').toBe(
        'text',
      ),
    );
  });
});

describe('a choice by key', () => {
  it('takes the focus along, so that nothing else looks chosen', async () => {
    await openPanel();
    const [first, third] = [/Use of technology/, /Approach to juniors/].map((name) =>
      screen.getByRole('radio', { name }),
    );
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    first?.focus();
    fireEvent.keyDown(first ?? document.body, { key: '3' });
    await waitFor(() => expect(document.activeElement).toBe(third));
  });
});
