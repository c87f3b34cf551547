import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryRoom } from '../../fixtures/browser-parts.ts';
import { unwrap } from '../../fixtures/result.ts';
import { faultsOf } from '../axe.ts';
import { aKeptRound } from '../collect/lead-page.tsx';
import { NEXT, openSettings, PASSPHRASE, press, type } from './open-settings.tsx';

afterEach(cleanup);

describe('the vault in the settings', () => {
  it('goes by its two words, says that no recovery file is saved, and has no fault that axe finds', async () => {
    const { container, name } = await openSettings();
    expect(screen.getByRole('region', { name: 'Your vault' }).textContent).toContain(name);
    await screen.findByText(/A backup does not help/);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('shows nothing of what keeps it while locked, and asks to unlock', async () => {
    const { vault } = await openSettings();
    await vault.lock();
    await screen.findByText('Unlock to see what keeps your vault');
    expect(screen.queryByText('Recovery file')).toBeNull();
    type('Passphrase', PASSPHRASE);
    press('Unlock');
    await screen.findByText('Recovery file');
  });

  it('says of each round one leads whether its key is saved, and leads to its page', async () => {
    const openPage = vi.fn(async () => undefined);
    const { vault } = await openSettings({ openPage });
    const round = await aKeptRound({ keySaved: false });
    unwrap(await vault.put('led-round', vault.newId(), round));
    await screen.findByText(/nobody can open what was handed in/);
    press('Lead’s page');
    expect(openPage).toHaveBeenCalledWith('collect');
  });

  it('lets another person start a vault of their own', async () => {
    const { vault, name } = await openSettings();
    press('Start another vault');
    type('Passphrase', NEXT);
    press('Make the vault');
    await screen.findByText(/The new vault is open/);
    expect(unwrap(await vault.names())).toHaveLength(2);
    await waitFor(() =>
      expect(screen.getByRole('region', { name: 'Your vault' }).textContent).not.toContain(name),
    );
  });
});

describe('changing the passphrase', () => {
  it('takes the old one and a new one, says so, and then says the week', async () => {
    const { kept } = await openSettings();
    press('Change');
    type('Passphrase now', PASSPHRASE);
    type('New passphrase', NEXT);
    press('Change it');
    await screen.findByText(/The new passphrase holds/);
    expect(kept.passphrase()).toBe(NEXT);
    await screen.findByText('Changed in week 47 of 2026.');
    expect(document.activeElement?.textContent).toBe('Settings');
  });

  it('changes nothing for a wrong old one, and leads back to its field', async () => {
    const { kept } = await openSettings();
    press('Change');
    type('Passphrase now', 'slate');
    type('New passphrase', NEXT);
    press('Change it');
    await screen.findByText('Refused: wrong-passphrase');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Passphrase now')));
    expect(kept.passphrase()).toBe(PASSPHRASE);
  });

  it('says how far a new one holds, and takes no weak one', async () => {
    const { kept, container } = await openSettings();
    press('Change');
    type('Passphrase now', PASSPHRASE);
    type('New passphrase', 'slate');
    await screen.findByText(/Too weak: would fall in about a minute/);
    press('Change it');
    await screen.findByText('Refused: passphrase-weak');
    expect(kept.passphrase()).toBe(PASSPHRASE);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('suggests one that is good', async () => {
    await openSettings();
    press('Change');
    press('Suggest one');
    await screen.findByText(/Good: would hold for/);
  });

  it('is left when the vault locks', async () => {
    const { vault } = await openSettings();
    press('Change');
    type('Passphrase now', PASSPHRASE);
    await vault.lock();
    await screen.findByText('Unlock to see what keeps your vault');
    expect(screen.queryByDisplayValue(PASSPHRASE)).toBeNull();
  });
});

describe('the room on this computer', () => {
  it('is told, and whether the browser keeps it', async () => {
    await openSettings();
    await screen.findByText(/2 MB used, 998 MB left/);
    screen.getByText(/A hospital that wipes profiles at log-off still does/);
  });

  it('is said to run out before it does, and that the computer may forget', async () => {
    const { room } = memoryRoom({ left: 12_000_000, isKept: false });
    await openSettings({ room });
    await screen.findByText('It runs out.');
    screen.getByText(/this computer may forget at log-off/);
  });
});
