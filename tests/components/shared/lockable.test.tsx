import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { BriefPage } from '../../../components/brief/brief-page.tsx';
import { PanelApp } from '../../../components/panel/panel-app.tsx';
import { Lockable } from '../../../components/shared/lockable.tsx';
import { ServicesProvider } from '../../../components/shared/services.tsx';
import { StudyApp } from '../../../components/study/study-app.tsx';
import type { Draft } from '../../../lib/schema/draft.ts';
import { memoryLocking, quietSurface } from '../../fixtures/browser-parts.ts';
import { memoryServices } from '../../fixtures/services.ts';
import { memoryVault } from '../../fixtures/vault.ts';

afterEach(cleanup);

const PASSPHRASE = 'slate harbour nine violet';

function show(App: () => preact.JSX.Element, { onlyByItself = false } = {}) {
  const { locking, lockAll } = memoryLocking();
  const { vault } = memoryVault();
  // The background's part: it keeps what a page that goes away could not write any more.
  const surface = {
    ...quietSurface,
    handOver: (id: string, form: Draft) => void vault.put('draft', id, form),
  };
  const { services } = memoryServices({ vault, locking, surface });
  const page = () =>
    render(
      <ServicesProvider value={services}>
        <Lockable onlyByItself={onlyByItself}>
          <App />
        </Lockable>
      </ServicesProvider>,
    );
  return { ...services, page, lockAll };
}

function type(label: string | RegExp, value: string) {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
}

describe('a page without a vault', () => {
  it('forgets what was typed for a brief, and says that Upward locked', async () => {
    const { page, lockAll } = show(BriefPage);
    page();
    type(/the six words you were given/, 'amber kite slate violet nine harbour');
    lockAll(true);
    await screen.findByText(/Upward locked, and this page forgot the brief/);
    expect(screen.getByLabelText<HTMLInputElement>(/the six words/).value).toBe('');
  });

  it('forgets the open study where a person pressed Lock elsewhere', async () => {
    const { page, lockAll } = show(StudyApp);
    page();
    fireEvent.click(screen.getByRole('button', { name: 'Open the example study' }));
    await screen.findByRole('button', { name: 'Close the study' });
    lockAll(false);
    await screen.findByText('Closed. The key and the answers are forgotten.');
  });
});

describe('the panel', () => {
  it('forgets what was typed when Upward locks by itself, and keeps it as a draft', async () => {
    const { page, lockAll, vault } = show(PanelApp, { onlyByItself: true });
    await vault.create(PASSPHRASE);
    page();
    await screen.findByLabelText('What did you see?');
    type('What did you see?', 'Gave the reason.');
    await vault.lock();
    lockAll(true);
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLTextAreaElement>('What did you see?').value).toBe(''),
    );
    await vault.unlock(PASSPHRASE);
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLTextAreaElement>('What did you see?').value).toBe('Gave the reason.'),
    );
  });

  it('forgets a passphrase that was typed and not tried', async () => {
    const { page, lockAll, vault } = show(PanelApp, { onlyByItself: true });
    await vault.create(PASSPHRASE);
    await vault.lock();
    page();
    fireEvent.click(await screen.findByRole('button', { name: 'Unlock to read' }));
    type('Passphrase', PASSPHRASE);
    lockAll(true);
    fireEvent.click(await screen.findByRole('button', { name: 'Unlock to read' }));
    expect(screen.getByLabelText<HTMLInputElement>('Passphrase').value).toBe('');
  });

  it('is not started anew where a person presses Lock: it puts away what stood in it itself', async () => {
    const { page, lockAll, vault } = show(PanelApp, { onlyByItself: true });
    await vault.create(PASSPHRASE);
    page();
    fireEvent.click(await screen.findByRole('link', { name: 'Observations' }));
    await vault.lock();
    lockAll(false);
    await screen.findByRole('heading', { name: 'Unlock your observations' });
    await screen.findByText(/Locks again after 10 minutes without use, when the computer locks/);
  });
});
