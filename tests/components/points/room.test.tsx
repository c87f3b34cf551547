import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Point } from '../../../lib/schema/point.ts';
import type { ReceivedPart } from '../../../lib/schema/received-part.ts';
import { refused } from '../../../lib/shared/result.ts';
import { aPoint, idOf } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { faultsOf } from '../axe.ts';
import { aKeptRound, goTo, openLeadPage, partsBy, press } from '../collect/lead-page.tsx';

afterEach(cleanup);

const BY_TWO = aPoint({
  id: idOf('by-two'),
  statement: 'Two wrote this.',
  observations: [idOf('by-1'), idOf('by-2')],
  state: 'open',
});
const BY_ONE = aPoint({ id: idOf('by-one'), statement: 'One wrote this.', observations: [idOf('by-3')] });
const BORN = aPoint({ id: idOf('born'), statement: 'A point of the room.', domain: 'juniors' });

async function openRoom(points: readonly Point[], parts: readonly ReceivedPart[] = partsBy([1, 2, 3])) {
  const page = await openLeadPage({ round: await aKeptRound(), parts, points });
  goTo('Group session');
  await screen.findByRole('heading', { level: 1 });
  return page;
}

function key(name: string) {
  fireEvent.keyDown(window, { key: name });
}

function onScreen(): string | null {
  return screen.getByRole('heading', { level: 1 }).textContent;
}

describe('the group session', () => {
  it('shows one point at a time, and never one that the room may not see', async () => {
    const { container } = await openRoom([BORN, BY_ONE, BY_TWO]);
    expect(onScreen()).toBe('Two wrote this.');
    screen.getByText('Who would stand behind these words?');
    screen.getByText('Dr Ada One: Use of technology');
    expect(await faultsOf(container)).toEqual([]);
    key('ArrowRight');
    await waitFor(() => expect(onScreen()).toBe('A point of the room.'));
    key('ArrowRight');
    screen.getByRole('button', { name: /^That was the last/ });
    key('ArrowLeft');
    await waitFor(() => expect(onScreen()).toBe('Two wrote this.'));
  });

  it('takes Y for enough and N for not enough, and stores no number', async () => {
    const { vault } = await openRoom([BY_TWO]);
    key('y');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Enough', pressed: true })).toBeTruthy());
    expect(unwrap(await vault.list('round-point'))[0]?.value.point).toEqual({
      ...BY_TWO,
      room: 'enough',
      state: 'agreed',
    });
    key('n');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Not enough', pressed: true })).toBeTruthy(),
    );
    expect(unwrap(await vault.list('round-point'))[0]?.value.point.room).toBe('not-enough');
  });

  it('takes the answer back when the words change', async () => {
    const { vault } = await openRoom([BY_TWO, BORN]);
    press(/^Enough/);
    await screen.findByRole('button', { name: 'Enough', pressed: true });
    key('e');
    fireEvent.input(await screen.findByLabelText('Statement'), { target: { value: 'We agreed on this.' } });
    press('Use these words');
    await screen.findByRole('heading', { level: 1, name: 'We agreed on this.' });
    expect(screen.queryByRole('button', { pressed: true })).toBeNull();
    const kept = unwrap(await vault.list('round-point')).find(({ id }) => id === BY_TWO.id);
    expect(kept?.value.point).toMatchObject({ room: 'ask-again', state: 'open' });
  });

  it('leaves a point out at D, goes on to the next, and brings it back at undo', async () => {
    const { vault } = await openRoom([BY_TWO, BORN]);
    const stateOf = async (id: string) =>
      unwrap(await vault.list('round-point')).find((record) => record.id === id)?.value.point.state;
    key('d');
    await waitFor(() => expect(onScreen()).toBe('A point of the room.'));
    await waitFor(async () => expect(await stateOf(BY_TWO.id)).toBe('dropped'));
    await screen.findByRole('button', { name: /^Undo/ });
    fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(onScreen()).toBe('Two wrote this.'));
    expect(await stateOf(BY_TWO.id)).toBe('open');
  });

  it('takes the last answer back, again and again, on the point it was given to', async () => {
    const { vault } = await openRoom([BY_TWO, BORN]);
    key('y');
    await screen.findByRole('button', { name: 'Enough', pressed: true });
    key('n');
    await screen.findByRole('button', { name: 'Not enough', pressed: true });
    key('ArrowRight');
    await waitFor(() => expect(onScreen()).toBe('A point of the room.'));
    fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(onScreen()).toBe('Two wrote this.'));
    await screen.findByRole('button', { name: 'Enough', pressed: true });
    press(/^Undo: the room/);
    await waitFor(() => expect(screen.queryByRole('button', { pressed: true })).toBeNull());
    const kept = unwrap(await vault.list('round-point')).find(({ id }) => id === BY_TWO.id);
    expect(kept?.value.point).toEqual(BY_TWO);
  });

  it('hides the words at once on B, and takes no answer meanwhile', async () => {
    const { container, vault } = await openRoom([BY_TWO]);
    key('b');
    await screen.findByRole('heading', { name: 'Paused' });
    expect(container.textContent).not.toContain('Two wrote this.');
    key('y');
    key('b');
    await screen.findByRole('heading', { name: 'Two wrote this.' });
    key('n');
    await screen.findByRole('button', { name: 'Not enough', pressed: true });
    // Had Y counted, it would have agreed the point.
    expect(unwrap(await vault.list('round-point'))[0]?.value.point).toEqual({
      ...BY_TWO,
      room: 'not-enough',
    });
  });

  it('is blanked while words are changed, loses none of them, and takes them by Ctrl and Enter', async () => {
    await openRoom([BY_TWO]);
    key('e');
    fireEvent.input(await screen.findByLabelText('Statement'), { target: { value: 'We agreed on this.' } });
    press('Blank the screen');
    await screen.findByRole('heading', { name: 'Paused' });
    expect(screen.queryByRole('heading', { name: 'Change the words of this point' })).toBeNull();
    key('b');
    await screen.findByRole('heading', { name: 'Change the words of this point' });
    const field = screen.getByLabelText<HTMLTextAreaElement>('Statement');
    expect(field.value).toBe('We agreed on this.');
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(onScreen()).toBe('We agreed on this.'));
  });

  it('enters no answer for words that another page has changed, and says so', async () => {
    const { vault } = await openRoom([BY_TWO]);
    const reworded = { ...BY_TWO, statement: 'Says it otherwise.' };
    const through = vault.changeTogether;
    vi.spyOn(vault, 'changeTogether').mockImplementation(async (places, change) => {
      await vault.put('round-point', BY_TWO.id, { round: idOf('round'), point: reworded });
      return through(places, change);
    });
    press('Enough');
    expect((await screen.findByRole('alert')).textContent).toBe('Refused: changed-meanwhile');
    expect(unwrap(await vault.list('round-point'))[0]?.value.point).toEqual(reworded);
  });

  it('says so where an answer could not be stored', async () => {
    const { vault } = await openRoom([BY_TWO]);
    vi.spyOn(vault, 'changeTogether').mockResolvedValue(refused('storage-full'));
    press('Enough');
    expect((await screen.findByRole('alert')).textContent).toBe('Refused: storage-full');
    expect(screen.queryByRole('button', { pressed: true })).toBeNull();
  });

  it('writes a point with no observation behind it, begun where the room is, and asks about it next', async () => {
    const { container, vault } = await openRoom([BY_TWO]);
    key('a');
    await screen.findByRole('heading', { name: 'Write a point together' });
    expect(await faultsOf(container)).toEqual([]);
    expect(container.textContent).not.toContain('Seat number');
    key('y');
    fireEvent.change(screen.getByLabelText('Domain'), { target: { value: 'juniors' } });
    fireEvent.input(screen.getByLabelText('Statement'), { target: { value: 'Thanks people.' } });
    press('Add a point from the room');
    await waitFor(() => expect(onScreen()).toBe('Thanks people.'));
    const kept = unwrap(await vault.list('round-point')).map(({ value }) => value.point);
    expect(kept.find(({ statement }) => statement === 'Thanks people.')).toMatchObject({
      domain: 'juniors',
      kind: 'keep',
      observations: [],
      room: null,
      state: 'open',
    });
    expect(kept.find(({ id }) => id === BY_TWO.id)?.room).toBeNull();
  });

  it('shows a point of one fellow only where it may be discussed', async () => {
    await openRoom([BY_ONE], partsBy([1, 2, 3], { share: 'discuss' }));
    expect(onScreen()).toBe('One wrote this.');
  });

  it('fills the screen on F', async () => {
    await openRoom([BY_TWO]);
    const fill = vi.fn(async () => undefined);
    document.documentElement.requestFullscreen = fill;
    key('f');
    expect(fill).toHaveBeenCalledTimes(1);
  });

  it('begins with no point at all, for a round held by conversation alone', async () => {
    await openRoom([], []);
    press(/^Write a point together/);
    fireEvent.input(screen.getByLabelText('Statement'), { target: { value: 'Thanks people.' } });
    press('Add a point from the room');
    await waitFor(() => expect(onScreen()).toBe('Thanks people.'));
    key('y');
    await screen.findByRole('button', { name: 'Enough', pressed: true });
  });

  it('says so where no point is for the room', async () => {
    await openRoom([BY_ONE]);
    expect(onScreen()).toBe('No point is for the room yet');
    press('Leave');
    await screen.findByRole('heading', { name: 'A round' });
  });
});
