import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PreparePage } from '../../../components/prepare/prepare-page.tsx';
import { ServicesProvider } from '../../../components/shared/services.tsx';
import { DOMAINS_AS_READ } from '../../../lib/schema/domain.ts';
import { DOMAIN_TEXT } from '../../../lib/schema/domain-text.ts';
import type { Observation } from '../../../lib/schema/observation.ts';
import { aMembership, aReadyObservation, idOf } from '../../fixtures/builders.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { memoryServices } from '../../fixtures/services.ts';
import { memoryVault } from '../../fixtures/vault.ts';
import { faultsOf } from '../axe.ts';

afterEach(cleanup);

async function open(observations: readonly Observation[]) {
  const { vault } = memoryVault();
  await vault.create('slate harbour nine violet');
  for (const each of observations) await vault.put('observation', each.id, each);
  await vault.put('membership', vault.newId(), aMembership());
  const { services, saved } = memoryServices({ vault });
  const view = render(
    <ServicesProvider value={services}>
      <PreparePage />
    </ServicesProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { ...view, saved, vault };
}

function chooseOne() {
  const value = `${idOf('round')}/${idOf('consultant-one')}`;
  fireEvent.change(screen.getByRole('combobox', { name: 'Consultant' }), { target: { value } });
}

const some = () => [
  aReadyObservation({ text: 'Asked for my plan.' }),
  aReadyObservation({ text: 'Corrected in front of others.', kind: 'change' }),
  aReadyObservation({ text: 'One point a list.', domain: 'strengths', kind: null }),
  aReadyObservation({
    text: 'About the other.',
    consultant: { round: idOf('round'), id: idOf('consultant-two') },
  }),
  anObservation({ text: 'Waits.', domain: null }),
];

describe('the sheet for the group', () => {
  it('lays one consultant’s observations out in the order of a brief, keep before change', async () => {
    await open(some());
    chooseOne();
    const sheet = screen.getByRole('article', { name: 'About one consultant' });
    const rows = within(sheet).getAllByRole('region');
    expect(rows.map((row) => within(row).getByRole('heading', { level: 3 }).textContent)).toEqual(
      DOMAINS_AS_READ.map((domain) => DOMAIN_TEXT[domain].label),
    );
    const said = (name: string) => within(sheet).getByRole('region', { name }).textContent;
    expect(said('Approach to juniors')).toBe(
      'Approach to juniorsKeepAsked for my plan.ChangeCorrected in front of others.',
    );
    expect(said('Strengths')).toBe('StrengthsKeepOne point a list.');
    expect(said('Time management')).toBe('Time managementKeepNothing notedChangeNothing noted');
    expect(sheet.textContent).not.toMatch(/About the other|Waits/);
  });

  it('shows nothing before a consultant is chosen, and follows the choice', async () => {
    await open(some());
    expect(screen.queryByRole('article')).toBeNull();
    chooseOne();
    fireEvent.change(screen.getByRole('combobox', { name: 'Consultant' }), { target: { value: '' } });
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('says that it is no brief, nobody else’s words and no file to send', async () => {
    await open(some());
    chooseOne();
    const sheet = screen.getByRole('article').textContent;
    expect(sheet).toContain('This is not a brief. It holds only your own words');
    expect(sheet).toContain('It is no file to send');
  });

  it('names nobody outside the open list, and says so', async () => {
    const { container } = await open(some());
    chooseOne();
    expect(screen.getByText(/On paper the consultant is not named/)).toBeDefined();
    for (const option of container.querySelectorAll('option')) option.remove();
    expect(container.textContent).not.toMatch(/Dr |Ada|Ben/);
  });

  it('prints and makes no file', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { saved } = await open(some());
    chooseOne();
    fireEvent.click(screen.getByRole('button', { name: 'Print for yourself' }));
    vi.unstubAllGlobals();
    expect(print).toHaveBeenCalledOnce();
    expect(saved).toEqual([]);
  });

  it('says what is missing where nothing is placed', async () => {
    await open([anObservation({ text: 'Waits.', domain: null })]);
    expect(screen.getByText(/Nothing to lay out yet/)).toBeDefined();
  });

  it('is gone once the vault is locked', async () => {
    const { vault } = await open(some());
    chooseOne();
    await vault.lock();
    await screen.findByRole('heading', { name: 'Unlock to go on' });
    expect(screen.queryByText('Asked for my plan.')).toBeNull();
  });

  it('has no fault that axe finds', async () => {
    const { container } = await open(some());
    expect(await faultsOf(container)).toEqual([]);
    chooseOne();
    expect(await faultsOf(container)).toEqual([]);
  });
});
