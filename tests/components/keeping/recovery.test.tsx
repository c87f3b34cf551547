import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Bytes } from '../../../lib/shared/bytes.ts';
import { openKeyFile } from '../../../lib/vault/key-file.ts';
import type { SavedFile } from '../../fixtures/services.ts';
import { quickPassphrases } from '../../fixtures/vault.ts';
import { faultsOf } from '../axe.ts';
import { choose, openSettings, PASSPHRASE, press, type } from './open-settings.tsx';

afterEach(cleanup);

/** Saves a recovery file; gives its words and its content. */
async function makeRecovery(saved: readonly SavedFile[]) {
  press('Save');
  type('Passphrase', PASSPHRASE);
  press('Save the file');
  const list = await screen.findByTestId('six-words');
  const words = Array.from(list.querySelectorAll('li'), (item) => item.textContent);
  return { words, content: bytesOf(saved[0]) };
}

function bytesOf(file: SavedFile | undefined): Bytes {
  if (file === undefined || typeof file.content === 'string') throw new Error('no file was saved');
  return file.content;
}

describe('making a recovery file', () => {
  it('saves it, shows its six words and what to do before the end of the shift', async () => {
    const { saved, container } = await openSettings();
    const { words, content } = await makeRecovery(saved);
    expect(words).toHaveLength(6);
    expect((await openKeyFile(content, words.join(' '), quickPassphrases)).ok).toBe(true);
    screen.getByRole('heading', { name: 'Do this before the end of your shift' });
    expect(document.activeElement?.textContent).toContain('Recovery file saved');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('makes none for a wrong passphrase', async () => {
    const { saved } = await openSettings();
    press('Save');
    type('Passphrase', 'harbour');
    press('Save the file');
    await screen.findByText('Refused: wrong-passphrase');
    expect(saved).toEqual([]);
  });

  it('says in the settings in which week it was saved, and warns no more', async () => {
    const { saved } = await openSettings();
    await makeRecovery(saved);
    press('Back to settings');
    await screen.findByText(/Saved in week 47 of 2026/);
    expect(screen.queryByText('No recovery file yet.')).toBeNull();
    expect(screen.queryByTestId('six-words')).toBeNull();
  });

  it.each([
    ['the vault locks', async (lock: () => Promise<void>) => lock()],
    ['the page is left', async () => fireEvent(window, new Event('pagehide'))],
  ])('takes the words from the screen when %s', async (_, leave) => {
    const { saved, vault } = await openSettings();
    const { words } = await makeRecovery(saved);
    await leave(() => vault.lock());
    await waitFor(() => expect(screen.queryByTestId('six-words')).toBeNull());
    for (const word of words) expect(document.body.textContent).not.toContain(`${word} `);
  });
});

describe('trying a recovery file', () => {
  it('takes the words away first, and says that it works', async () => {
    const { saved, container } = await openSettings();
    const { words, content } = await makeRecovery(saved);
    press('Try it now');
    await screen.findByRole('heading', { name: 'Try the recovery file' });
    expect(screen.queryByTestId('six-words')).toBeNull();
    choose(/Recovery file/, content);
    type('Its six words', words.join('  ').toUpperCase());
    press('Try it');
    await screen.findByRole('heading', { name: 'It works' });
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says which is missing, and which does not open it', async () => {
    const { saved } = await openSettings();
    const { content } = await makeRecovery(saved);
    press('Try it now');
    await screen.findByRole('heading', { name: 'Try the recovery file' });
    press('Try it');
    await screen.findByText('Refused: file-missing');
    choose(/Recovery file/, content);
    press('Try it');
    await screen.findByText('Refused: words-missing');
    type('Its six words', 'basket ivory tunnel copper meadow stamp');
    press('Try it');
    await screen.findByText('Refused: wrong-words');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Its six words')));
  });
});
