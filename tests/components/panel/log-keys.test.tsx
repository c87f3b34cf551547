import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/schema/settings.ts';
import { memoryValue, quietSurface } from '../../fixtures/browser-parts.ts';
import { unwrap } from '../../fixtures/result.ts';
import { faultsOf } from '../axe.ts';
import { openPanel, textOf, write } from './open-panel.tsx';

afterEach(cleanup);

const TEXT = 'Gave the reason.';
const UNSAFE = 'Gave the wrong dose to the patient.';

function key(name: string, more: KeyboardEventInit = {}): void {
  fireEvent.keyDown(document.body, { key: name, ...more });
}

function isChosen(name: RegExp): boolean {
  return screen.getByRole<HTMLInputElement>('radio', { name }).checked;
}

describe('the five-second path', () => {
  it('is text, digit, K, Ctrl and Enter', async () => {
    const { vault } = await openPanel();
    write(TEXT);
    key('3');
    key('k');
    key('Enter', { ctrlKey: true });
    await screen.findByText('Saved.');
    expect(unwrap(await vault.list('observation')).map(({ value }) => value)).toEqual([
      expect.objectContaining({ text: TEXT, domain: 'juniors', kind: 'keep' }),
    ]);
  });

  it('leaves the kind of a strength as it is', async () => {
    await openPanel();
    key('6');
    key('c');
    await waitFor(() => expect(isChosen(/Strengths/)).toBe(true));
    expect(screen.getByText('Strengths are always something to keep')).toBeDefined();
  });
});

describe('single keys', () => {
  it('do nothing once turned off, and none is shown; Ctrl and Enter still saves', async () => {
    const settings = memoryValue({ ...DEFAULT_SETTINGS, singleKeys: false });
    await openPanel({ services: { settings } });
    await waitFor(() => expect(screen.queryByText('Tab, then 1 to 7')).toBeNull());
    write(TEXT);
    key('3');
    key('c');
    key('Enter', { metaKey: true });
    await screen.findByText('Saved.');
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  });

  it('leave browser and screen-reader shortcuts alone', async () => {
    await openPanel();
    key('3', { ctrlKey: true });
    key('3', { altKey: true });
    key('k', { metaKey: true });
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  });
});

describe('Esc twice', () => {
  it('empties the panel at once, keeps the draft, hides everything else, and closes', async () => {
    const surface = { ...quietSurface, hideAll: vi.fn(), close: vi.fn() };
    const { vault, container } = await openPanel({ services: { surface } });
    write(TEXT);
    key('Escape');
    expect(textOf()).toBe(TEXT);
    key('Escape');
    await screen.findByRole('button', { name: 'Open' });
    await waitFor(() => expect(container.textContent).toBe('UpwardHidden. The draft is kept.Open'));
    expect(surface.hideAll).toHaveBeenCalledOnce();
    await waitFor(() => expect(surface.close).toHaveBeenCalled());
    expect(unwrap(await vault.list('draft')).map(({ value }) => value.text)).toEqual([TEXT]);
    expect(await faultsOf(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    await waitFor(() => expect(textOf()).toBe(TEXT));
  });

  it('before the first passphrase hides without closing, since closing would lose the text', async () => {
    const surface = { ...quietSurface, close: vi.fn() };
    await openPanel({ empty: true, services: { surface } });
    write(TEXT);
    key('Escape');
    key('Escape');
    await screen.findByText('Hidden. Closing the browser loses the text.');
    fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    await waitFor(() => expect(textOf()).toBe(TEXT));
    expect(surface.close).not.toHaveBeenCalled();
  });
});

describe('a text for another channel', () => {
  const observations = async ({ vault }: Awaited<ReturnType<typeof openPanel>>) =>
    unwrap(await vault.list('observation')).length;

  it('names the routes before it is saved, once, and then is saved like any other', async () => {
    const panel = await openPanel();
    write(UNSAFE);
    key('Enter', { ctrlKey: true });
    await screen.findByText('Not saved yet: save again to keep it here too.');
    expect(screen.getByText('Incident reporting system')).toBeDefined();
    expect(await observations(panel)).toBe(0);
    expect(await faultsOf(panel.container)).toEqual([]);
    key('Enter', { ctrlKey: true });
    await screen.findByText('Saved.');
    expect(await observations(panel)).toBe(1);
  });

  it('holds nothing back where the routes stood on the screen already', async () => {
    const panel = await openPanel();
    write(UNSAFE);
    await screen.findByText('Incident reporting system');
    key('Enter', { ctrlKey: true });
    await screen.findByText('Saved.');
    expect(await observations(panel)).toBe(1);
  });

  it('names the hospital’s own routes where its policy has some', async () => {
    const routes = [{ id: 'line', name: 'Ward line', use: 'Any time.', kinds: ['patient-safety' as const] }];
    await openPanel({ services: { policy: async () => ({ routes }) } });
    write(UNSAFE);
    await screen.findByText('Ward line');
    expect(screen.queryByText('Incident reporting system')).toBeNull();
  });
});

describe('what is said while writing', () => {
  it('waits until the typing rests, and never holds back a save', async () => {
    await openPanel();
    write('He is lazy.');
    expect(screen.queryByText(/“lazy” judges/)).toBeNull();
    await screen.findByText(/“lazy” judges/);
    key('Enter', { ctrlKey: true });
    await screen.findByText('Saved.');
    expect(screen.queryByText(/judges/)).toBeNull();
  });
});
