import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { sealKeyFile } from '../../../lib/vault/key-file.ts';
import { newKeyPair } from '../../../lib/vault/sealed-file.ts';
import { memoryRoom } from '../../fixtures/browser-parts.ts';
import { memoryKeeping } from '../../fixtures/keeping.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryServices } from '../../fixtures/services.ts';
import { memoryVault, quickPassphrases } from '../../fixtures/vault.ts';
import { faultsOf } from '../axe.ts';
import { showPanel, write } from '../panel/open-panel.tsx';
import { choose, NEXT, PASSPHRASE, press, type } from './open-settings.tsx';

afterEach(cleanup);

const WORDS = ['basket', 'ivory', 'tunnel', 'copper', 'meadow', 'stamp'];

async function openPanelOn({ empty = false, isKept = true } = {}) {
  const { vault } = memoryVault();
  if (!empty) await vault.create(PASSPHRASE);
  await vault.lock();
  const { room, asked } = memoryRoom({ isKept });
  const { keeping } = memoryKeeping(vault, PASSPHRASE);
  const { services } = memoryServices({ vault, keeping, room });
  return { vault, asked, ...(await showPanel(services)) };
}

async function aRecoveryFile() {
  return sealKeyFile((await newKeyPair()).identity, WORDS, quickPassphrases);
}

describe('a recovery file in place of the passphrase', () => {
  it('opens the vault from the unlock form, under a new passphrase, and says what there is now', async () => {
    const { vault, container } = await openPanelOn();
    press('Unlock to read');
    press('Forgotten? Use a recovery file and its six words');
    choose(/Recovery file/, await aRecoveryFile());
    type('Its six words', WORDS.join('-'));
    type('New passphrase', NEXT);
    press('Open my vault');
    await screen.findByText(/is open under its new passphrase/);
    expect(await faultsOf(container)).toEqual([]);
    press('Go on');
    await screen.findByText(/What you log appears here/);
    expect(unwrap(await vault.state()).status).toBe('unlocked');
  });

  it('is left with the view it stands in', async () => {
    await openPanelOn();
    press('Unlock to read');
    press('Forgotten? Use a recovery file and its six words');
    press('Back to writing');
    await screen.findByText('What did you see?');
  });

  it('leads back to the unlock form', async () => {
    await openPanelOn();
    press('Unlock to read');
    press('Forgotten? Use a recovery file and its six words');
    press('Back');
    await screen.findByText('Unlock your observations');
  });

  it('asks for a new passphrase that is strong enough, and changes nothing for words that do not fit', async () => {
    const { vault } = await openPanelOn();
    press('Unlock to read');
    press('Forgotten? Use a recovery file and its six words');
    choose(/Recovery file/, await aRecoveryFile());
    type('Its six words', 'basket ivory');
    type('New passphrase', 'slate');
    press('Open my vault');
    await screen.findByText('Refused: passphrase-weak');
    type('New passphrase', NEXT);
    press('Open my vault');
    await screen.findByText('Refused: wrong-words');
    expect(unwrap(await vault.state()).status).toBe('locked');
  });
});

describe('a vault elsewhere, on a computer without one', () => {
  it('is brought by a backup, and what was typed before is still there', async () => {
    const { container, asked } = await openPanelOn({ empty: true });
    write('Gave the reason.');
    press('I have a vault elsewhere');
    expect(await faultsOf(container)).toEqual([]);
    press(/^A backup, or what you took with you/);
    choose(/Backup/, `backup under ${PASSPHRASE}`);
    type('Passphrase of the backup', PASSPHRASE);
    press('Restore it');
    await screen.findByText(/The vault is open|is open\./);
    expect(asked.count).toBe(1);
    press('Go on');
    await screen.findByDisplayValue('Gave the reason.');
  });

  it('is brought by a recovery file, too, and one can go back', async () => {
    await openPanelOn({ empty: true });
    press('I have a vault elsewhere');
    press('A recovery file and its six words');
    await screen.findByRole('heading', { name: 'Open with a recovery file' });
    press('Back');
    await screen.findByText('Write one thing you saw a consultant do');
  });
});

describe('after the first save', () => {
  async function saveFirst(isKept: boolean) {
    const opened = await openPanelOn({ empty: true, isKept });
    write('Gave the reason.');
    press('Continue');
    type('Passphrase', PASSPHRASE);
    press('Save my observation');
    await screen.findByText(/^Your vault goes by/);
    press('Noted');
    return opened;
  }

  it('the browser is asked to keep the vault, and a recovery file is asked for', async () => {
    const { asked, container } = await saveFirst(true);
    await screen.findByText('No recovery file yet: a forgotten passphrase is final');
    expect(asked.count).toBe(1);
    expect(await faultsOf(container)).toEqual([]);
    write('Began late.');
    expect(screen.queryByText(/No recovery file yet/)).toBeNull();
  });

  it('it is said where the computer may forget', async () => {
    await saveFirst(false);
    await screen.findByText(/This computer may forget at log-off/);
  });
});

it('room that runs out is warned of at the foot of the panel', async () => {
  const { vault } = memoryVault();
  await vault.create(PASSPHRASE);
  const { services } = memoryServices({ vault, room: memoryRoom({ left: 12_000_000 }).room });
  await showPanel(services);
  await screen.findByText('Only 12 MB left on this computer.');
});
