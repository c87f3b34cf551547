import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { openBundle } from '../../../lib/collect/open-bundle.ts';
import type { Membership } from '../../../lib/schema/membership.ts';
import { encodeRoundCard } from '../../../lib/schema/round-card.ts';
import { formatSeat } from '../../../lib/schema/seat.ts';
import { checkWords } from '../../../lib/vault/card-digest.ts';
import { aMembership, aReadyObservation, idOf, OTHER_KEYS, seatOf } from '../../fixtures/builders.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { aLedRound } from '../../fixtures/sealed-round.ts';
import { faultsOf } from '../axe.ts';
import { join, openHandIn, openHandInWith, paste, press, sealNow, typeSeat } from './open-hand-in.tsx';

afterEach(cleanup);

/** Chooses the answer with this text. */
function answer(field: HTMLElement, text: string) {
  const option = within(field).getByRole('option', { name: text });
  fireEvent.change(field, { target: { value: option.getAttribute('value') } });
}

describe('joining', () => {
  it('is offered for the round cards of the hospital’s policy', async () => {
    const { card } = await aLedRound();
    const text = encodeRoundCard(card);
    await openHandInWith({ policy: async () => ({ cards: [text] }) });
    await screen.findByRole('heading', { name: 'Offered by your hospital' });
    press(new RegExp(`^${card.title}, to `));
    await screen.findByText((await checkWords(card)).join(' '));
  });

  it('shows the four check words of the card that was pasted, mail’s white space and all', async () => {
    const { card } = await aLedRound();
    await openHandIn();
    paste(`\n  ${encodeRoundCard(card)} \n`);
    await screen.findByText((await checkWords(card)).join(' '));
  });

  it('refuses what is no card, and a seat that was miscopied or is not on the card', async () => {
    const { card } = await aLedRound();
    await openHandIn();
    paste('{"format":"something-else"}');
    await screen.findByText('Refused: not-a-card');
    await join(card, 'M2XD-7Q4K-B0TE-S');
    await screen.findByText('Refused: seat-miscopied');
    typeSeat(formatSeat(seatOf(77)));
    await screen.findByText('Refused: seat-unknown');
  });

  it('gives a name typed before to the consultant of the card it means', async () => {
    const { card } = await aLedRound();
    const [consultant] = card.consultants;
    if (!consultant) throw new Error('the card names one');
    const { vault } = await openHandIn(anObservation({ consultant: { typed: consultant.name } }));
    await join(card);
    await screen.findByRole('heading', { name: 'What goes into the round' });
    const [stored] = unwrap(await vault.list('observation'));
    expect(stored?.value.consultant).toEqual({ round: card.round, id: consultant.id });
  });

  it('asks whom a name means that suggests nobody, and joins once that is answered', async () => {
    const { card } = await aLedRound();
    const { vault } = await openHandIn(anObservation({ consultant: { typed: 'Dr Marsh' } }));
    await join(card);
    const field = screen.getByRole('combobox', { name: 'You wrote “Dr Marsh”. Who is it?' });
    expect(field).toHaveProperty('value', '');
    await screen.findByText('Choose who “Dr Marsh” is, or “Nobody on this card”.');
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(unwrap(await vault.list('membership'))).toEqual([]);
    answer(field, 'Nobody on this card');
    press('Join the round');
    await screen.findByRole('heading', { name: 'What goes into the round' });
    const [stored] = unwrap(await vault.list('observation'));
    expect(stored?.value.consultant).toEqual({ typed: 'Dr Marsh' });
  });

  it('gives a name that suggests nobody to whom it is said to mean', async () => {
    const { card } = await aLedRound();
    const [consultant] = card.consultants;
    if (!consultant) throw new Error('the card names one');
    const { vault } = await openHandIn(anObservation({ consultant: { typed: 'the tall one' } }));
    paste(encodeRoundCard(card));
    answer(await screen.findByRole('combobox', { name: /the tall one/ }), consultant.name);
    typeSeat(formatSeat(seatOf(1)));
    await screen.findByRole('heading', { name: 'What goes into the round' });
    const [stored] = unwrap(await vault.list('observation'));
    expect(stored?.value.consultant).toEqual({ round: card.round, id: consultant.id });
  });
});

describe('choosing', () => {
  it('says in one sentence how many may talk before what one wrote can be worked out', async () => {
    const { card } = await aLedRound();
    await openHandIn(aReadyObservation());
    await join(card);
    await screen.findByText(
      '6 fellows work with them: nobody can work out what you wrote even if 2 of the others tell all they know, but if more do, somebody might.',
    );
  });
});

describe('a cohort too small for a brief', () => {
  it('is said where one chooses what to hand in about that consultant', async () => {
    const { card } = await aLedRound();
    const consultants = card.consultants.map((each) => ({ ...each, fellows: 4 }));
    await openHandIn(aReadyObservation());
    await join({ ...card, consultants });
    await screen.findByText('4 fellows work with them: too few for a brief in this round.');
  });
});

describe('a round that is closed', () => {
  const now = () => new Date(2026, 11, 12);

  it('takes nothing new, and says so', async () => {
    const { card } = await aLedRound();
    await openHandInWith({ observations: [aReadyObservation()], now });
    await join(card);
    await screen.findByText('This round closed on 11 December 2026.');
    screen.getByText('Nothing of yours is in this round. What you wrote stays in your vault.');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('lets one take back what it holds', async () => {
    const { card, identity } = await aLedRound();
    const [held, late] = [
      aReadyObservation({ handedIn: { round: card.round, revision: 1 } }),
      aReadyObservation({ text: 'Written too late.' }),
    ];
    const { saved, vault, container } = await openHandInWith({ observations: [held, late], now });
    await vault.put('membership', vault.newId(), aMembership({ card, revision: 1 }));
    fireEvent.click(await screen.findByRole('checkbox', { name: held.text, checked: true }));
    expect(screen.queryByText('Written too late.')).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
    press('Hand in nothing, and withdraw');
    const { content } = await sealNow(saved);
    expect(unwrap(await openBundle(content, { card, identity }))).toMatchObject({
      revision: 2,
      observations: [],
    });
  });
});

describe('a joined round', () => {
  it('refuses a card of the same round with other keys', async () => {
    const { card } = await aLedRound();
    const { vault } = await openHandIn();
    await join(card);
    await screen.findByRole('heading', { name: 'What goes into the round' });
    press('Open another card');
    paste(encodeRoundCard({ ...card, recipient: OTHER_KEYS.recipient }));
    await screen.findByText('Refused: other-keys');
    expect(unwrap(await vault.list('membership')).map(({ value }) => value.card.recipient)).toEqual([
      card.recipient,
    ]);
  });

  it('seals what is picked, without setting and week, for the lead alone', async () => {
    const { card, identity } = await aLedRound();
    const kept = aReadyObservation({ text: 'Looked at the screen while I asked.' });
    const { saved, vault, container } = await openHandIn(
      aReadyObservation({ text: 'Asked for my plan first.' }),
      kept,
    );
    await join(card);
    fireEvent.click(await screen.findByRole('checkbox', { name: kept.text }));
    expect(await faultsOf(container)).toEqual([]);
    press('Check the wording of 1');
    expect(await faultsOf(container)).toEqual([]);
    press('See what is sent');
    press('Seal and save the file');
    await screen.findByRole('heading', { name: /Sealed/ });
    expect(await faultsOf(container)).toEqual([]);
    const [file] = saved;
    if (!file || typeof file.content === 'string') throw new Error('a sealed file was saved');
    expect(file.name).toMatch(/^upward-[0-9a-z]{4}-[0-9a-z]{4}\.age$/);
    const bundle = unwrap(await openBundle(file.content, { card, identity }));
    expect(bundle.observations.map(({ text }) => text)).toEqual(['Asked for my plan first.']);
    expect(JSON.stringify(bundle)).not.toMatch(/ward-round|-W\d\d/);
    const marked = unwrap(await vault.list('observation')).filter(({ value }) => value.handedIn !== null);
    expect(marked).toHaveLength(1);
  });

  it('promises as many fellows as the hospital’s policy asks for', async () => {
    const { card, identity } = await aLedRound();
    const policy = async () => ({ minContributors: 4 });
    const { saved } = await openHandInWith({ observations: [aReadyObservation()], policy });
    await join(card);
    await screen.findByText(/even if 1 of the others tells all they know/);
    press('Check the wording of 1');
    press('See what is sent');
    const { content } = await sealNow(saved);
    const policyHere = { minContributors: 4 };
    expect(unwrap(await openBundle(content, { card, identity, policy: policyHere })).promised).toEqual(
      policyHere,
    );
  });

  it('gives the next hand-in the next revision, and an empty one withdraws', async () => {
    const { card, identity } = await aLedRound();
    const only = aReadyObservation();
    const { saved, vault } = await openHandIn(only);
    await join(card);
    press(await buttonName('Check the wording of 1'));
    press('See what is sent');
    press('Seal and save the file');
    await screen.findByRole('heading', { name: /Sealed/ });
    press('Log another');
    fireEvent.click(await screen.findByRole('link', { name: 'Hand in' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: only.text, checked: true }));
    screen.getByText(/^You handed in from this computer before/);
    press('Hand in nothing, and withdraw');
    press('Seal and save the file');
    await screen.findByRole('heading', { name: /Sealed/ });
    screen.getByText(/^It withdraws what you handed in/);
    const bundles = await Promise.all(
      saved.map(async ({ content }) => {
        if (typeof content === 'string') throw new Error('a sealed file was saved');
        return unwrap(await openBundle(content, { card, identity }));
      }),
    );
    expect(bundles.map(({ revision, observations }) => [revision, observations.length])).toEqual([
      [1, 1],
      [2, 0],
    ]);
    expect(unwrap(await vault.list('observation')).map(({ value }) => value.handedIn)).toEqual([null]);
  });
});

describe('what stays out of the bundle', () => {
  it('is told by number beside what can be handed in, with the way to place it and back', async () => {
    const { card } = await aLedRound();
    const { container } = await openHandIn(
      aReadyObservation(),
      aReadyObservation({ domain: null, kind: null }),
      anObservation({ consultant: null }),
    );
    await join(card);
    await screen.findByText(
      '2 of yours are about people who are not on this card, or wait for a domain: they stay here.',
    );
    expect(await faultsOf(container)).toEqual([]);
    press('See them in Observations');
    await screen.findByRole('heading', { name: 'Observations' });
    press('Hand in');
    await screen.findByRole('button', { name: 'Check the wording of 1' });
  });

  it('is not told of where nothing does', async () => {
    const { card } = await aLedRound();
    await openHandIn(aReadyObservation());
    await join(card);
    await screen.findByRole('button', { name: 'Check the wording of 1' });
    expect(screen.queryByText(/it stays here|they stay here/)).toBeNull();
  });

  it('is what is placed first where nothing can be handed in, and nothing can be withdrawn', async () => {
    const { card } = await aLedRound();
    const { container } = await openHandIn(
      anObservation({ consultant: null }),
      anObservation({ consultant: null }),
    );
    await join(card);
    await screen.findByRole('button', { name: 'Place your 2 observations' });
    screen.getByText(/^2 of yours are about people who are not on this card/);
    expect(screen.queryByRole('button', { name: 'See them in Observations' })).toBeNull();
    expect(screen.queryByRole('button', { name: /withdraw|Check the wording/ })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
    press('Place your 2 observations');
    await screen.findByRole('heading', { name: 'Observations' });
  });

  it('leads back to logging where nothing is there at all', async () => {
    const { card } = await aLedRound();
    await openHandIn();
    await join(card);
    press(await buttonName('Log an observation'));
    await screen.findByRole('heading', { name: 'What did you see?' });
  });
});

describe('handing in again', () => {
  it('picks what this round holds, and says what is not ticked and what becomes of the file before', async () => {
    const { card } = await aLedRound();
    const handed = aReadyObservation({
      text: 'Typed the plan.',
      handedIn: { round: card.round, revision: 1 },
    });
    const later = aReadyObservation({ text: 'Drew the anatomy.' });
    const { vault } = await openHandIn(handed, later);
    await vault.put('membership', idOf('membership'), aMembership({ card, revision: 1 }));
    await screen.findByRole('checkbox', { name: handed.text, checked: true });
    screen.getByRole('checkbox', { name: later.text, checked: false });
    screen.getByText('1 is not ticked: kept back or taken back then, or written since.');
    press('Check the wording of 1');
    press('See what is sent');
    screen.getByText('What you handed in from this computer before, all of it.');
  });
});

describe('a bundle with nothing in it', () => {
  it('is not sealed before anything was handed in: what is missing is said', async () => {
    const { card } = await aLedRound();
    const only = aReadyObservation();
    await openHandIn(only);
    await join(card);
    fireEvent.click(await screen.findByRole('checkbox', { name: only.text }));
    expect(screen.queryByRole('button', { name: /withdraw/ })).toBeNull();
    press('Check the wording of 0');
    await screen.findByText('Nothing is chosen. Tick what goes into the round.');
    fireEvent.click(screen.getByRole('checkbox', { name: only.text }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('can still withdraw what was handed in when nothing is ready any more', async () => {
    const { card } = await aLedRound();
    const { vault } = await openHandIn(anObservation({ consultant: null }));
    await vault.put('membership', idOf('membership'), aMembership({ card, revision: 1 }));
    await screen.findByRole('button', { name: 'Place your observation' });
    press('Hand in nothing, and withdraw');
    await screen.findByRole('heading', { name: 'Withdraw what you handed in here' });
  });
});

describe('the study’s first questions', () => {
  const LAST_CALL = 'The study’s first questions can only be answered before you hand in.';

  it('are offered while choosing and before sealing, and handing in goes on without them', async () => {
    const { card } = await aLedRound();
    const { opened } = await openHandIn(aReadyObservation());
    await join(card);
    await screen.findByText(LAST_CALL);
    press('Answer them first');
    press('Check the wording of 1');
    press('See what is sent');
    await screen.findByText(LAST_CALL);
    press('Answer them first');
    expect(opened).toEqual(['reflection', 'reflection']);
    press('Seal and save the file');
    await screen.findByRole('heading', { name: /Sealed/ });
  });

  it.each([
    ['once they are answered', { answered: [{ occasion: 'T0', revision: 1 }] }],
    ['once it is too late for them', { revision: 1 }],
  ] satisfies [string, Partial<Membership>][])('are not spoken of %s', async (_when, changes) => {
    const { card } = await aLedRound();
    const { vault } = await openHandIn(aReadyObservation());
    await vault.put('membership', idOf('membership'), aMembership({ card, ...changes }));
    await screen.findByRole('button', { name: /^Check the wording/ });
    expect(screen.queryByText(LAST_CALL)).toBeNull();
  });
});

async function buttonName(name: string): Promise<string> {
  await screen.findByRole('button', { name });
  return name;
}
