import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Point } from '../../../lib/schema/point.ts';
import { aBundleObservation, aPart, aPoint, idOf, seatOf } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { faultsOf } from '../axe.ts';
import { aKeptRound, goTo, openLeadPage, press, renderLeadPage, type } from '../collect/lead-page.tsx';

afterEach(cleanup);

const TEXTS = ['The round starts late.', 'Rounds are starting late again.', 'Lunch is skipped on most days.'];

/** Three seats on one cell: two say the same, one something else. */
async function openGroups(points: readonly Point[] = []) {
  const parts = TEXTS.map((text, place) =>
    aPart({
      seat: seatOf(place + 1),
      part: idOf(`part-${place}`),
      observations: [aBundleObservation({ id: idOf(`by-${place}`), text })],
    }),
  );
  const page = await openLeadPage({ round: await aKeptRound(), parts, points });
  await toTechnology();
  return page;
}

async function toTechnology() {
  goTo('Points');
  fireEvent.click(
    within(screen.getByRole('navigation', { name: 'Domains' })).getByRole('link', {
      name: /Use of technology/,
    }),
  );
  await screen.findByText(/The groups are a suggestion/);
}

/** The words of each group, sorted, for what is shown is shuffled. */
function groups(): string[][] {
  return [...screen.getByRole('list', { name: /in groups of alike/ }).children]
    .map((group) => [...group.querySelectorAll('label')].map((label) => label.textContent ?? '').toSorted())
    .toSorted();
}

/** Waits until the groups are these. */
const becomes = (expected: readonly string[][]) =>
  waitFor(() => expect(groups()).toEqual(expected.toSorted()));

const [LATE = '', AGAIN = '', LUNCH = ''] = TEXTS;
const SUGGESTED = [[LUNCH], [AGAIN, LATE].toSorted()];

function moveTo(what: string, place: RegExp | string) {
  press(new RegExp(`^Move ?: ${what}`));
  const list = screen.getByLabelText<HTMLSelectElement>('Where to');
  const option = within(list).getByRole<HTMLOptionElement>('option', { name: place });
  fireEvent.change(list, { target: { value: option.value } });
}

function drag(text: string, onto: string) {
  const row = (words: string) => screen.getByRole('checkbox', { name: words }).closest('li');
  const from = row(text);
  const to = row(onto);
  if (from === null || to === null) throw new Error('no such observation is shown');
  fireEvent(from, new Event('dragstart', { bubbles: true, cancelable: true }));
  fireEvent(to, new Event('dragover', { bubbles: true, cancelable: true }));
  fireEvent(to, new Event('drop', { bubbles: true, cancelable: true }));
}

const pressUndo = () => fireEvent.keyDown(window, { key: 'z', ctrlKey: true });

describe('groups of alike', () => {
  it('are suggested, and say nothing of seats or numbers', async () => {
    const { container } = await openGroups();
    expect(groups()).toEqual(SUGGESTED.toSorted());
    expect(screen.getByRole('list', { name: /in groups of alike/ }).textContent).not.toMatch(/\d/);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('are taken whole to be worded as one point', async () => {
    const { vault } = await openGroups();
    press(/^Take this group/);
    type('Statement', 'Ward work begins after the agreed time.');
    press('Merge into a point');
    await screen.findByRole('listitem', { name: 'Ward work begins after the agreed time.' });
    const [record] = unwrap(await vault.list('round-point'));
    expect(record?.value.point.observations.toSorted()).toEqual([idOf('by-0'), idOf('by-1')]);
    expect(groups()).toEqual([[LUNCH]]);
  });

  it('are parted, put together and moved between by buttons, and taken back one by one', async () => {
    await openGroups();
    press(/^Part it/);
    await becomes([[AGAIN], [LATE], [LUNCH]]);
    moveTo(LUNCH, LATE);
    await becomes([[AGAIN], [LATE, LUNCH].toSorted()]);
    moveTo(LATE, 'A group of its own');
    await becomes([[AGAIN], [LATE], [LUNCH]]);
    pressUndo();
    await becomes([[AGAIN], [LATE, LUNCH].toSorted()]);
    pressUndo();
    await becomes([[AGAIN], [LATE], [LUNCH]]);
    press(/^Undo: parting a group/);
    await becomes(SUGGESTED);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull());
  });

  it('are put together by a button', async () => {
    await openGroups();
    press(/^Put with another/);
    fireEvent.change(screen.getByLabelText('Where to'), { target: { value: idOf('by-2') } });
    await becomes([TEXTS.toSorted()]);
  });

  it('take what is dragged onto them', async () => {
    await openGroups();
    drag(LUNCH, LATE);
    await becomes([TEXTS.toSorted()]);
  });

  it('stand as they were arranged when the page is opened again, with the words that were begun', async () => {
    const { vault } = await openGroups();
    press(/^Part it/);
    fireEvent.click(screen.getByRole('checkbox', { name: LUNCH }));
    type('Statement', 'Breaks are');
    await waitFor(async () =>
      expect(unwrap(await vault.list('points-draft'))[0]?.value.begun).toMatchObject([
        { statement: 'Breaks are', observations: [idOf('by-2')] },
      ]),
    );
    cleanup();
    renderLeadPage(vault);
    await screen.findByRole('heading', { level: 1, name: 'A round' });
    await toTechnology();
    await becomes([[AGAIN], [LATE], [LUNCH]]);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Statement').value).toBe('Breaks are');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: LUNCH }).checked).toBe(true);
  });

  it('keep what is begun in one part while another is worked on, and nothing of what became a point', async () => {
    const { vault } = await openGroups();
    type('Statement', 'Begins after nine.');
    fireEvent.click(screen.getByRole('radio', { name: 'Change it' }));
    await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>('Statement').value).toBe(''));
    await waitFor(async () =>
      expect(unwrap(await vault.list('points-draft'))[0]?.value.begun).toHaveLength(1),
    );
    fireEvent.click(screen.getByRole('radio', { name: 'Keep doing it' }));
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLTextAreaElement>('Statement').value).toBe('Begins after nine.'),
    );
    press('Add a point from the room');
    await screen.findByRole('listitem', { name: 'Begins after nine.' });
    await waitFor(async () => expect(unwrap(await vault.list('points-draft'))[0]?.value.begun).toEqual([]));
  });

  it('let an observation go behind a point, from there behind another, and back', async () => {
    const one = aPoint({ id: idOf('one'), statement: 'One point.' });
    const other = aPoint({ id: idOf('other'), statement: 'Other point.' });
    const { vault } = await openGroups([one, other]);
    const behind = async (id: string) =>
      unwrap(await vault.list('round-point')).find((record) => record.id === id)?.value.point.observations;
    moveTo(LUNCH, 'The point: One point.');
    await waitFor(async () => expect(await behind(one.id)).toEqual([idOf('by-2')]));
    const item = within(screen.getByRole('listitem', { name: 'One point.' }));
    fireEvent.click(await item.findByRole('button', { name: new RegExp(`^Move ?: ${LUNCH}`), hidden: true }));
    fireEvent.change(item.getByLabelText('Where to'), { target: { value: other.id } });
    await waitFor(async () => expect(await behind(other.id)).toEqual([idOf('by-2')]));
    expect(await behind(one.id)).toEqual([]);
    await screen.findByRole('button', { name: /^Undo: the move/ });
    pressUndo();
    await waitFor(async () => expect(await behind(one.id)).toEqual([idOf('by-2')]));
    await waitFor(async () => expect(await behind(other.id)).toEqual([]));
  });
});

describe('undo', () => {
  it('takes a new point back, and its observations are to be worded again', async () => {
    const { vault } = await openGroups();
    press(/^Take this group/);
    type('Statement', 'Ward work begins after the agreed time.');
    press('Merge into a point');
    await screen.findByRole('listitem', { name: 'Ward work begins after the agreed time.' });
    await waitFor(() => expect(groups()).toEqual([[LUNCH]]));
    pressUndo();
    await waitFor(() => expect(groups()).toEqual(SUGGESTED.toSorted()));
    await waitFor(async () => expect(unwrap(await vault.list('round-point'))).toEqual([]));
  });

  it('brings old words back with the room’s answer to them', async () => {
    const spoken = aPoint({ statement: 'Starts after nine.', room: 'enough' });
    const { vault } = await openGroups([spoken]);
    fireEvent.click(screen.getByRole('button', { name: 'Change the words' }));
    const item = within(screen.getByRole('listitem', { name: 'Starts after nine.' }));
    fireEvent.input(item.getByLabelText('Statement'), { target: { value: 'Begins after nine.' } });
    fireEvent.click(item.getByRole('button', { name: 'Use these words' }));
    await screen.findByRole('listitem', { name: 'Begins after nine.' });
    const stored = async () => unwrap(await vault.list('round-point'))[0]?.value.point;
    expect(await stored()).toMatchObject({ room: 'ask-again', state: 'open' });
    pressUndo();
    await screen.findByRole('listitem', { name: 'Starts after nine.' });
    expect(await stored()).toEqual(spoken);
  });

  it('leaves a field its own undo', async () => {
    const point = aPoint({ statement: 'Starts after nine.', state: 'open' });
    const { vault } = await openGroups([point]);
    press('Agree');
    await screen.findByRole('button', { name: /^Undo: what was decided/ });
    fireEvent.keyDown(screen.getByLabelText('Statement'), { key: 'z', ctrlKey: true });
    expect(unwrap(await vault.list('round-point'))[0]?.value.point.state).toBe('agreed');
  });

  it('keeps a new point that another page has reworded since', async () => {
    const { vault } = await openGroups();
    type('Statement', 'Begins after nine.');
    press('Add a point from the room');
    await screen.findByRole('listitem', { name: 'Begins after nine.' });
    const [made] = unwrap(await vault.list('round-point'));
    if (made === undefined) throw new Error('no point was kept');
    const point = { ...made.value.point, statement: 'Starts after nine.' };
    await vault.put('round-point', made.id, { ...made.value, point });
    await screen.findByRole('listitem', { name: 'Starts after nine.' });
    pressUndo();
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull());
    expect(unwrap(await vault.list('round-point'))[0]?.value.point).toEqual(point);
  });

  it('keeps what another page has done to the point since', async () => {
    const point = aPoint({ statement: 'Starts after nine.', state: 'open' });
    const { vault } = await openGroups([point]);
    press('Agree');
    await screen.findByRole('button', { name: /^Undo: what was decided/ });
    const later = { ...point, statement: 'Begins after nine.' };
    await vault.put('round-point', point.id, { round: idOf('round'), point: later });
    pressUndo();
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull());
    expect(unwrap(await vault.list('round-point'))[0]?.value.point).toEqual(later);
  });
});
