import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { BriefPage } from '../../../components/brief/brief-page.tsx';
import { PanelApp } from '../../../components/panel/panel-app.tsx';
import { Lockable } from '../../../components/shared/lockable.tsx';
import { ServicesProvider } from '../../../components/shared/services.tsx';
import { AnalysisProvider } from '../../../components/study/analysis.tsx';
import { StudyApp } from '../../../components/study/study-app.tsx';
import type { Draft } from '../../../lib/schema/draft.ts';
import { memoryLocking, quietSurface } from '../../fixtures/browser-parts.ts';
import { memoryServices } from '../../fixtures/services.ts';
import { memoryVault } from '../../fixtures/vault.ts';
import { analysisHere } from '../study/study-page.tsx';

afterEach(cleanup);

const PASSPHRASE = 'slate harbour nine violet';

/** A page over services of its own; `load` shows it again, as it is after it was loaded anew by a lock. */
function show(App: () => preact.JSX.Element, { onlyByItself = false } = {}) {
  const { locking, lockAll, loads } = memoryLocking();
  const { vault } = memoryVault();
  // The background's part: it keeps what a page that goes away could not write any more.
  const surface = {
    ...quietSurface,
    handOver: (id: string, form: Draft) => void vault.put('draft', id, form),
  };
  const { services } = memoryServices({ vault, locking, surface });
  const load = (wasLocked = false) => {
    cleanup();
    return render(
      <ServicesProvider value={{ ...services, locking: { ...locking, wasLocked } }}>
        <Lockable onlyByItself={onlyByItself}>
          <App />
        </Lockable>
      </ServicesProvider>,
    );
  };
  /** Waits until everything is gone and the page was to be loaded once more. */
  const isGone = async (container: Element) => {
    await waitFor(() => expect(loads()).toBe(2));
    expect(container.innerHTML).toBe('');
  };
  return { ...services, load, lockAll, loads, isGone };
}

function type(label: string | RegExp, value: string) {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
}

describe('a page without a vault', () => {
  it('shows nothing of a brief once Upward locks, is loaded anew, and says why', async () => {
    const { load, lockAll, isGone } = show(BriefPage);
    const { container } = load();
    type(/the six words you were given/, 'amber kite slate violet nine harbour');
    lockAll(true);
    await isGone(container);
    load(true);
    screen.getByText(/Upward locked, and this page forgot the brief/);
    expect(screen.getByLabelText<HTMLInputElement>(/the six words/).value).toBe('');
  });

  it('forgets the open study where a person pressed Lock elsewhere', async () => {
    const { load, lockAll, isGone } = show(() => (
      <AnalysisProvider value={analysisHere}>
        <StudyApp />
      </AnalysisProvider>
    ));
    const { container } = load();
    fireEvent.click(screen.getByRole('button', { name: 'Open the example study' }));
    await screen.findByRole('button', { name: 'Close the study' });
    lockAll(false);
    await isGone(container);
    load(true);
    screen.getByText('Closed. The key and the answers are forgotten.');
  });
});

describe('the panel', () => {
  it('shows nothing of what was typed when Upward locks by itself, and has it again as a draft', async () => {
    const { load, lockAll, isGone, vault } = show(PanelApp, { onlyByItself: true });
    await vault.create(PASSPHRASE);
    const { container } = load();
    await screen.findByLabelText('What did you see?');
    type('What did you see?', 'Gave the reason.');
    lockAll(true);
    await isGone(container);
    load(true);
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLTextAreaElement>('What did you see?').value).toBe('Gave the reason.'),
    );
  });

  it('stands where a person presses Lock: it puts away what stood in it itself', async () => {
    const { load, lockAll, loads, vault } = show(PanelApp, { onlyByItself: true });
    await vault.create(PASSPHRASE);
    load();
    fireEvent.click(await screen.findByRole('link', { name: 'Observations' }));
    await vault.lock();
    lockAll(false);
    await screen.findByRole('heading', { name: 'Unlock your observations' });
    await screen.findByText(/Locks again after 10 minutes without use, when the computer locks/);
    expect(loads()).toBe(1);
  });
});
