import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Bundle } from '../../../lib/schema/bundle.ts';
import { utf8 } from '../../../lib/shared/bytes.ts';
import { aBundleObservation, idOf, seatOf } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { aSealedBundle } from '../../fixtures/sealed-round.ts';
import { faultsOf } from '../axe.ts';
import { aKeptRound, openLeadPage, partsBy, press, renderLeadPage } from './lead-page.tsx';

afterEach(cleanup);

/** A bundle's file from one seat; its observations say who wrote them. */
async function aFileBy(seat: number, changes: Partial<Bundle> = {}): Promise<File> {
  const bytes = await aSealedBundle({
    seat: seatOf(seat),
    part: idOf(`part-${seat}`),
    observations: [aBundleObservation({ id: idOf(`by-${seat}`), text: `Words of seat ${seat}.` })],
    ...changes,
  });
  return new File([bytes], `upward-file-000${seat}.age`);
}

async function drop(...files: File[]) {
  fireEvent.change(screen.getByLabelText(/Drop files, a folder or a zip here/), { target: { files } });
  await screen.findByText(new RegExp(`^${files.length} files?: `));
}

/** What the table of files says of one: its result, and what that means. */
function saidOf(file: string): string[] {
  const row = screen.getByRole('rowheader', { name: file }).closest('tr');
  if (row === null) throw new Error('the file stands in no row');
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}

/** The words in the cells of fellows per consultant and domain, without the last row, which is the card's. */
function covers(): string[] {
  const matrix = screen.getByRole('region', { name: 'Fellows per consultant and domain' });
  const rows = within(matrix).getAllByRole('row').slice(1, -1);
  return rows.flatMap((row) =>
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  );
}

describe('receiving files', () => {
  it('takes none of a lot in that is stopped, and says so', async () => {
    const { vault } = await openLeadPage({ round: await aKeptRound() });
    const files = await Promise.all([1, 2, 3].map((seat) => aFileBy(seat)));
    fireEvent.change(screen.getByLabelText(/Drop files, a folder or a zip here/), { target: { files } });
    screen.getByRole('progressbar', { name: 'Files looked at' });
    press('Stop, and take none of them in');
    await screen.findByText('Stopped. Nothing of these files was taken in.');
    expect(unwrap(await vault.list('received-part'))).toEqual([]);
    await drop(...files);
    expect(screen.queryByText(/^Stopped/)).toBeNull();
    expect(unwrap(await vault.list('received-part'))).toHaveLength(3);
  });

  it('shows nothing that was handed in before three seats are there', async () => {
    const { container } = await openLeadPage({ round: await aKeptRound() });
    screen.getByText('Seats so far: none');
    await drop(await aFileBy(1), await aFileBy(2));
    expect(saidOf('upward-file-0001')).toEqual(['Waits', 'Opens with the others']);
    await screen.findByText('Seats so far: fewer than three');
    expect(screen.queryByRole('region', { name: /Fellows per consultant/ })).toBeNull();
    fireEvent.click(screen.getByRole('link', { name: 'Points' }));
    screen.getByText(/Nothing is opened before/);
    expect(container.textContent).not.toContain('Words of seat');
  });

  it('opens all at once with the third, and says how many fellows wrote in words alone', async () => {
    const { container } = await openLeadPage({ round: await aKeptRound() });
    const many = Array.from({ length: 7 }, (_, index) => aBundleObservation({ id: idOf(`of-3-${index}`) }));
    await drop(await aFileBy(1), await aFileBy(2), await aFileBy(3, { observations: many }));
    await waitFor(() => expect(covers()).toContain('3 or more'));
    expect(new Set(covers())).toEqual(new Set(['3 or more', 'none']));
    expect(saidOf('upward-file-0003')).toEqual(['Opened', 'Counted']);
    expect(container.textContent).not.toMatch(/\b[79]\b|observations/);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says fewer where one or two wrote, and does not count an echo that found nobody', async () => {
    await openLeadPage({
      round: await aKeptRound(),
      parts: [
        ...partsBy([1, 2, 3]),
        ...partsBy([4, 5], { domain: 'juniors' }),
        ...partsBy([6], { domain: 'approachability', share: 'echo-only' }),
      ],
    });
    await screen.findByRole('region', { name: /Fellows per consultant/ });
    const row = (domain: string) =>
      within(screen.getByRole('row', { name: new RegExp(`^${domain}`) })).getAllByRole('cell')[0]
        ?.textContent;
    expect(row('Use of technology')).toBe('3 or more');
    expect(row('Approach to juniors')).toBe('fewer');
    expect(row('Approachability')).toBe('none');
  });

  it('gives a sentence for each file it refuses, and keeps nothing of it', async () => {
    const { vault } = await openLeadPage({ round: await aKeptRound() });
    const whole = await aFileBy(1);
    await drop(
      new File([utf8('a rota')], 'rota.xlsx'),
      await aFileBy(2, { round: idOf('another') }),
      await aFileBy(99),
      new File([whole.slice(0, 400)], 'half.age'),
    );
    expect(saidOf('rota.xlsx')).toEqual(['Refused', 'Refused: not-a-bundle']);
    expect(saidOf('upward-file-0002')).toEqual(['Refused', 'Refused: other-round']);
    expect(saidOf('upward-file-00099')).toEqual(['Refused', 'Refused: seat-unknown']);
    expect(saidOf('half')).toEqual(['Refused', 'Refused: damaged']);
    screen.getByText('4 files: 4 refused');
    expect(unwrap(await vault.list('received-part'))).toEqual([]);
  });

  it('keeps one record for each part, however often its fellow hands in', async () => {
    const { vault } = await openLeadPage({ round: await aKeptRound(), parts: partsBy([2, 3, 4]) });
    await drop(await aFileBy(1));
    const before = unwrap(await vault.list('received-part')).find(({ value }) => value.seat === seatOf(1));
    const again = await aFileBy(1, { revision: 2 });
    fireEvent.change(screen.getByLabelText(/Drop files, a folder or a zip here/), {
      target: { files: [again] },
    });
    await screen.findByText('Counted, in place of an earlier one');
    const records = unwrap(await vault.list('received-part'));
    expect(records).toHaveLength(4);
    expect(records.find(({ id }) => id === before?.id)?.value.revision).toBe(2);
  });
});

describe('the example round', () => {
  it('goes through the same way as real files, and its briefs are the story’s', async () => {
    const { container } = await openLeadPage();
    press('Open the example round');
    await screen.findByText('14 files: 8 opened, 1 same again, 5 refused');
    screen.getByText('This is the example round.');
    fireEvent.click(screen.getByRole('link', { name: 'Briefs' }));
    await screen.findByText('The round tends to start late.', { exact: false });
    const shown = screen.getByRole('region', { name: 'Shown' });
    await waitFor(() => expect(within(shown).getAllByRole('listitem')).toHaveLength(7));
    expect(container.textContent).not.toContain('teapot');
  });
});

describe('a round that another page erases while files are looked at', () => {
  it('takes nothing in, which is said', async () => {
    const page = await openLeadPage({ round: await aKeptRound() });
    cleanup();
    const changeTogether: typeof page.vault.changeTogether = async (places, change) => {
      await page.vault.remove(idOf('led'));
      return page.vault.changeTogether(places, change);
    };
    renderLeadPage({ ...page.vault, changeTogether });
    fireEvent.change(await screen.findByLabelText(/Drop files, a folder or a zip here/), {
      target: { files: [await aFileBy(1)] },
    });
    await screen.findByRole('heading', { level: 1, name: 'Make a round' });
    expect(unwrap(await page.vault.list('received-part'))).toEqual([]);
  });
});
