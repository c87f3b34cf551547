import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Services } from '../../../components/shared/services.tsx';
import { openGroupNote } from '../../../lib/brief/group-note.ts';
import { openPreview, usedAmong } from '../../../lib/brief/preview.ts';
import { openBrief } from '../../../lib/brief/seal-brief.ts';
import type { Note } from '../../../lib/schema/note.ts';
import type { Policy } from '../../../lib/schema/policy.ts';
import { sealNote } from '../../../lib/session/seal-note.ts';
import { refused } from '../../../lib/shared/result.ts';
import { aBriefContent, aCard, aNote, aPoint, idOf } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';
import type { SavedFile } from '../../fixtures/services.ts';
import { quickPassphrases } from '../../fixtures/vault.ts';
import { faultsOf } from '../axe.ts';
import { aKeptRound, goTo, openLeadPage, partsBy, press, renderLeadPage } from './lead-page.tsx';

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

/** The round, whose group has so many hours to look at previews. */
async function aRoundHeld(holdingHours: number) {
  const round = await aKeptRound();
  return { ...round, card: { ...round.card, holdingHours } };
}

async function openBriefs(
  points = [SHOWN, TOO_FEW, OPEN, REFUSED],
  round = aRoundHeld(0),
  services: Partial<Services> = {},
) {
  const page = await openLeadPage({ round: await round, parts: partsBy([1, 2, 3]), points, services });
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
    const kept = await aRoundHeld(0);
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

describe('the threshold of a hospital', () => {
  it('holds back what the card alone would show, and refuses a brief where the cohort is too small for it', async () => {
    await openBriefs([SHOWN], aRoundHeld(0), { policy: async () => ({ minContributors: 4 }) });
    screen.getByText('Fewer than four wrote it');
    cleanup();
    await openBriefs([SHOWN], aRoundHeld(0), { policy: async () => ({ minContributors: 5 }) });
    expect(stateOf('Dr Ada One')).toBe('No brief');
  });
});

/** Seals with one bit turned, as a damaged write would leave it. */
const damaging: Services['passphrases'] = {
  ...quickPassphrases,
  async seal(passphrase, content) {
    const file = await quickPassphrases.seal(passphrase, content);
    return file.map((byte, place) => (place === file.length - 1 ? byte ^ 1 : byte));
  },
};

describe('a file that does not open', () => {
  it('is no released brief: nothing is saved, told or noted', async () => {
    const { vault, saved } = await openBriefs([SHOWN], aRoundHeld(0), { passphrases: damaging });
    press(/^Release/);
    await screen.findByText('Refused: damaged');
    expect(screen.queryByTestId('six-words')).toBeNull();
    expect(saved).toEqual([]);
    expect(unwrap(await vault.list('led-round'))[0]?.value.released).toEqual([]);
  });

  it('is no preview, and begins no holding time', async () => {
    const { vault, saved } = await openBriefs([SHOWN], aRoundHeld(72), { passphrases: damaging });
    press('Save the preview');
    await screen.findByText('Refused: damaged');
    expect(saved).toEqual([]);
    expect(unwrap(await vault.list('timer'))).toEqual([]);
    expect(stateOf('Dr Ada One')).toBe('Preview first');
  });
});

describe('a write that is refused', () => {
  it('releases nothing: no file, no words and no half of what belongs together', async () => {
    const page = await openBriefs([SHOWN]);
    cleanup();
    const changeTogether: typeof page.vault.changeTogether = async () => refused('storage-full');
    const { saved } = renderLeadPage({ ...page.vault, changeTogether });
    await screen.findByRole('heading', { level: 1, name: 'A round' });
    goTo('Briefs');
    fireEvent.click(await screen.findByRole('button', { name: /^Release/ }));
    await screen.findByText('Refused: storage-full');
    expect(screen.queryByTestId('six-words')).toBeNull();
    expect(saved).toEqual([]);
    expect(unwrap(await page.vault.list('led-round'))[0]?.value.released).toEqual([]);
    expect(unwrap(await page.vault.list('round-release'))).toEqual([]);
  });
});

describe('what another page does meanwhile', () => {
  it('stops a release: a brief leaves with what holds at that moment, or not at all', async () => {
    const page = await openBriefs([SHOWN]);
    cleanup();
    const dropping: Services['passphrases'] = {
      ...quickPassphrases,
      async seal(passphrase, content) {
        const point = { ...SHOWN, state: 'dropped' as const };
        await page.vault.put('round-point', SHOWN.id, { round: idOf('round'), point });
        return quickPassphrases.seal(passphrase, content);
      },
    };
    const { saved } = renderLeadPage(page.vault, { passphrases: dropping });
    await screen.findByRole('heading', { level: 1, name: 'A round' });
    goTo('Briefs');
    fireEvent.click(await screen.findByRole('button', { name: /^Release/ }));
    await screen.findByText('Refused: changed-meanwhile');
    expect(saved).toEqual([]);
    expect(unwrap(await page.vault.list('led-round'))[0]?.value.released).toEqual([]);
  });

  it('stops a second first preview: one timer runs, and the record holds what the group has', async () => {
    const page = await openBriefs([SHOWN], aRoundHeld(72));
    cleanup();
    const other = { consultant: idOf('consultant-one'), content: aBriefContent(), timer: idOf('other') };
    const words = ['otter', 'lantern', 'grain', 'seven', 'moss', 'bridge'];
    const release = { round: idOf('round'), words, previews: [other], briefs: [], erasing: null };
    const slow: Services['passphrases'] = {
      ...quickPassphrases,
      async seal(passphrase, content) {
        const [stored] = unwrap(await page.vault.list('round-release'));
        if (stored)
          await page.vault.put('round-release', stored.id, { ...release, words: stored.value.words });
        return quickPassphrases.seal(passphrase, content);
      },
    };
    const { saved } = renderLeadPage(page.vault, { passphrases: slow });
    await screen.findByRole('heading', { level: 1, name: 'A round' });
    goTo('Briefs');
    fireEvent.click(await screen.findByRole('button', { name: 'Save the preview' }));
    await screen.findByText('Refused: changed-meanwhile');
    expect(saved).toEqual([]);
    expect(unwrap(await page.vault.list('timer'))).toEqual([]);
    expect(unwrap(await page.vault.list('round-release'))[0]?.value.previews).toEqual([other]);
  });
});

describe('a round that is given up', () => {
  it('can be erased though no brief of it was released', async () => {
    const { vault } = await openBriefs([SHOWN]);
    screen.getByText(/A round that is given up can go now/);
    press('Erase now');
    press('Erase the round for good');
    await screen.findByRole('heading', { level: 1, name: 'Make a round' });
    for (const type of ['led-round', 'received-part', 'round-point'] as const) {
      await waitFor(async () => expect(unwrap(await vault.list(type))).toEqual([]));
    }
  });
});

describe('a released brief', () => {
  it('is sealed again under other words with the content it was released with, whatever changed since', async () => {
    const { vault, saved } = await openBriefs();
    press(/^Release/);
    const words = (await screen.findByTestId('six-words')).textContent;
    const first = await opened(saved);
    await vault.put('round-point', SHOWN.id, { round: idOf('round'), point: { ...SHOWN, state: 'dropped' } });
    cleanup();
    const again = renderLeadPage(vault, { random: seededRandom(9) });
    await screen.findByRole('heading', { level: 1, name: 'A round' });
    goTo('Briefs');
    fireEvent.click(await screen.findByRole('button', { name: 'Same brief, new words' }));
    const others = (await screen.findByTestId('six-words')).textContent;
    expect(others).not.toBe(words);
    expect(await opened(again.saved)).toEqual(first);
  });
});

describe('a preview', () => {
  const HOUR = 3_600_000;

  /** The page at a time that the test moves on. */
  async function openHeld(points = [SHOWN, TOO_FEW]) {
    let moment = new Date(2026, 10, 16, 9).getTime();
    const page = await openBriefs(points, aRoundHeld(72), { now: () => new Date(moment) });
    const setClock = (hours: number) => {
      moment += hours * HOUR;
    };
    const later = (hours: number) => {
      setClock(hours);
      goTo('Round');
      goTo('Briefs');
    };
    return { ...page, later, setClock };
  }

  async function openedPreview([file]: readonly SavedFile[]) {
    const words = screen.getByTestId('group-words').textContent;
    if (file === undefined || typeof file.content === 'string') throw new Error('no file was saved');
    return unwrap(await openPreview(file.content, words, quickPassphrases));
  }

  it('is seen first: there is no release before its holding time is over', async () => {
    const { saved, later, container } = await openHeld();
    expect(stateOf('Dr Ada One')).toBe('Preview first');
    expect(screen.queryByRole('button', { name: /^Release/ })).toBeNull();
    press('Save the preview');
    await screen.findByText(/^Held until 19 November 2026, 09:00/);
    expect(await faultsOf(container)).toEqual([]);
    const preview = await openedPreview(saved);
    expect(preview.closes).toBe('2026-11-19');
    expect(await usedAmong(preview, ALL_THREE)).toEqual(ALL_THREE);
    expect(JSON.stringify(preview)).not.toContain(TOO_FEW.statement);
    later(71);
    expect(screen.queryByRole('button', { name: /^Release/ })).toBeNull();
    later(1);
    press(/^Release/);
    await screen.findByTestId('six-words');
    const brief = JSON.stringify(await opened(saved.slice(1)));
    for (const digest of preview.used) expect(brief).not.toContain(digest);
  });

  it('is looked at once more at the press, whatever the screen still offers', async () => {
    const { vault, later, setClock } = await openHeld();
    press('Save the preview');
    await screen.findByText(/^Held until/);
    later(72);
    setClock(-1);
    press(/^Release/);
    await screen.findByText('Refused: preview-held');
    expect(screen.queryByTestId('six-words')).toBeNull();
    expect(unwrap(await vault.list('led-round'))[0]?.value.released).toEqual([]);
  });

  it('is shown anew, and held anew, where the brief says more than the group has seen', async () => {
    const { vault, later } = await openHeld();
    press('Save the preview');
    await screen.findByText(/^Held until/);
    later(73);
    const born = aPoint({ id: idOf('born'), statement: 'Thanks people.', room: 'enough' });
    await vault.put('round-point', born.id, { round: idOf('round'), point: born });
    await waitFor(() => expect(stateOf('Dr Ada One')).toBe('The brief changed'));
    expect(screen.queryByRole('button', { name: /^Release/ })).toBeNull();
    press('Save the preview');
    await screen.findByText(/^Held until 22 November 2026, 10:00/);
    // The timer that was over is no longer there, so that erasing the round leaves none behind.
    expect(unwrap(await vault.list('timer'))).toHaveLength(1);
  });

  it('holds nothing up where points went since', async () => {
    const { vault, later } = await openHeld();
    press('Save the preview');
    await screen.findByText(/^Held until/);
    await vault.put('round-point', SHOWN.id, { round: idOf('round'), point: { ...SHOWN, state: 'dropped' } });
    later(72);
    await waitFor(() => expect(stateOf('Dr Ada One')).toBe('Ready'));
    screen.getByRole('button', { name: /^Release/ });
  });

  it('opens with the words that the room was told, whatever preview of the round it is', async () => {
    const { saved } = await openHeld();
    press('Make the words');
    const words = (await screen.findByTestId('group-words')).textContent;
    press('Save the preview');
    await screen.findByText(/^Held until/);
    expect(screen.getByTestId('group-words').textContent).toBe(words);
    expect((await openedPreview(saved)).content.consultant.name).toBe('Dr Ada One');
  });
});

describe('a round whose briefs are all released', () => {
  const DAY = 86_400_000;

  /** The page of a round without holding time, on a clock that the test moves on; both briefs are released. */
  async function releaseBoth(policy: Policy = {}) {
    let moment = new Date(2026, 10, 16, 9).getTime();
    const services = { now: () => new Date(moment), policy: async () => policy };
    const page = await openBriefs([SHOWN], aRoundHeld(0), services);
    for (const name of ['Dr Ada One', 'Dr Ben Two']) {
      expect(screen.queryByText(/^Erased on/)).toBeNull();
      fireEvent.click(screen.getByRole('button', { name }));
      fireEvent.click(await screen.findByRole('button', { name: /^Release/ }));
      await waitFor(() => expect(stateOf(name)).toMatch(/^Released/));
    }
    const reopen = async (days: number) => {
      moment += days * DAY;
      cleanup();
      renderLeadPage(page.vault, services);
    };
    return { ...page, reopen };
  }

  it('says when it is erased, and is then, with its key, its seats and all that was handed in', async () => {
    const { vault, reopen, container } = await releaseBoth();
    await screen.findByText('Erased on 16 December 2026');
    expect(await faultsOf(container)).toEqual([]);
    await reopen(29);
    await screen.findByRole('heading', { level: 1, name: 'A round' });
    await reopen(1);
    await screen.findByText('A round');
    await screen.findByText(/is erased: its time after the last release was over/);
    await screen.findByRole('heading', { level: 1, name: 'Make a round' });
    for (const type of ['led-round', 'received-part', 'round-point', 'round-release', 'timer'] as const) {
      await waitFor(async () => expect(unwrap(await vault.list(type))).toEqual([]));
    }
  });

  it('is erased though another page released the other brief just before', async () => {
    const { vault } = await openBriefs([SHOWN]);
    cleanup();
    const other = { consultant: idOf('consultant-two'), made: '2026-11' };
    const [led] = unwrap(await vault.list('led-round'));
    if (led === undefined) throw new Error('no round is kept');
    const changeTogether: typeof vault.changeTogether = async (places, change) => {
      await vault.change('led-round', led.id, (round) => round && { ...round, released: [other] });
      return vault.changeTogether(places, change);
    };
    renderLeadPage({ ...vault, changeTogether });
    await screen.findByRole('heading', { level: 1, name: 'A round' });
    goTo('Briefs');
    fireEvent.click(await screen.findByRole('button', { name: /^Release/ }));
    await screen.findByTestId('six-words');
    await screen.findByText(/^Erased on/);
  });

  it('goes after as many days as the hospital set', async () => {
    await releaseBoth({ eraseDays: 3 });
    await screen.findByText('Erased on 19 November 2026');
  });

  it('is erased at once when that is asked for and confirmed', async () => {
    const { vault } = await releaseBoth();
    await screen.findByText(/^Erased on/);
    press('Erase now');
    press('Keep it until then');
    press('Erase now');
    press('Erase the round for good');
    await screen.findByRole('heading', { level: 1, name: 'Make a round' });
    expect(unwrap(await vault.list('received-part'))).toEqual([]);
  });
});

describe('a note from a consultant', () => {
  const NOTE = aNote();

  async function drop(note: Note) {
    const { card } = await aKeptRound();
    const file = new File([await sealNote(note, card.recipient)], 'upward-note-3wq9.age');
    fireEvent.change(await screen.findByLabelText(/A consultant’s note/), { target: { files: [file] } });
  }

  it('is read by the lead and passed on under the group’s words', async () => {
    const { saved, container } = await openBriefs([SHOWN]);
    press('Make the words');
    const words = (await screen.findByTestId('group-words')).textContent;
    press(/^Release/);
    await drop(NOTE);
    await screen.findByText('One of the consultants');
    screen.getByText(NOTE.heard);
    expect(await faultsOf(container)).toEqual([]);
    press('Save it for the group');
    await screen.findByText(/^Saved as upward-note-/);
    const file = saved.at(-1);
    if (file === undefined || typeof file.content === 'string') throw new Error('no file was saved');
    expect(unwrap(await openGroupNote(file.content, words, quickPassphrases))).toEqual(NOTE);
  });

  it('of another round is refused', async () => {
    await openBriefs([SHOWN]);
    press(/^Release/);
    await drop({ ...NOTE, round: idOf('another') });
    await screen.findByText('Refused: other-round');
  });
});
