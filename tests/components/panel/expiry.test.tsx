import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Observation } from '../../../lib/schema/observation.ts';
import type { Policy } from '../../../lib/schema/policy.ts';
import { aCard, aMembership, aReadyObservation, idOf } from '../../fixtures/builders.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryServices } from '../../fixtures/services.ts';
import { memoryVault } from '../../fixtures/vault.ts';
import { faultsOf } from '../axe.ts';
import { PASSPHRASE, press, showPanel } from './open-panel.tsx';

afterEach(cleanup);

const FIRST_NOTICE = '2027-02-25';
const NOTICE = 'observations of Gastroenterology, winter 2026 go from this vault on';
const WENT = 'observations of Gastroenterology, winter 2026 went, as announced on 25 February 2027.';
const TYPED = anObservation({ text: 'Rang me back.', consultant: { typed: 'TA' } });
const WRITTEN = [
  aReadyObservation({ text: 'Asked for my plan.' }),
  aReadyObservation({ text: 'Began late.' }),
  TYPED,
];

interface Given {
  readonly day: string;
  readonly told?: string | null;
  readonly policy?: Policy;
  readonly observations?: readonly Observation[];
  readonly locked?: boolean;
}

async function open({ day, told = null, policy = { expireDays: 90 }, locked = false, ...given }: Given) {
  const parts = memoryVault();
  const { vault } = parts;
  unwrap(await vault.create(PASSPHRASE));
  const card = aCard({ title: 'Gastroenterology, winter 2026', closes: '2026-12-11' });
  unwrap(await vault.put('membership', card.round, aMembership({ card, expiryTold: told })));
  for (const each of given.observations ?? WRITTEN) unwrap(await vault.put('observation', each.id, each));
  if (locked) await vault.lock();
  const openPage = vi.fn(async () => undefined);
  const clock = { day };
  const now = () => new Date(`${clock.day}T09:30:00`);
  const { services } = memoryServices({ vault, now, openPage, policy: async () => policy });
  const view = await showPanel(services);
  return {
    ...parts,
    ...view,
    services,
    clock,
    openPage,
    told: async () => unwrap(await vault.read('membership', idOf('round')))?.expiryTold,
    texts: async () => unwrap(await vault.list('observation')).map(({ value }) => value.text),
  };
}

const toView = (name: 'Log' | 'Observations' | 'Hand in') =>
  fireEvent.click(screen.getByRole('link', { name }));

async function toObservations() {
  toView('Observations');
  await screen.findByRole('heading', { level: 1, name: /Observations|No observations/ });
}

describe('the notice', () => {
  it('says how many go, of which round, and when, and that it was seen is stored', async () => {
    const { told } = await open({ day: FIRST_NOTICE });
    await toObservations();
    expect(await screen.findByText(`2 ${NOTICE} 11 March.`)).toBeDefined();
    await waitFor(async () => expect(await told()).toBe(FIRST_NOTICE));
    expect(screen.getByText(`2 ${NOTICE} 11 March.`)).toBeDefined();
  });

  it('leads to a backup', async () => {
    const { openPage } = await open({ day: FIRST_NOTICE });
    await toObservations();
    fireEvent.click(await screen.findByRole('button', { name: 'save a backup' }));
    expect(openPage).toHaveBeenCalledWith('options');
  });

  it('of one is in the singular', async () => {
    await open({ day: FIRST_NOTICE, observations: WRITTEN.slice(1) });
    await toObservations();
    await screen.findByText(
      '1 observation of Gastroenterology, winter 2026 goes from this vault on 11 March.',
    );
  });

  it('counts as seen only where it was shown', async () => {
    const { told, vault } = await open({ day: FIRST_NOTICE });
    toView('Hand in');
    await screen.findByRole('heading', { level: 1 });
    toView('Log');
    unwrap(await vault.put('observation', TYPED.id, { ...TYPED, text: 'Rang me back at once.' }));
    expect(await told()).toBeNull();
  });

  it('names a day 14 days on after a long absence, and takes nothing before', async () => {
    const { told, texts } = await open({ day: '2027-09-01' });
    await toObservations();
    await screen.findByText(`2 ${NOTICE} 15 September.`);
    await waitFor(async () => expect(await told()).toBe('2027-09-01'));
    expect(await texts()).toHaveLength(3);
  });

  it('is not there without a policy, and nothing goes', async () => {
    const { told, texts } = await open({ day: '2029-01-01', told: FIRST_NOTICE, policy: {} });
    await toObservations();
    await screen.findByText('Asked for my plan.');
    expect(screen.queryByText(/from this vault/)).toBeNull();
    expect(await texts()).toHaveLength(3);
    expect(await told()).toBe(FIRST_NOTICE);
  });

  it('says so where it cannot be stored that it was seen', async () => {
    const { database, told } = await open({ day: FIRST_NOTICE });
    database.records.hook('updating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await toObservations();
    await screen.findByText('Refused: storage-full');
    expect(await told()).toBeNull();
  });
});

describe('when the day has come', () => {
  it('what was announced goes once the panel is unlocked, and that is said', async () => {
    const { texts, told } = await open({ day: '2027-03-11', told: FIRST_NOTICE });
    await waitFor(async () => expect(await texts()).toEqual(['Rang me back.']));
    await toObservations();
    await screen.findByText(`2 ${WENT}`);
    expect(screen.queryByText(/from this vault/)).toBeNull();
    await waitFor(async () => expect(await told()).toBeNull());
  });

  it('nothing goes while locked', async () => {
    const { database, texts } = await open({ day: '2027-03-11', told: FIRST_NOTICE, locked: true });
    const before = await database.records.toArray();
    press('Unlock to read');
    fireEvent.input(await screen.findByLabelText('Passphrase'), { target: { value: PASSPHRASE } });
    expect(await database.records.toArray()).toEqual(before);
    press('Unlock');
    await waitFor(async () => expect(await texts()).toEqual(['Rang me back.']));
    await screen.findByText(`2 ${WENT}`);
  });

  it('what is being edited stays until the edit is closed', async () => {
    const { clock, texts, vault } = await open({ day: '2027-03-10', told: FIRST_NOTICE });
    await toObservations();
    const row = (await screen.findByText('Began late.')).closest('li') ?? document.body;
    fireEvent.click(within(row).getByRole('button', { name: 'Edit' }));
    await screen.findByRole('button', { name: 'Save change' });
    clock.day = '2027-03-11';
    unwrap(await vault.put('observation', TYPED.id, TYPED));
    await screen.findByText(/^1 observation of .* went/);
    expect((await texts()).toSorted()).toEqual(['Began late.', 'Rang me back.']);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(async () => expect(await texts()).toEqual(['Rang me back.']));
  });

  it('the word about what went is gone with a lock', async () => {
    const { vault, texts } = await open({ day: '2027-03-11', told: FIRST_NOTICE });
    await waitFor(async () => expect(await texts()).toEqual(['Rang me back.']));
    await toObservations();
    await screen.findByText(`2 ${WENT}`);
    toView('Log');
    await vault.lock();
    await screen.findByRole('button', { name: 'Unlock to read' });
    unwrap(await vault.unlock(PASSPHRASE));
    await screen.findByRole('button', { name: 'Lock' });
    await toObservations();
    await screen.findByText('Rang me back.');
    expect(screen.queryByText(/as announced/)).toBeNull();
  });
});

it.each([
  ['coming', FIRST_NOTICE, null, `2 ${NOTICE} 11 March.`],
  ['gone', '2027-03-11', FIRST_NOTICE, `2 ${WENT}`],
])('has no fault that axe finds: %s', async (_, day, told, text) => {
  const { container } = await open({ day, told });
  await toObservations();
  await screen.findByText(text);
  expect(await faultsOf(container)).toEqual([]);
});
