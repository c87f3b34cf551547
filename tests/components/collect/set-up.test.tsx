import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { encodeRoundCard } from '../../../lib/schema/round-card.ts';
import { formatSeat } from '../../../lib/schema/seat.ts';
import { checkWords } from '../../../lib/vault/card-digest.ts';
import { openKeyFile } from '../../../lib/vault/key-file.ts';
import { openWith, sealTo } from '../../../lib/vault/sealed-file.ts';
import { OTHER_KEYS } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import type { SavedFile } from '../../fixtures/services.ts';
import { quickPassphrases } from '../../fixtures/vault.ts';
import { faultsOf } from '../axe.ts';
import { aKeptRound, goTo, openLeadPage, press, type } from './lead-page.tsx';

afterEach(cleanup);

function fillCard() {
  type('Round', 'Gastroenterology, winter 2026');
  type('Whom to ask', 'The education team');
  type('Closes', '2026-12-11');
  type('Slips to print', '6');
  type('Consultant 1', 'Dr Ada One');
  type('Fellows who work with consultant 1', '6');
}

function pasteKey() {
  type('Public key of the study team', OTHER_KEYS.recipient);
}

/** The identity in a key file that was saved, opened with the words on the screen. */
async function identityIn(file: SavedFile | undefined): Promise<string> {
  const words = (await screen.findByTestId('six-words')).textContent;
  if (file === undefined || typeof file.content === 'string') throw new Error('no file was saved');
  return unwrap(await openKeyFile(file.content, words, quickPassphrases)).identity;
}

/** True where the identity opens what is sealed to the recipient. */
async function belongTogether(identity: string, recipient: string): Promise<boolean> {
  return (await openWith(identity, await sealTo(recipient, new Uint8Array(3)))).ok;
}

describe('setting up a round', () => {
  it('says what is missing above the form and beside the field, and makes nothing', async () => {
    const { vault, container } = await openLeadPage();
    fillCard();
    type('Closes', '');
    pasteKey();
    press('Make the round');
    const summary = await screen.findByRole('alert');
    await waitFor(() => expect(document.activeElement).toBe(summary));
    const link = within(summary).getByRole('link', { name: 'Refused: dates-unreadable' });
    expect(
      container.querySelector(link.getAttribute('href') ?? '')?.contains(screen.getByLabelText('Closes')),
    ).toBe(true);
    expect(screen.getByLabelText('Closes').getAttribute('aria-invalid')).toBe('true');
    expect(unwrap(await vault.list('led-round'))).toEqual([]);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('leads to the consultant that is wrong, past a row that was left empty', async () => {
    await openLeadPage();
    fillCard();
    pasteKey();
    type('Consultant 1', '');
    type('Fellows who work with consultant 1', '');
    type('Consultant 2', 'Dr Ben Two');
    press('Make the round');
    await screen.findByRole('link', { name: 'Refused: cohort-missing' });
    expect(screen.getByLabelText('Fellows who work with consultant 2').getAttribute('aria-invalid')).toBe(
      'true',
    );
    expect(
      screen.getByLabelText('Fellows who work with consultant 1').getAttribute('aria-invalid'),
    ).toBeNull();
  });

  it('keeps the round it made, and says of each consultant how many may talk', async () => {
    const { vault } = await openLeadPage();
    fillCard();
    pasteKey();
    type('Consultant 2', 'Dr Ben Two');
    type('Fellows who work with consultant 2', '4');
    expect(screen.getByRole('row', { name: /two/ })).toBeTruthy();
    expect(screen.getByRole('row', { name: /no brief/ })).toBeTruthy();
    press('Make the round');
    await screen.findByText('six fellows, holds if two talk');
    screen.getByText('four fellows, no brief');
    const [record] = unwrap(await vault.list('led-round'));
    expect(record?.value.card.title).toBe('Gastroenterology, winter 2026');
    expect(record?.value.seats).toHaveLength(6);
  });

  it('asks for as many fellows as the hospital’s policy, and holds previews as long as chosen', async () => {
    const { vault } = await openLeadPage({ services: { policy: async () => ({ minContributors: 4 }) } });
    fillCard();
    pasteKey();
    await screen.findByRole('row', { name: /one/ });
    expect(within(screen.getByLabelText('A point needs')).queryByText('three fellows')).toBeNull();
    fireEvent.change(screen.getByLabelText(/^The group sees/), { target: { value: '168' } });
    press('Make the round');
    await screen.findByText('six fellows, holds if one talks');
    const [record] = unwrap(await vault.list('led-round'));
    expect(record?.value.card).toMatchObject({ minContributors: 4, holdingHours: 168 });
  });

  it('holds previews as long as the hospital’s policy says, with nothing to choose', async () => {
    const { vault } = await openLeadPage({ services: { policy: async () => ({ holdingHours: 36 }) } });
    fillCard();
    pasteKey();
    await screen.findByText('36 hours');
    expect(screen.queryByLabelText(/^The group sees/)).toBeNull();
    press('Make the round');
    await screen.findByText('six fellows, holds if two talk');
    const [record] = unwrap(await vault.list('led-round'));
    expect(record?.value.card.holdingHours).toBe(36);
  });

  it('makes a key for the study team whose secret half is in the saved file alone', async () => {
    const { vault, saved } = await openLeadPage();
    fillCard();
    fireEvent.click(screen.getByRole('radio', { name: 'Make one now' }));
    press('Make the key and save its file');
    const identity = await identityIn(await waitFor(() => saved.at(0) ?? Promise.reject()));
    expect(saved[0]?.name).toMatch(/^upward-study-key-[0-9a-z]{4}\.age$/);
    press('Make the round');
    await screen.findByRole('button', { name: 'Save the card' });
    const [record] = unwrap(await vault.list('led-round'));
    expect(await belongTogether(identity, record?.value.card.studyRecipient ?? '')).toBe(true);
    expect(JSON.stringify(record)).not.toContain(identity);
  });
});

describe('a round that was made', () => {
  it('saves the card as its text, and prints a slip for each seat with the check words', async () => {
    const round = await aKeptRound();
    const { saved, container } = await openLeadPage({ round });
    goTo('Set up');
    press('Save the card');
    expect(saved).toEqual([{ name: 'upward-round-card.json', content: encodeRoundCard(round.card) }]);
    const words = (await checkWords(round.card)).join(' ');
    expect(await screen.findAllByText(words)).toHaveLength(6);
    for (const seat of round.seats) screen.getByText(formatSeat(seat));
    expect(await faultsOf(container)).toEqual([]);
  });

  it('warns that the key is on this computer alone until its file is saved', async () => {
    const round = await aKeptRound({ keySaved: false });
    const { vault, saved } = await openLeadPage({ round });
    goTo('Set up');
    screen.getByText('Your key is not saved yet.');
    press('Save your key as a passphrase file');
    await waitFor(() => expect(screen.queryByText('Your key is not saved yet.')).toBeNull());
    expect(await identityIn(saved.at(0))).toBe(round.identity);
    expect(saved[0]?.name).toMatch(/^upward-round-key-[0-9a-z]{4}\.age$/);
    expect(unwrap(await vault.list('led-round'))[0]?.value.keySaved).toBe(true);
  });
});
