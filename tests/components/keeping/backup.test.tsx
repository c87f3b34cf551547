import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { faultsOf } from '../axe.ts';
import { choose, openSettings, PASSPHRASE, press, type } from './open-settings.tsx';

afterEach(cleanup);

describe('saving a backup', () => {
  it('asks for the passphrase, saves the file, and then says the week', async () => {
    const { saved } = await openSettings();
    press('Save a new one');
    type('Passphrase', PASSPHRASE);
    press('Save the backup');
    await screen.findByText(/Backup saved as upward-backup-3wq9.age/);
    expect(saved.map(({ name }) => name)).toEqual(['upward-backup-3wq9.age']);
    await screen.findByText(/Saved in week 47 of 2026/);
  });

  it('saves nothing without the passphrase', async () => {
    const { saved } = await openSettings();
    press('Save a new one');
    press('Save the backup');
    await screen.findByText('Refused: passphrase-missing');
    expect(saved).toEqual([]);
  });
});

describe('restoring a backup', () => {
  it('says in plain words what came in', async () => {
    const { container } = await openSettings();
    press('Restore one');
    choose(/Backup/, `backup under ${PASSPHRASE}`);
    type('Passphrase of the backup', PASSPHRASE);
    press('Restore it');
    await screen.findByRole('heading', { name: 'Backup restored' });
    screen.getByText(
      /5 entries came in new\. 1 entry became newer\. 2 were changed both here and there: both are kept\./,
    );
    expect(await faultsOf(container)).toEqual([]);
    press('Go on');
    await screen.findByText('Encrypted backup');
  });

  it('refuses another file and another passphrase, each at its field', async () => {
    const { kept } = await openSettings();
    press('Restore one');
    choose(/Backup/, 'something else');
    type('Passphrase of the backup', 'harbour');
    press('Restore it');
    await screen.findByText('Refused: damaged');
    choose(/Backup/, `backup under ${PASSPHRASE}`);
    press('Restore it');
    await screen.findByText('Refused: wrong-backup-passphrase');
    expect(kept.asked).toEqual([]);
  });
});
