import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { VaultService } from '../../../lib/store/vault-service.ts';
import { quietSurface } from '../../fixtures/browser-parts.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { openPanel, PASSPHRASE, press, showPanel, textOf, write } from './open-panel.tsx';

afterEach(cleanup);

const TEXT = 'Gave the reason.';

async function draftsOf(vault: VaultService): Promise<string[]> {
  return unwrap(await vault.list('draft')).map(({ value }) => value.text);
}

describe('a text that is being written', () => {
  it('is said to be kept only once it is, and is back when the panel is opened again', async () => {
    const { vault, services, unmount } = await openPanel();
    write(TEXT);
    await screen.findByText('Keeping the draft');
    await screen.findByText('Draft saved on this computer');
    expect(await draftsOf(vault)).toEqual([TEXT]);
    unmount();
    await showPanel(services);
    await waitFor(() => expect(textOf()).toBe(TEXT));
  });

  it('is handed to the background when the page closes before it was written', async () => {
    const handOver = vi.fn();
    await openPanel({ services: { surface: { ...quietSurface, handOver } } });
    write(TEXT);
    window.dispatchEvent(new Event('pagehide'));
    expect(handOver).toHaveBeenCalledWith(expect.any(String), expect.objectContaining({ text: TEXT }));
  });

  it('belongs to one of two panels, and neither overwrites the other’s', async () => {
    const { vault, services } = await openPanel();
    write(TEXT);
    await screen.findByText('Draft saved on this computer');
    const other = await showPanel(services);
    const fields = () => screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: /What did you see/ });
    await waitFor(() => expect(fields()).toHaveLength(2));
    expect(fields().map(({ value }) => value)).toEqual([TEXT, '']);
    other.unmount();
    press(/^Save/);
    await screen.findByText('Saved.');
    expect(unwrap(await vault.list('observation'))).toHaveLength(1);
    expect(await draftsOf(vault)).toEqual([]);
  });

  it('is dropped on request, from the vault too', async () => {
    const { vault } = await openPanel();
    write(TEXT);
    await screen.findByText('Draft saved on this computer');
    press('Discard');
    await waitFor(async () => expect(await draftsOf(vault)).toEqual([]));
    expect(textOf()).toBe('');
  });

  it('is saved in the place of its draft', async () => {
    const { vault } = await openPanel();
    write(TEXT);
    await screen.findByText('Draft saved on this computer');
    press(/^Save/);
    await screen.findByText('Saved.');
    expect(await draftsOf(vault)).toEqual([]);
  });

  it('comes back as a draft when the save is undone, and what was begun since is kept too', async () => {
    const { vault } = await openPanel();
    write(TEXT);
    press(/^Save/);
    await screen.findByText('Saved.');
    press('Undo');
    await waitFor(() => expect(textOf()).toBe(TEXT));
    expect(unwrap(await vault.list('observation'))).toEqual([]);
    expect(await draftsOf(vault)).toEqual([TEXT]);
  });
});

describe('locking', () => {
  it('empties the form and keeps the draft, which unlocking brings back', async () => {
    const { vault } = await openPanel();
    write(TEXT);
    press('Lock');
    await screen.findByText('Locked: you can only write');
    await waitFor(() => expect(textOf()).toBe(''));
    expect(document.body.textContent).not.toContain(TEXT);
    unwrap(await vault.unlock(PASSPHRASE));
    await waitFor(() => expect(textOf()).toBe(TEXT));
  });

  it('keeps a text that is written while locked, and one begun after unlocking stays as it is', async () => {
    const { vault } = await openPanel({ locked: true });
    write(TEXT);
    await screen.findByText('Draft saved on this computer');
    unwrap(await vault.unlock(PASSPHRASE));
    await screen.findByRole('button', { name: 'Lock' });
    expect(textOf()).toBe(TEXT);
    expect(await draftsOf(vault)).toEqual([TEXT]);
  });
});

describe('the consultant of the last entry', () => {
  it('is there again when the panel is opened later, and is not named', async () => {
    const { vault, services, unmount } = await openPanel();
    const { consultant } = anObservation();
    await vault.put('remembered', vault.newId(), { consultant });
    unmount();
    await showPanel(services);
    const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: /Consultant/ }).value;
    await waitFor(() => expect(name()).toBe('HM'));
    write(TEXT);
    press(/^Save/);
    await screen.findByText('Saved.');
    expect(unwrap(await vault.list('observation')).map(({ value }) => value.consultant)).toEqual([
      consultant,
    ]);
  });
});

describe('a second draft', () => {
  it('waits while another text is in the form, and can be gone on with after that', async () => {
    const { vault } = await openPanel();
    const card = {
      text: 'Left a clear “call me if”.',
      consultant: null,
      domain: null,
      kind: null,
      setting: null,
    };
    write(TEXT);
    await vault.put('draft', vault.newId(), card);
    press(/^Save/);
    await screen.findByText('Saved.');
    expect(textOf()).toBe('');
    fireEvent.click(await screen.findByRole('button', { name: 'Go on with a draft' }));
    await waitFor(() => expect(textOf()).toBe(card.text));
    expect(screen.queryByRole('button', { name: /Go on/ })).toBeNull();
  });
});

describe('the focus', () => {
  const isInText = () =>
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /What did you see/ }));

  it('is in the text after saving, undoing and discarding', async () => {
    await openPanel();
    write(TEXT);
    press(/^Save/);
    await screen.findByText('Saved.');
    isInText();
    press('Undo');
    await waitFor(() => expect(textOf()).toBe(TEXT));
    isInText();
    press('Discard');
    await waitFor(() => expect(textOf()).toBe(''));
    isInText();
  });
});
