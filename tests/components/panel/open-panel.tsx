import { fireEvent, render, screen } from '@testing-library/preact';
import { PanelApp } from '../../../components/panel/panel-app.tsx';
import { type Services, ServicesProvider } from '../../../components/shared/services.tsx';
import { memoryServices } from '../../fixtures/services.ts';
import { memoryVault } from '../../fixtures/vault.ts';

export const PASSPHRASE = 'slate harbour nine violet';

interface PanelChoice {
  readonly locked?: boolean;
  /** Without a vault, as on a new computer. */
  readonly empty?: boolean;
  readonly services?: Partial<Services>;
}

/** Opens the panel on a vault in memory, and gives what lies under it. */
export async function openPanel({ locked = false, empty = false, services: own = {} }: PanelChoice = {}) {
  const parts = memoryVault();
  if (!empty) await parts.vault.create(PASSPHRASE);
  if (locked) await parts.vault.lock();
  const { services } = memoryServices({ vault: parts.vault, ...own });
  const view = await showPanel(services);
  return { ...parts, ...view, services };
}

/** One more panel, or the same one opened again, over the same services. */
export async function showPanel(services: Services) {
  const view = render(
    <ServicesProvider value={services}>
      <PanelApp />
    </ServicesProvider>,
  );
  await screen.findAllByRole('heading', { level: 1 });
  return view;
}

function field(): HTMLTextAreaElement {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: /What did you see|Write one thing/ });
}

/** Types a text into the form, in place of what stands there. */
export function write(text: string): void {
  fireEvent.input(field(), { target: { value: text } });
}

/** What stands in the form. */
export function textOf(): string {
  return field().value;
}

/** Presses a button. */
export function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}
