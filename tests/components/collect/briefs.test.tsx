import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { openBrief } from '../../../lib/brief/seal-brief.ts';
import { aCard, aPoint, idOf } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import type { SavedFile } from '../../fixtures/services.ts';
import { quickPassphrases } from '../../fixtures/vault.ts';
import { faultsOf } from '../axe.ts';
import { aKeptRound, goTo, openLeadPage, partsBy, press } from './lead-page.tsx';

afterEach(cleanup);

const ALL_THREE = [1, 2, 3].map((seat) => idOf(`by-${seat}`));
const SHOWN = aPoint({ id: idOf('shown'), statement: 'Keeps the plan current.', observations: ALL_THREE });
const TOO_FEW = aPoint({
  id: idOf('few'),
  statement: 'Only two wrote this.',
  observations: ALL_THREE.slice(1),
});
const OPEN = aPoint({
  id: idOf('open'),
  statement: 'Nobody agreed this.',
  observations: ALL_THREE,
  state: 'open',
});
const REFUSED = aPoint({ id: idOf('said-no'), statement: 'The room said no.', room: 'not-enough' });

async function openBriefs(points = [SHOWN, TOO_FEW, OPEN, REFUSED], round = aKeptRound()) {
  const page = await openLeadPage({ round: await round, parts: partsBy([1, 2, 3]), points });
  goTo('Briefs');
  await screen.findByRole('table', { name: 'Briefs' });
  return page;
}

function stateOf(consultant: string): string | undefined {
  const row = screen.getByRole('button', { name: consultant }).closest('tr');
  return row?.querySelector('td')?.textContent;
}

async function opened([file]: readonly SavedFile[]) {
  const words = screen.getByTestId('six-words').textContent;
  if (file === undefined || typeof file.content === 'string') throw new Error('no file was saved');
  return unwrap(await openBrief(file.content, words, quickPassphrases));
}

describe('the briefs of a round', () => {
  it('tell the lead alone what is held back, and why', async () => {
    const { container } = await openBriefs();
    within(screen.getByRole('region', { name: 'Shown' })).getByText('Keeps the plan current.');
    const held = within(screen.getByRole('region', { name: /^Not shown/ })).getAllByRole('listitem');
    expect(held.map(({ textContent }) => textContent).toSorted()).toEqual([
      '“Nobody agreed this.” Not agreed yet',
      '“Only two wrote this.” Fewer than three wrote it',
      '“The room said no.” The room: not enough',
    ]);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('are released once, as a file that its six words open and that holds no withheld word', async () => {
    const { vault, saved } = await openBriefs();
    press(/^Release/);
    await screen.findByTestId('six-words');
    expect(saved[0]?.name).toMatch(/^upward-brief-[0-9a-z]{4}\.age$/);
    const text = JSON.stringify(await opened(saved));
    expect(text).toContain('Keeps the plan current.');
    for (const { statement } of [TOO_FEW, OPEN, REFUSED]) expect(text).not.toContain(statement);
    await waitFor(() => expect(stateOf('Dr Ada One')).toBe('Released in November 2026'));
    expect(screen.queryByRole('button', { name: /^Release/ })).toBeNull();
    expect(unwrap(await vault.list('led-round'))[0]?.value.released).toEqual([
      { consultant: idOf('consultant-one'), made: '2026-11' },
    ]);
  });

  it('keep their words on the page until it is left, and nowhere', async () => {
    const { vault } = await openBriefs();
    press(/^Release/);
    const words = (await screen.findByTestId('six-words')).textContent;
    goTo('Round');
    goTo('Briefs');
    expect(screen.getByTestId('six-words').textContent).toBe(words);
    const [first = ''] = words.split(' ');
    expect(JSON.stringify(unwrap(await vault.list('led-round')))).not.toContain(first);
  });

  it('are made for every consultant, with nothing to show too', async () => {
    const { saved } = await openBriefs();
    fireEvent.click(screen.getByRole('button', { name: 'Dr Ben Two' }));
    screen.getByText(/“nothing to show” throughout/);
    press(/^Release/);
    await screen.findByTestId('six-words');
    const { content } = await opened(saved);
    expect(content.consultant.name).toBe('Dr Ben Two');
    expect(content.domains.flatMap(({ keep, change }) => [...keep, ...change])).toEqual([]);
  });

  it('are not made for a cohort that is too small, which is said', async () => {
    const [one, two] = aCard().consultants;
    if (one === undefined || two === undefined) throw new Error('the card names nobody');
    const kept = await aKeptRound();
    const card = { ...kept.card, consultants: [{ ...one, fellows: 4 }, two] };
    await openBriefs([], Promise.resolve({ ...kept, card }));
    expect(stateOf('Dr Ada One')).toBe('No brief');
    screen.getByText('Refused: too-few');
    expect(screen.queryByRole('button', { name: /^Release/ })).toBeNull();
  });

  it('are refused with the words that are a fellow’s own', async () => {
    await openBriefs([{ ...SHOWN, statement: 'We saw the plan typed at the bedside.' }]);
    expect(stateOf('Dr Ada One')).toBe('Refused');
    screen.getByText('Refused: verbatim');
    expect(screen.getByText('saw the plan typed at the bedside').tagName).toBe('MARK');
  });
});
