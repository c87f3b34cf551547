import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/schema/settings.ts';
import { memoryValue } from '../../fixtures/browser-parts.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memorySites } from '../../fixtures/sites.ts';
import { faultsOf } from '../axe.ts';
import { openSettings, press, type } from './open-settings.tsx';

afterEach(cleanup);

const pattern = 'https://rota.hospital.example/*';
const chosen = { ...DEFAULT_SETTINGS, badge: true };

describe('erasing one vault', () => {
  it('counts what has not been handed in, and waits for the word', async () => {
    const { vault, kept, container } = await openSettings();
    unwrap(await vault.put('observation', vault.newId(), anObservation({ handedIn: null })));
    press('Erase my vault');
    await screen.findByText('1 observation has not been handed in.');
    press('Erase it');
    await screen.findByText('Refused: erase-untyped');
    expect(await faultsOf(container)).toEqual([]);
    expect(kept.asked).toEqual([]);
  });

  it('erases it once the word is typed, and leaves settings and sites', async () => {
    const settings = memoryValue(chosen);
    const { sites, stored } = memorySites({ list: [{ pattern }] });
    const { kept } = await openSettings({ settings, sites });
    press('Erase my vault');
    type('Type erase to go on', 'Erase');
    press('Erase it');
    await screen.findByText(/is erased from this computer/);
    expect(kept.asked).toEqual(['erase-vault']);
    expect(await settings.read()).toEqual(chosen);
    expect(await stored()).toHaveLength(1);
  });

  it('leads to a backup first', async () => {
    await openSettings();
    press('Erase my vault');
    press('Save a backup first');
    await screen.findByRole('heading', { name: 'Save a backup' });
  });

  it('is not offered while locked', async () => {
    const { vault } = await openSettings();
    await vault.lock();
    await screen.findByText(/nobody else may erase what you wrote/);
    expect(screen.queryByRole('button', { name: 'Erase my vault' })).toBeNull();
  });
});

describe('wiping the computer', () => {
  it('works while locked, asks twice, and takes vaults, settings and sites', async () => {
    const settings = memoryValue(chosen);
    const { sites, stored } = memorySites({ list: [{ pattern }] });
    const { vault, kept, container } = await openSettings({ settings, sites });
    await vault.lock();
    await screen.findByText('Unlock to see what keeps your vault');
    press('Wipe this computer');
    screen.getByText(/Every vault in this browser goes/);
    press('Go on');
    await screen.findByText('Refused: wipe-untyped');
    type('Type wipe to go on', 'wipe');
    press('Go on');
    await screen.findByRole('heading', { name: /The last question/ });
    expect(kept.asked).toEqual([]);
    expect(await faultsOf(container)).toEqual([]);
    press('Erase every vault here');
    await screen.findByText(/All of Upward in this browser is erased/);
    expect(kept.asked).toEqual(['erase-all']);
    expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
    await waitFor(async () => expect(await stored()).toEqual([]));
  });

  it('erases nothing when the last question is answered with no', async () => {
    const { kept } = await openSettings();
    press('Wipe this computer');
    type('Type wipe to go on', 'wipe');
    press('Go on');
    await screen.findByRole('heading', { name: /The last question/ });
    press('Keep everything');
    await screen.findByText('Others on this computer');
    expect(kept.asked).toEqual([]);
  });
});
