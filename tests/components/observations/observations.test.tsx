import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ObservationsView } from '../../../components/observations/observations-view.tsx';
import { useExpiry } from '../../../components/observations/use-expiry.ts';
import { UNDO_TIME, useObservations } from '../../../components/observations/use-observations.ts';
import { ServicesProvider } from '../../../components/shared/services.tsx';
import { useRecords } from '../../../components/shared/use-vault.ts';
import type { Observation } from '../../../lib/schema/observation.ts';
import type { RoundCard } from '../../../lib/schema/round-card.ts';
import { aCard, aReadyObservation, idOf } from '../../fixtures/builders.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryServices } from '../../fixtures/services.ts';
import { memoryVault } from '../../fixtures/vault.ts';
import { faultsOf } from '../axe.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const onCard = (name: 'one' | 'two') => ({ round: idOf('round'), id: idOf(`consultant-${name}`) });

function Own({ cards, onHandIn }: { cards: readonly RoundCard[]; onHandIn: () => void }) {
  const own = useObservations();
  const expiry = useExpiry(own, useRecords('membership'));
  if (!own.loaded) return null;
  return (
    <main>
      <ObservationsView
        own={own}
        expiry={expiry}
        cards={cards}
        onLog={() => undefined}
        onPreview={() => undefined}
        onHandIn={onHandIn}
      />
    </main>
  );
}

async function open(observations: readonly Observation[], cards: readonly RoundCard[] = [aCard()]) {
  const parts = memoryVault();
  await parts.vault.create('slate harbour nine violet');
  for (const each of observations) await parts.vault.put('observation', each.id, each);
  const openPage = vi.fn(async () => undefined);
  const onHandIn = vi.fn();
  const { services } = memoryServices({ vault: parts.vault, openPage });
  const view = render(
    <ServicesProvider value={services}>
      <Own cards={cards} onHandIn={onHandIn} />
    </ServicesProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  const stored = async () => unwrap(await parts.vault.list('observation')).map(({ value }) => value);
  return { ...view, ...parts, openPage, onHandIn, stored };
}

const rowOf = (text: string) => {
  const row = screen.getAllByRole('listitem').find((each) => each.textContent.includes(text));
  if (row === undefined) throw new Error(`no row says ${text}`);
  return within(row);
};

function choose(text: string, label: 'Consultant' | 'Domain', value: string) {
  fireEvent.change(rowOf(text).getByRole('combobox', { name: label }), { target: { value } });
}

const waiting = (changes: Partial<Observation> = {}) =>
  anObservation({ text: 'Began late.', consultant: null, domain: null, kind: null, ...changes });

const valueOne = `${idOf('round')}/${idOf('consultant-one')}`;

describe('what waits', () => {
  it('is placed by choosing in its row, and the panel says where it went', async () => {
    const { stored } = await open([waiting(), aReadyObservation()]);
    choose('Began late.', 'Consultant', valueOne);
    choose('Began late.', 'Domain', 'improvement');
    await screen.findByText('Placed in Areas for improvement, under number 1.');
    expect(screen.queryByRole('heading', { name: /wait/ })).toBeNull();
    expect(await stored()).toContainEqual(
      expect.objectContaining({
        text: 'Began late.',
        consultant: onCard('one'),
        domain: 'improvement',
        kind: 'change',
      }),
    );
  });

  it('is asked keep or change where its domain does not say it', async () => {
    const { stored } = await open([waiting({ consultant: onCard('one') })]);
    choose('Began late.', 'Domain', 'technology');
    fireEvent.click(await screen.findByRole('radio', { name: 'Change it' }));
    await screen.findByText('Placed in Use of technology, under number 1.');
    expect((await stored())[0]).toMatchObject({ domain: 'technology', kind: 'change' });
  });

  it('keeps no kind that only a domain on the way brought along', async () => {
    const { stored } = await open([waiting()]);
    choose('Began late.', 'Domain', 'strengths');
    await waitFor(async () => expect((await stored())[0]).toMatchObject({ kind: 'keep' }));
    choose('Began late.', 'Domain', 'technology');
    await waitFor(async () =>
      expect((await stored())[0]).toMatchObject({ domain: 'technology', kind: null }),
    );
    expect(rowOf('Began late.').queryAllByRole('radio', { checked: true })).toEqual([]);
  });

  it('stays under the keys of somebody on the way through a list, and moves when they go on', async () => {
    const { stored } = await open([waiting({ consultant: onCard('one') })]);
    const domain = rowOf('Began late.').getByRole('combobox', { name: 'Domain' });
    fireEvent.keyDown(domain, { key: 'ArrowDown' });
    choose('Began late.', 'Domain', 'strengths');
    await screen.findByText('Placed. It moves there when you go on.');
    fireEvent.keyDown(domain, { key: 'ArrowDown' });
    choose('Began late.', 'Domain', 'improvement');
    await waitFor(async () => expect((await stored())[0]).toMatchObject({ domain: 'improvement' }));
    fireEvent.focusOut(domain);
    await screen.findByText('Placed in Areas for improvement, under number 1.');
  });

  it('takes a name that nobody typed before', async () => {
    const { stored } = await open([waiting({ domain: 'strengths', kind: 'keep' })], []);
    choose('Began late.', 'Consultant', 'someone-else');
    fireEvent.input(screen.getByLabelText('Their name or initials'), { target: { value: ' TA ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Set' }));
    await screen.findByText('Placed in Strengths, under number 1.');
    expect((await stored())[0]).toMatchObject({ consultant: { typed: 'TA' } });
  });

  it('offers the names that were typed before beside those of the card', async () => {
    await open([waiting(), anObservation({ consultant: { typed: 'TA' } })]);
    const names = within(rowOf('Began late.').getByRole('combobox', { name: 'Consultant' }))
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(names).toEqual(['Choose', 'Dr Ada One', 'Dr Ben Two', '“TA”', 'Someone else']);
  });

  it('hands the focus on to the next that waits, and after the last to the word about it', async () => {
    await open([
      waiting({ domain: 'strengths', kind: 'keep' }),
      waiting({ text: 'Ran over.', domain: 'strengths', kind: 'keep' }),
    ]);
    const [first, second] = screen
      .getAllByRole('listitem')
      .map((each) => each.querySelector('p')?.textContent ?? '')
      .filter((text) => text !== '');
    choose(first ?? '', 'Consultant', valueOne);
    await waitFor(() =>
      expect(document.activeElement).toBe(rowOf(second ?? '').getByRole('combobox', { name: 'Consultant' })),
    );
    choose(second ?? '', 'Consultant', valueOne);
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Placed in Strengths'));
  });

  it('stays, and the fault is told, when it cannot be stored', async () => {
    const { database } = await open([waiting({ domain: 'strengths', kind: 'keep' })]);
    database.records.hook('updating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    choose('Began late.', 'Consultant', valueOne);
    await screen.findByText('Refused: storage-full');
    expect(screen.getByRole('heading', { name: '1 waits for a consultant or a domain' })).toBeDefined();
  });
});

describe('what is placed', () => {
  const some = () => [
    aReadyObservation({ text: 'Asked for my plan.' }),
    aReadyObservation({ text: 'Began LATE again.', domain: 'time-management', kind: 'change' }),
    aReadyObservation({ text: 'Rang me back.', domain: 'approachability', consultant: onCard('two') }),
  ];
  const showing = () =>
    screen
      .queryAllByRole('button', { name: 'Edit' })
      .map((edit) => edit.closest('li')?.querySelector('p')?.textContent);

  it('is shown for one consultant, or for all', async () => {
    await open(some());
    expect(showing().toSorted()).toEqual(['Asked for my plan.', 'Began LATE again.']);
    fireEvent.change(screen.getByRole('combobox', { name: 'Observations about' }), {
      target: { value: 'all' },
    });
    expect(showing()).toHaveLength(3);
    expect(screen.getByRole('heading', { name: 'Number 2' })).toBeDefined();
    expect(
      within(screen.getByRole('combobox', { name: 'Observations about' }))
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['1. Dr Ada One: 2 observations', '2. Dr Ben Two: 1 observation', 'All: 3 observations']);
  });

  it('names nobody outside an open list', async () => {
    const { container } = await open([...some(), waiting(), anObservation({ consultant: { typed: 'TA' } })]);
    fireEvent.change(container.querySelectorAll('select')[2] ?? container, { target: { value: 'all' } });
    for (const option of container.querySelectorAll('option')) option.remove();
    expect(container.textContent).not.toMatch(/Dr |Ada|Ben|TA/);
    expect(container.textContent).toContain('All: 4 observations');
  });

  it('is narrowed by a domain and by words, and comes back', async () => {
    await open(some());
    fireEvent.input(screen.getByLabelText('Find words'), { target: { value: 'again late' } });
    expect(showing()).toEqual(['Began LATE again.']);
    expect(screen.getByText('1 of 2 shown')).toBeDefined();
    fireEvent.change(screen.getByLabelText('Show'), { target: { value: 'juniors' } });
    expect(showing()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(showing()).toHaveLength(2);
  });

  it('says of each domain how many keep and how many change, in words too', async () => {
    await open(some());
    const meter = screen.getByRole('region', { name: '2 of 7 domains' });
    expect(meter.textContent).toContain('1 keep');
    expect(
      within(meter)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Use of technologynone yet',
      'Clinical practicenone yet',
      'Approach to juniors1 keep, 0 change',
      'Time management0 keep, 1 change',
      'Approachabilitynone yet',
      'Strengthsnone yet',
      'Areas for improvementnone yet',
    ]);
  });

  it('keeps the focus while it is edited, and gives it back', async () => {
    await open([aReadyObservation({ text: 'Asked for my plan.' })]);
    fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Observation' }));
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit' }));
  });

  it('keeps the focus in the list when the one that has it is deleted', async () => {
    const { container } = await open([
      aReadyObservation({ text: 'Asked for my plan.' }),
      aReadyObservation(),
    ]);
    const remove = rowOf('Asked for my plan.').getByRole('button', { name: 'Delete' });
    remove.focus();
    fireEvent.click(remove);
    await screen.findByText(/^Deleted\./);
    await waitFor(() => expect(showing()).toHaveLength(1));
    expect(container.querySelector('main')?.contains(document.activeElement)).toBe(true);
  });

  it('can be brought back for ten seconds after it was deleted, longer under the pointer or with the focus on the way back', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    await open([aReadyObservation({ text: 'Asked for my plan.' })]);
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    act(() => undo.focus());
    act(() => void vi.advanceTimersByTime(2 * UNDO_TIME));
    expect(undo.isConnected).toBe(true);
    const note = undo.closest('.inset') ?? undo;
    act(() => void fireEvent.mouseEnter(note));
    act(() => undo.blur());
    act(() => void vi.advanceTimersByTime(2 * UNDO_TIME));
    expect(undo.isConnected).toBe(true);
    act(() => void fireEvent.mouseLeave(note));
    act(() => void vi.advanceTimersByTime(UNDO_TIME));
    expect(undo.isConnected).toBe(false);
  });
});

describe('the foot', () => {
  it('leads to handing in, with what is not handed in and the day the round closes', async () => {
    const handedIn = aReadyObservation({ handedIn: { round: idOf('round'), revision: 1 } });
    const { onHandIn } = await open([aReadyObservation(), handedIn]);
    expect(screen.getByText('1 not handed in. Round closes on 11 December.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Hand in' }));
    expect(onHandIn).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Hand in' }).className).not.toContain('quiet');
  });

  it('names the next round that closes, and says of one that closed that it did', async () => {
    await open([aReadyObservation()], [aCard({ closes: '2026-11-15' }), aCard({ closes: '2026-11-16' })]);
    expect(screen.getByText('1 not handed in. Round closes on 16 November.')).toBeDefined();
    cleanup();
    await open([aReadyObservation()], [aCard({ closes: '2026-11-15' })]);
    expect(screen.getByText('1 not handed in. Round closed on 15 November.')).toBeDefined();
  });

  it('is quiet while no round is joined', async () => {
    await open([anObservation()], []);
    expect(screen.getByText('1 not handed in.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Hand in' }).className).toContain('quiet');
  });
});

it('a button leads to the page that prepares for the group', async () => {
  const { openPage } = await open([aReadyObservation()]);
  fireEvent.click(screen.getByRole('button', { name: 'Prepare for the group' }));
  expect(openPage).toHaveBeenCalledWith('prepare');
});

it('has no fault that axe finds: empty, waiting and placed, filtered, editing, deleted', async () => {
  const empty = await open([]);
  expect(await faultsOf(empty.container)).toEqual([]);
  cleanup();
  const { container } = await open([
    waiting({ consultant: onCard('one'), domain: 'juniors' }),
    aReadyObservation(),
    aReadyObservation(),
  ]);
  expect(await faultsOf(container)).toEqual([]);
  fireEvent.change(screen.getByLabelText('Show'), { target: { value: 'technology' } });
  expect(await faultsOf(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
  fireEvent.click(screen.getAllByRole('button', { name: 'Delete' })[1] ?? container);
  await screen.findByText(/^Deleted\./);
  fireEvent.click(screen.getAllByRole('button', { name: 'Edit' })[1] ?? container);
  expect(await faultsOf(container)).toEqual([]);
});
