import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { OptionsPage } from '../../../components/options/options-page.tsx';
import { type Services, ServicesProvider } from '../../../components/shared/services.tsx';
import { DEFAULT_SETTINGS } from '../../../lib/schema/settings.ts';
import { memoryLocking, memoryValue } from '../../fixtures/browser-parts.ts';
import { memoryServices } from '../../fixtures/services.ts';
import { memoryVault } from '../../fixtures/vault.ts';
import { faultsOf } from '../axe.ts';

afterEach(cleanup);

async function open(overrides: Partial<Services> = {}) {
  const settings = memoryValue(DEFAULT_SETTINGS);
  const { services } = memoryServices({ settings, ...overrides });
  const view = render(
    <ServicesProvider value={services}>
      <OptionsPage />
    </ServicesProvider>,
  );
  await screen.findByText('Lock without use');
  return { ...view, settings, vault: services.vault };
}

/** The row of a setting. */
function row(name: string) {
  return screen.getByText(name).parentElement;
}

describe('locking without use', () => {
  it('comes after ten minutes until someone chooses others from the list', async () => {
    const { settings } = await open();
    expect(row('Lock without use')?.textContent).toContain('After 10 minutes');
    fireEvent.change(await screen.findByLabelText('Minutes without use'), { target: { value: '5' } });
    await waitFor(() => expect(row('Lock without use')?.textContent).toContain('After 5 minutes'));
    expect(await settings.read()).toEqual({ ...DEFAULT_SETTINGS, lockMinutes: 5 });
  });

  it('is chosen within what the hospital allows, which is tagged', async () => {
    await open({ policy: async () => ({ lockMinutesAtMost: 5 }) });
    await screen.findByText(/5 is the longest allowed/);
    expect(row('Lock without use')?.textContent).toContain('Set by your hospital');
    await screen.findByLabelText('Minutes without use');
    const offered = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(offered).toEqual(['2 minutes', '5 minutes']);
  });

  it('is not chosen where the hospital sets the minutes', async () => {
    await open({ policy: async () => ({ lockMinutes: 1 }) });
    await waitFor(() => expect(row('Lock without use')?.textContent).toContain('After 1 minute '));
    expect(row('Lock without use')?.textContent).toContain('Set by your hospital');
    expect(screen.queryByLabelText('Minutes without use')).toBeNull();
  });

  it('is not for whoever comes by to loosen while a vault is locked', async () => {
    const { vault } = memoryVault();
    await vault.create('slate harbour nine violet');
    await vault.lock();
    await open({ vault });
    await screen.findByText(/Unlock your vault to change it/);
    expect(screen.queryByLabelText('Minutes without use')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Turn off the question on a shared computer' })).toBeNull();
    await vault.unlock('slate harbour nine violet');
    await screen.findByLabelText('Minutes without use');
    await screen.findByRole('button', { name: 'Turn off the question on a shared computer' });
  });

  it('is all there is where the browser does not say that the computer was locked', async () => {
    await open({ locking: { ...memoryLocking().locking, hearsComputerLock: false } });
    expect(row('Lock with the computer')?.textContent).toContain('does not say when the computer itself');
  });
});

describe('locking now', () => {
  it('is offered in the bar while the vault is unlocked, and keeps the focus there', async () => {
    const { vault } = await open();
    await waitFor(async () => expect((await vault.state()).ok).toBe(true));
    expect(screen.queryByRole('button', { name: 'Lock now' })).toBeNull();
    cleanup();
    await vault.create('slate harbour nine violet');
    await open({ vault });
    fireEvent.click(await screen.findByRole('button', { name: 'Lock now' }));
    await screen.findByText('Locked');
    expect(await vault.state()).toMatchObject({ value: { status: 'locked' } });
    expect(document.activeElement?.textContent).toBe('Locked');
  });
});

it('the card has no fault that axe finds, with what the hospital sets and while unlocked', async () => {
  const { services } = memoryServices();
  await services.vault.create('slate harbour nine violet');
  const policy = async () => ({ lockMinutesAtMost: 15 });
  const { container } = await open({ vault: services.vault, policy });
  await screen.findByRole('button', { name: 'Lock now' });
  await screen.findByText(/15 is the longest allowed/);
  expect(await faultsOf(container)).toEqual([]);
});
