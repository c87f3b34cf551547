import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Point } from '../../../lib/schema/point.ts';
import type { ReceivedPart } from '../../../lib/schema/received-part.ts';
import { aPoint, idOf } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { faultsOf } from '../axe.ts';
import { aKeptRound, goTo, openLeadPage, partsBy, press, type } from '../collect/lead-page.tsx';

afterEach(cleanup);

/** The points view at technology, keep. */
async function openPoints(kept: { parts: readonly ReceivedPart[]; points?: readonly Point[] }) {
  const page = await openLeadPage({ round: await aKeptRound(), ...kept });
  goTo('Points');
  goToDomain('Use of technology');
  return page;
}

function goToDomain(name: string) {
  fireEvent.click(
    within(screen.getByRole('navigation', { name: 'Domains' })).getByRole('link', { name: new RegExp(name) }),
  );
}

function tick(text: string | RegExp) {
  fireEvent.click(screen.getByRole('checkbox', { name: text }));
}

function item(statement: string) {
  return within(screen.getByRole('listitem', { name: statement }));
}

async function room(statement: string, answer: string) {
  fireEvent.click(item(statement).getByRole('radio', { name: answer }));
  await waitFor(() => expect(isChosen(statement, answer)).toBe(true));
}

function isChosen(statement: string, answer: string): boolean {
  const radio = item(statement).getByRole<HTMLInputElement>('radio', { name: answer });
  return radio.checked;
}

/** The point of `aPoint` as made of what these seats wrote. */
function pointOf(seats: readonly number[], changes: Partial<Point> = {}): Point {
  return aPoint({ observations: seats.map((seat) => idOf(`by-${seat}`)), ...changes });
}

const STATEMENT = aPoint().statement;

describe('wording a point', () => {
  it('merges the ticked observations of one consultant, domain and kind', async () => {
    const { vault, container } = await openPoints({ parts: partsBy([1, 2, 3]) });
    tick(/^Seat number 1/);
    tick(/^Seat number 2/);
    type('Statement', 'Keeps the plan current.');
    press('Merge into a point');
    await screen.findByRole('listitem', { name: 'Keeps the plan current.' });
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    const [record] = unwrap(await vault.list('round-point'));
    expect(record?.value.point).toMatchObject({
      consultant: idOf('consultant-one'),
      domain: 'technology',
      kind: 'keep',
      state: 'open',
    });
    expect(new Set(record?.value.point.observations)).toEqual(new Set([idOf('by-1'), idOf('by-2')]));
    expect(await faultsOf(container)).toEqual([]);
  });

  it('adds a point from the room where nothing is ticked', async () => {
    const { vault } = await openPoints({ parts: partsBy([1, 2, 3]) });
    type('Statement', 'Thanks people.');
    press('Add a point from the room');
    await screen.findByRole('listitem', { name: 'Thanks people.' });
    expect(unwrap(await vault.list('round-point'))[0]?.value.point.observations).toEqual([]);
  });

  it('refuses one fellow’s own words, quotes them, and leaves them in the field', async () => {
    const { vault } = await openPoints({ parts: partsBy([1, 2, 3]) });
    tick(/^Seat number 1/);
    type('Statement', 'We saw the plan typed at the bedside, daily.');
    press('Merge into a point');
    await screen.findByText('Refused: verbatim');
    screen.getByText('“saw the plan typed at the bedside”');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Statement').value).toContain('daily');
    expect(unwrap(await vault.list('round-point'))).toEqual([]);
  });

  it('says so of one fellow’s own words while they are typed, and no longer once they are others', async () => {
    await openPoints({ parts: partsBy([1, 2, 3]) });
    type('Statement', 'We saw the plan typed at the bedside, daily.');
    await screen.findByText('Refused: verbatim');
    type('Statement', 'The plan is typed while it is made.');
    await waitFor(() => expect(screen.queryByText('Refused: verbatim')).toBeNull());
  });

  it('puts a point with another, whose words stay, and takes it back', async () => {
    const other = pointOf([3], { id: idOf('other'), statement: 'Types it at the bedside.' });
    const { vault } = await openPoints({ parts: partsBy([1, 2, 3]), points: [pointOf([1, 2]), other] });
    const kept = async () =>
      unwrap(await vault.list('round-point')).map(({ value: { point } }) => ({
        statement: point.statement,
        behind: point.observations.length,
      }));
    fireEvent.click(item(STATEMENT).getByRole('button', { name: /^Put with another/ }));
    fireEvent.change(item(STATEMENT).getByLabelText('Where to'), { target: { value: other.id } });
    await waitFor(async () =>
      expect(await kept()).toEqual([{ statement: 'Types it at the bedside.', behind: 3 }]),
    );
    fireEvent.click(await screen.findByRole('button', { name: /^Undo: putting points together/ }));
    await waitFor(async () =>
      expect((await kept()).toSorted((one, two) => one.behind - two.behind)).toEqual([
        { statement: 'Types it at the bedside.', behind: 1 },
        { statement: STATEMENT, behind: 2 },
      ]),
    );
  });

  it('keeps no certain identifier, and says so before it is kept', async () => {
    const { vault } = await openPoints({ parts: partsBy([1, 2, 3]) });
    type('Statement', 'Rings 07700 900123 for advice.');
    await screen.findByText(/never stored/);
    press('Add a point from the room');
    await screen.findByRole('listitem', { name: 'Rings [contact] for advice.' });
    expect(JSON.stringify(unwrap(await vault.list('round-point')))).not.toContain('900123');
  });

  it('shows no observation that the echo rule hides', async () => {
    const { container } = await openPoints({
      parts: [...partsBy([1, 2, 3]), ...partsBy([4], { domain: 'juniors', share: 'echo-only' })],
    });
    goToDomain('Approach to juniors');
    screen.getByText('Nothing is left to be worded here.');
    expect(container.textContent).not.toContain('Seat number 4');
  });

  it('takes an observation out of a point, to be worded anew', async () => {
    await openPoints({ parts: partsBy([1, 2, 3]), points: [pointOf([1, 2, 3])] });
    expect(screen.queryByRole('checkbox')).toBeNull();
    fireEvent.click(item(STATEMENT).getByRole('button', { name: /^Take out.*Seat number 2/, hidden: true }));
    await screen.findByRole('checkbox', { name: /^Seat number 2/ });
  });
});

describe('before k seats are there', () => {
  it('points are written in the room, and no observation shows', async () => {
    const { vault, container } = await openPoints({ parts: partsBy([1, 2]) });
    screen.getByText(/^Nothing is opened before three seats are there/);
    type('Statement', 'Thanks people.');
    press('Add a point from the room');
    await screen.findByRole('listitem', { name: 'Thanks people.' });
    await room('Thanks people.', 'Enough');
    await item('Thanks people.').findByText('shown');
    expect(container.textContent).not.toContain('Seat number');
    expect(unwrap(await vault.list('round-point'))[0]?.value.point).toMatchObject({ room: 'enough' });
    expect(await faultsOf(container)).toEqual([]);
  });

  it('hides a point that was merged from observations, where seats were withdrawn since', async () => {
    const { container } = await openPoints({ parts: partsBy([1, 2]), points: [pointOf([1, 2])] });
    screen.getByText('None yet.');
    expect(container.textContent).not.toContain('Seat number');
  });
});

describe('what the room says', () => {
  it('counts for a point that too few wrote, and is taken back by new words', async () => {
    const { vault } = await openPoints({
      parts: partsBy([1, 2, 3]),
      points: [pointOf([1, 2], { state: 'open' })],
    });
    item(STATEMENT).getByText('not shown');
    await room(STATEMENT, 'Enough');
    await item(STATEMENT).findByText('shown');
    fireEvent.click(item(STATEMENT).getByRole('button', { name: 'Change the words' }));
    const field = item(STATEMENT).getByLabelText('Statement');
    fireEvent.input(field, { target: { value: 'Writes the plan as it is made.' } });
    fireEvent.click(item(STATEMENT).getByRole('button', { name: 'Use these words' }));
    await screen.findByRole('listitem', { name: 'Writes the plan as it is made.' });
    expect(isChosen('Writes the plan as it is made.', 'Ask again')).toBe(true);
    item('Writes the plan as it is made.').getByText('Not agreed yet');
    item('Writes the plan as it is made.').getByText('not shown');
    expect(unwrap(await vault.list('round-point'))[0]?.value.point).toMatchObject({
      room: 'ask-again',
      state: 'open',
    });
  });

  it('withholds a point that enough wrote where the room said not enough', async () => {
    await openPoints({ parts: partsBy([1, 2, 3]), points: [pointOf([1, 2, 3])] });
    item(STATEMENT).getByText('shown');
    await room(STATEMENT, 'Not enough');
    await item(STATEMENT).findByText('not shown');
  });

  it('is not asked of what one fellow wrote and did not allow to be discussed', async () => {
    await openPoints({ parts: partsBy([1, 2, 3]), points: [pointOf([1])] });
    item(STATEMENT).getByText('The room may not see this point.');
    expect(item(STATEMENT).queryByRole('radio')).toBeNull();
  });

  it('never says how many wrote a point', async () => {
    const { container } = await openPoints({ parts: partsBy([1, 2, 3, 4]), points: [pointOf([1, 2, 3, 4])] });
    const shown = container.textContent.replaceAll(/Seat number \d/g, '').replace('0 of 160', '');
    expect(shown).not.toMatch(/\b(4|four)\b/i);
  });
});

describe('agreeing a point', () => {
  it('shows it where enough wrote it, and leaving it out hides it again', async () => {
    await openPoints({ parts: partsBy([1, 2, 3]), points: [pointOf([1, 2, 3], { state: 'open' })] });
    item(STATEMENT).getByText('not shown');
    fireEvent.click(item(STATEMENT).getByRole('button', { name: 'Agree' }));
    await item(STATEMENT).findByText('shown');
    fireEvent.click(item(STATEMENT).getByRole('button', { name: 'Leave out' }));
    await item(STATEMENT).findByText('Left out');
    item(STATEMENT).getByText('not shown');
  });
});
