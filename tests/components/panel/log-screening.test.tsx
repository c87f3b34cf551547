import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../fixtures/result.ts';
import { faultsOf } from '../axe.ts';
import { openPanel, press, showPanel, textOf, write } from './open-panel.tsx';

afterEach(cleanup);

const DOUBTFUL = 'Asked for my plan at bed 14 and gave the reason.';
const TWO = 'Asked for my plan at bed 14, then went on to bed 15.';

type Panel = Awaited<ReturnType<typeof openPanel>>;

async function textsIn({ vault }: Panel): Promise<string[]> {
  return unwrap(await vault.list('observation')).map(({ value }) => value.text);
}

function key(name: string, more: KeyboardEventInit = {}): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });
}

const saveByKey = () => key('Enter', { ctrlKey: true });

describe('what may point to somebody', () => {
  it('is marked and asked about once the typing rests, politely, without a fault that axe finds', async () => {
    const { container } = await openPanel();
    write(DOUBTFUL);
    expect(container.querySelector('mark')).toBeNull();
    const question = await screen.findByText(/may point to a patient or a place/);
    expect(question.closest('[role="status"]')).not.toBeNull();
    expect(container.querySelector('.screened__marks mark')?.textContent).toBe('bed 14');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is taken out with T and kept with S, from outside the text', async () => {
    await openPanel();
    write(TWO);
    await screen.findByText(/“bed 14”/);
    (document.activeElement as HTMLElement).blur();
    key('t');
    await waitFor(() => expect(textOf()).toContain('plan at [place]'));
    await screen.findByText(/“bed 15”/);
    key('s');
    await waitFor(() => expect(screen.queryByText('Check this')).toBeNull());
    expect(textOf()).toContain('bed 15');
  });

  it('holds a save back, asks with the focus, and goes on by itself once answered with one key', async () => {
    const panel = await openPanel();
    write(DOUBTFUL);
    saveByKey();
    const question = await screen.findByText('Not saved yet.');
    await waitFor(() => expect(question.closest('.finding')).toBe(document.activeElement));
    expect(await textsIn(panel)).toEqual([]);
    key('s');
    await screen.findByText('Saved.');
    expect(await textsIn(panel)).toEqual([DOUBTFUL]);
  });

  it('is taken out where a save is asked for twice: whoever is in a hurry leaks nothing', async () => {
    const panel = await openPanel();
    write(TWO);
    saveByKey();
    await screen.findByText('Not saved yet.');
    saveByKey();
    await screen.findByText('Saved.');
    expect(await textsIn(panel)).toEqual(['Asked for my plan at [place], then went on to [place].']);
  });

  it('says what a hurried save took out, and undo leads to the text as it was written', async () => {
    await openPanel();
    write(DOUBTFUL);
    saveByKey();
    await screen.findByText('Not saved yet.');
    saveByKey();
    await screen.findByText(/In place of a bed or ward/);
    press('Undo, to the text');
    await waitFor(() => expect(textOf()).toBe(DOUBTFUL));
  });

  it('lets nothing through that only counted beside what a hurried save took out', async () => {
    const panel = await openPanel();
    write('Ward 7 Patel was kind to her.');
    saveByKey();
    await screen.findByText('Not saved yet.');
    saveByKey();
    await screen.findByText('Saved.');
    expect(await textsIn(panel)).toEqual(['[place] [name] was kind to her.']);
  });

  it('is still asked about when what told it was taken out', async () => {
    const panel = await openPanel();
    write('He taught us at bay 3, 16:40, by the notes.');
    saveByKey();
    await screen.findByText(/“bay 3”/);
    key('t');
    await screen.findByText(/“16:40”/);
    expect(await textsIn(panel)).toEqual([]);
    key('t');
    await screen.findByText('Saved.');
    expect(await textsIn(panel)).toEqual(['He taught us at [place], [date], by the notes.']);
  });

  it('ends the waiting when it is mended by hand: nothing is saved half-typed, and the focus stays in the text', async () => {
    const panel = await openPanel();
    write(DOUBTFUL);
    saveByKey();
    await screen.findByText('Not saved yet.');
    const field = screen.getByRole('textbox', { name: /What did you see/ });
    field.focus();
    write('Asked for my plan at b');
    await waitFor(() => expect(screen.queryByText('Not saved yet.')).toBeNull());
    write('Asked for my plan at bed 15 ');
    await screen.findByText(/“bed 15”/);
    expect(document.activeElement).toBe(field);
    expect(await textsIn(panel)).toEqual([]);
  });

  it('is remembered each, however quickly several are called safe', async () => {
    const panel = await openPanel();
    write(`${TWO} And bed 16.`);
    saveByKey();
    for (const bed of ['14', '15', '16']) {
      await screen.findByText(new RegExp(`“bed ${bed}”`));
      key('s');
    }
    await screen.findByText('Saved.');
    await waitFor(async () =>
      expect(unwrap(await panel.vault.list('dismissed')).flatMap(({ value }) => value.keys)).toEqual([
        'LOCATION bed 14',
        'LOCATION bed 15',
        'LOCATION bed 16',
      ]),
    );
  });

  it('is not asked about again once called safe, also when the panel is opened later', async () => {
    const panel = await openPanel();
    write(DOUBTFUL);
    await screen.findByText('Check this');
    press(/It is safe/);
    await waitFor(async () => expect(unwrap(await panel.vault.list('dismissed'))).toHaveLength(1));
    panel.unmount();
    await showPanel(panel.services);
    write(`${DOUBTFUL} Again at Bed  14.`);
    saveByKey();
    await screen.findByText('Saved.');
  });

  it('that ends where the text ends may be half a word, and waits longer', async () => {
    const { container } = await openPanel();
    write('He is lazy at bed 14');
    await screen.findByText(/judges/);
    expect(container.querySelector('mark:not(.is-soft)')).toBeNull();
    await screen.findByText(/“bed 14”/, undefined, { timeout: 3_000 });
  });
});

describe('a change of an observation', () => {
  it('asks in the same way', async () => {
    const panel = await openPanel();
    write('Gave the reason.');
    press(/^Save/);
    await screen.findByText('Saved.');
    fireEvent.click(screen.getByRole('link', { name: 'Observations' }));
    fireEvent.click(await screen.findByRole('button', { name: /^Edit/ }));
    fireEvent.input(screen.getByRole('textbox', { name: 'Observation' }), { target: { value: DOUBTFUL } });
    press('Save change');
    await screen.findByText('Not saved yet.');
    press(/Take it out/);
    await waitFor(async () => expect(await textsIn(panel)).toEqual([DOUBTFUL.replace('bed 14', '[place]')]));
  });
});
