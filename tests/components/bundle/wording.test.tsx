import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { openBundle } from '../../../lib/collect/open-bundle.ts';
import { aReadyObservation } from '../../fixtures/builders.ts';
import { memoryFolder } from '../../fixtures/memory-folder.ts';
import { unwrap } from '../../fixtures/result.ts';
import { aLedRound } from '../../fixtures/sealed-round.ts';
import { faultsOf } from '../axe.ts';
import { join, openHandIn, openHandInWith, press, sealNow } from './open-hand-in.tsx';

afterEach(cleanup);

const TELLING = 'Said “not good enough” on the day of the audit.';

describe('what could tell the writer', () => {
  it('stands under the words it is about, with how to write without it', async () => {
    const { card } = await aLedRound();
    const { container } = await openHandIn(aReadyObservation({ text: TELLING }));
    await join(card);
    await screen.findByText('Could they tell it was you?');
    screen.getByText(/“the day of the audit”/);
    screen.getByText(/Say in your own words what was said/);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is not said of an ordinary observation, nor of one that stays here', async () => {
    const { card } = await aLedRound();
    await openHandIn(aReadyObservation({ text: TELLING }), aReadyObservation());
    await join(card);
    await screen.findByText('Could they tell it was you?');
    press('Leave out');
    expect(screen.queryByText('Could they tell it was you?')).toBeNull();
    const tick = screen.getByRole('checkbox', { name: TELLING, checked: false });
    await waitFor(() => expect(document.activeElement).toBe(tick));
  });

  it('goes with a rewording, which changes the observation itself and is screened', async () => {
    const { card } = await aLedRound();
    const { vault } = await openHandIn(aReadyObservation({ text: TELLING }));
    await join(card);
    await screen.findByText('Could they tell it was you?');
    press('Reword');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    fireEvent.input(screen.getByRole('textbox', { name: 'Observation' }), {
      target: { value: 'Corrects people in front of others, ring 07700 900123.' },
    });
    press('Save change');
    const tick = await screen.findByRole('checkbox', {
      name: 'Corrects people in front of others, ring [contact].',
    });
    await waitFor(() => expect(document.activeElement).toBe(tick));
    expect(screen.queryByText('Could they tell it was you?')).toBeNull();
    const [stored] = unwrap(await vault.list('observation'));
    expect(stored?.value.text).toBe('Corrects people in front of others, ring [contact].');
  });
});

describe('the wording', () => {
  const WRITTEN = 'Asked for my plan FIRST!! then altered one step & gave the reason...';
  const EVEN = 'Asked for my plan first, then altered one step and gave the reason.';

  async function atTheWording(texts: readonly string[]) {
    const round = await aLedRound();
    const parts = await openHandIn(...texts.map((text) => aReadyObservation({ text })));
    await join(round.card);
    fireEvent.click(await screen.findByRole('button', { name: `Check the wording of ${texts.length}` }));
    const sealed = async () => {
      const { content } = await sealNow(parts.saved);
      return unwrap(await openBundle(content, round)).observations.map(({ text }) => text);
    };
    return { ...parts, sealed };
  }

  it('is evened out at first, with every change shown, and what is stored stays as it was written', async () => {
    const { container, sealed, vault } = await atTheWording([WRITTEN, 'Draws the anatomy.']);
    const words = (tag: string) => [...container.querySelectorAll(tag)].map(({ textContent }) => textContent);
    expect(words('del').join(' ')).toContain('FIRST!!');
    expect(words('ins').join(' ')).toContain('and');
    screen.getByText('The other one needs no change.');
    expect(await faultsOf(container)).toEqual([]);
    press('See what is sent');
    screen.getByText(EVEN);
    expect((await sealed()).toSorted()).toEqual([EVEN, 'Draws the anatomy.']);
    expect(unwrap(await vault.list('observation')).map(({ value }) => value.text)).toContain(WRITTEN);
  });

  it('stays the writer’s own for one where they say so', async () => {
    const { sealed } = await atTheWording([WRITTEN]);
    fireEvent.click(screen.getByRole('radio', { name: 'Keep mine' }));
    press('See what is sent');
    expect(await sealed()).toEqual([WRITTEN]);
  });

  it('stays the writer’s own for a whole hand-in where it is turned off', async () => {
    const { sealed, container } = await atTheWording([WRITTEN]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Even out the wording of this hand-in' }));
    expect(container.querySelectorAll('del')).toHaveLength(0);
    press('See what is sent');
    expect(await sealed()).toEqual([WRITTEN]);
  });

  it('begins at its heading, and leads on to the heading of what is sent', async () => {
    await atTheWording([WRITTEN]);
    const focused = () => document.activeElement?.textContent;
    await waitFor(() => expect(focused()).toBe('Make it sound like anyone'));
    press('See what is sent');
    await waitFor(() => expect(focused()).toBe('Seal 1 observation'));
  });

  it('says so where nothing needs a change', async () => {
    await atTheWording(['Draws the anatomy.']);
    screen.getByText('It needs no change.');
  });
});

describe('where the file goes', () => {
  async function atTheSeal(chooses: ReturnType<typeof memoryFolder>) {
    const { card } = await aLedRound();
    const parts = await openHandInWith({
      observations: [aReadyObservation()],
      chooseFolder: async () => chooses.parts.access(chooses.handle).files,
    });
    await join(card);
    fireEvent.click(await screen.findByRole('button', { name: 'Check the wording of 1' }));
    press('See what is sent');
    press('Choose a folder');
    await screen.findByRole('button', { name: 'Another folder' });
    return parts;
  }

  it('is a folder where one was chosen, and no download then', async () => {
    const folder = memoryFolder();
    const { saved } = await atTheSeal(folder);
    press('Seal and save the file');
    await screen.findByText(/^In upward, /);
    expect(saved).toEqual([]);
    expect([...folder.files.keys()]).toEqual([expect.stringMatching(/^upward-.*\.age$/)]);
  });

  it('is a download again where that is wanted', async () => {
    const folder = memoryFolder();
    const { saved } = await atTheSeal(folder);
    press('Downloads instead');
    press('Seal and save the file');
    await screen.findByText(/^In Downloads, /);
    expect([saved.length, folder.files.size]).toEqual([1, 0]);
  });

  it('is a download where the folder cannot be written to any more, and that is said', async () => {
    const folder = memoryFolder();
    const { saved } = await atTheSeal(folder);
    folder.state.reached = false;
    press('Seal and save the file');
    await screen.findByText('The folder upward could not be written to, so the file is in Downloads.');
    expect(saved).toHaveLength(1);
  });

  it('is not asked in a browser that lets no folder be chosen', async () => {
    const { card } = await aLedRound();
    await openHandInWith({ observations: [aReadyObservation()], canKeepFolder: false });
    await join(card);
    fireEvent.click(await screen.findByRole('button', { name: 'Check the wording of 1' }));
    press('See what is sent');
    expect(screen.queryByRole('button', { name: 'Choose a folder' })).toBeNull();
  });

  it('is told for each way to the lead with who may see the sender', async () => {
    const { card } = await aLedRound();
    const { saved, container } = await openHandIn(aReadyObservation());
    await join(card);
    fireEvent.click(await screen.findByRole('button', { name: 'Check the wording of 1' }));
    press('See what is sent');
    await sealNow(saved);
    const ways = [...container.querySelectorAll('.ways dt')].map(({ textContent }) => textContent);
    expect(ways).toEqual([
      'In the room, one after another',
      'A stick',
      'Shared or synced folder',
      '“Request files” link',
      'Mail',
    ]);
    expect(await faultsOf(container)).toEqual([]);
  });
});
