import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Clock } from '../../../lib/shared/clock.ts';
import type { VaultService } from '../../../lib/store/vault-service.ts';
import { quietSurface } from '../../fixtures/browser-parts.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryServices } from '../../fixtures/services.ts';
import { memoryVault } from '../../fixtures/vault.ts';
import { faultsOf } from '../axe.ts';
import { PASSPHRASE, press, showPanel, textOf, write } from './open-panel.tsx';

afterEach(cleanup);

const TEXT = 'Gave the reason.';
const OTHERS = 'birch lake nine violet';

/** A panel at a shared computer, locked. With `people` 2 a second person has a vault there, and nobody was picked yet. */
async function atSharedComputer({ people = 1, now }: { people?: 1 | 2; now?: Clock } = {}) {
  const parts = memoryVault({ isShared: async () => true, ...(now && { now }) });
  const { vault, session } = parts;
  const mine = unwrap(await vault.create(PASSPHRASE));
  const other = people === 2 ? unwrap(await vault.create(OTHERS, 'another')) : null;
  await vault.lock();
  await session('vault').clear();
  const surface = { ...quietSurface, hideAll: vi.fn(), close: vi.fn(), handOver: vi.fn() };
  const { services } = memoryServices({ vault, surface });
  return { ...parts, ...(await showPanel(services)), mine, other, surface };
}

function ask() {
  return screen.findByRole('group', { name: /is this you/ });
}

/** What the vault of a passphrase holds, by the words of each record. */
async function heldBy(vault: VaultService, name: string, passphrase: string) {
  const { id } = unwrap(await vault.names()).find((each) => each.name === name) ?? { id: '' };
  unwrap(await vault.choose(id));
  unwrap(await vault.unlock(passphrase));
  return {
    observations: unwrap(await vault.list('observation')).map(({ value }) => value.text),
    drafts: unwrap(await vault.list('draft')).map(({ value }) => value.text),
  };
}

describe('the first save after a lock', () => {
  it('asks whose vault it is, with the focus on the question and on no answer', async () => {
    const { container, mine } = await atSharedComputer();
    write(TEXT);
    press(/^Save/);
    const question = await ask();
    expect(document.activeElement).toBe(question);
    expect(question.textContent).toContain(`Only ${mine} can read what goes in.`);
    expect(screen.getByText('Not saved yet')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('takes Enter, and Ctrl with Enter, for no answer', async () => {
    const { vault } = await atSharedComputer();
    write(TEXT);
    press(/^Save/);
    const question = await ask();
    fireEvent.keyDown(question, { key: 'Enter' });
    fireEvent.keyDown(question, { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(question, { key: 'y', repeat: true });
    await ask();
    expect(unwrap(await vault.state())).toMatchObject({ asks: true });
  });

  it('goes on by itself after Y, with the text as the identifier screen left it', async () => {
    const { vault, mine } = await atSharedComputer();
    write('Rang 020 7946 0123 and said why.');
    press(/^Save/);
    fireEvent.keyDown(await ask(), { key: 'y' });
    await screen.findByText('Saved.');
    expect(textOf()).toBe('');
    expect(await heldBy(vault, mine, PASSPHRASE)).toEqual({
      observations: ['Rang [contact] and said why.'],
      drafts: [],
    });
  });

  it('asks once: the next save goes through', async () => {
    await atSharedComputer();
    write(TEXT);
    press(/^Save/);
    fireEvent.keyDown(await ask(), { key: 'y' });
    await screen.findByText('Saved.');
    write('Began late.');
    press(/^Save/);
    await screen.findByText('Saved.');
    expect(screen.queryByRole('group', { name: /is this you/ })).toBeNull();
  });

  it('withdraws the question where the text is changed', async () => {
    await atSharedComputer();
    write(TEXT);
    press(/^Save/);
    await ask();
    write('Gave the reason, twice.');
    await screen.findByRole('button', { name: /^Save/ });
  });
});

describe('a text that is nobody’s yet', () => {
  it('is said to be kept nowhere, and stays in a hidden panel that says so', async () => {
    const { surface, vault, mine } = await atSharedComputer();
    write(TEXT);
    await screen.findByText('Not kept yet');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await screen.findByText('Hidden. Closing the browser loses the text.');
    expect(document.body.textContent).not.toContain(TEXT);
    expect(surface.close).not.toHaveBeenCalled();
    press('Open');
    await waitFor(() => expect(textOf()).toBe(TEXT));
    expect(await heldBy(vault, mine, PASSPHRASE)).toEqual({ observations: [], drafts: [] });
  });

  it('is handed to nobody when the panel is closed', async () => {
    const { surface } = await atSharedComputer();
    write(TEXT);
    window.dispatchEvent(new Event('pagehide'));
    expect(surface.handOver).not.toHaveBeenCalled();
  });

  it('is kept once the vault was unlocked here', async () => {
    const { vault } = await atSharedComputer();
    write(TEXT);
    press('Unlock to read');
    fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: PASSPHRASE } });
    press('Unlock');
    await screen.findByRole('button', { name: 'Lock' });
    await waitFor(async () =>
      expect(unwrap(await vault.list('draft')).map(({ value }) => value.text)).toEqual([TEXT]),
    );
  });
});

describe('N', () => {
  it('leads to a vault of one’s own, in which the text is saved, and nothing of it in the other', async () => {
    const { vault, mine } = await atSharedComputer();
    write(TEXT);
    press(/^Save/);
    fireEvent.keyDown(await ask(), { key: 'n' });
    await screen.findByRole('heading', { name: `Not ${mine}?` });
    expect(screen.queryByRole('list', { name: 'Vaults on this computer' })).toBeNull();
    press('Start a vault of my own');
    fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: OTHERS } });
    press('Make my vault');
    await screen.findByRole('button', { name: 'Lock' });
    await waitFor(() => expect(textOf()).toBe(TEXT));
    press(/^Save/);
    await screen.findByText('Saved.');
    const own = unwrap(await vault.names()).find(({ name }) => name !== mine)?.name ?? '';
    expect(await heldBy(vault, mine, PASSPHRASE)).toEqual({ observations: [], drafts: [] });
    expect(await heldBy(vault, own, OTHERS)).toEqual({ observations: [TEXT], drafts: [] });
  });
});

describe('where several have a vault and nobody was picked', () => {
  it('a save leads to the two words of each, and picking one says that it is the writer’s', async () => {
    const { vault, mine, other, container } = await atSharedComputer({ people: 2 });
    await screen.findByText('Saving asks which vault is yours');
    write(TEXT);
    press(/^Save/);
    await screen.findByRole('heading', { name: 'Which vault is yours?' });
    expect(await faultsOf(container)).toEqual([]);
    fireEvent.click(await screen.findByRole('button', { name: other ?? '' }));
    await waitFor(() => expect(textOf()).toBe(TEXT));
    press(/^Save/);
    await screen.findByText('Saved.');
    expect(await heldBy(vault, mine, PASSPHRASE)).toEqual({ observations: [], drafts: [] });
    expect(await heldBy(vault, other ?? '', OTHERS)).toEqual({ observations: [TEXT], drafts: [] });
  });

  it('reading leads to them too, then to the passphrase of the one that was picked', async () => {
    const { mine } = await atSharedComputer({ people: 2 });
    press('Unlock to read');
    await screen.findByRole('heading', { name: 'Which vault is yours?' });
    fireEvent.click(await screen.findByRole('button', { name: mine }));
    await screen.findByRole('heading', { name: 'Unlock your observations' });
    press('Not yours? Switch');
    await screen.findByRole('heading', { name: `Not ${mine}?` });
    press('I have a vault elsewhere');
    await screen.findByRole('heading', { name: 'Bring your vault here' });
  });
});

describe('a text that was typed before a lock', () => {
  it('that the vault takes no more is in memory and out of sight, and kept once it is unlocked', async () => {
    let seconds = 0;
    // Each look at the clock is ten seconds later: nothing is in hand any more when the page hears of the lock.
    const now = () => {
      seconds += 10;
      return new Date(seconds * 1000);
    };
    const { vault } = await atSharedComputer({ now });
    unwrap(await vault.unlock(PASSPHRASE));
    await screen.findByRole('button', { name: 'Lock' });
    write(TEXT);
    await vault.lock();
    await screen.findByText(/in memory only/);
    expect(document.body.textContent).not.toContain(TEXT);
    expect(textOf()).toBe('');
    unwrap(await vault.unlock(PASSPHRASE));
    await waitFor(() => expect(textOf()).toBe(TEXT));
    expect(unwrap(await vault.list('draft')).map(({ value }) => value.text)).toEqual([TEXT]);
  });

  it('is a draft of its vault a moment later, though a lock from elsewhere came first', async () => {
    const { vault } = await atSharedComputer();
    unwrap(await vault.unlock(PASSPHRASE));
    await screen.findByRole('button', { name: 'Lock' });
    write(TEXT);
    await vault.lock();
    await waitFor(() => expect(textOf()).toBe(''));
    unwrap(await vault.unlock(PASSPHRASE));
    expect(unwrap(await vault.list('draft')).map(({ value }) => value.text)).toEqual([TEXT]);
  });

  it('stays with its vault when another one is begun in another page', async () => {
    const { vault, mine } = await atSharedComputer();
    unwrap(await vault.unlock(PASSPHRASE));
    await screen.findByRole('button', { name: 'Lock' });
    write(TEXT);
    const own = unwrap(await vault.create(OTHERS, 'another'));
    await waitFor(() => expect(textOf()).toBe(''));
    expect(document.body.textContent).not.toContain(TEXT);
    expect(await heldBy(vault, own, OTHERS)).toEqual({ observations: [], drafts: [] });
    await heldBy(vault, mine, PASSPHRASE);
    await waitFor(async () =>
      expect(unwrap(await vault.list('draft')).map(({ value }) => value.text)).toEqual([TEXT]),
    );
  });
});
