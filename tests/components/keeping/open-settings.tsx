import { fireEvent, render, screen } from '@testing-library/preact';
import { OptionsPage } from '../../../components/options/options-page.tsx';
import { type Services, ServicesProvider } from '../../../components/shared/services.tsx';
import { memoryKeeping } from '../../fixtures/keeping.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryServices } from '../../fixtures/services.ts';
import { memoryVault } from '../../fixtures/vault.ts';

export const PASSPHRASE = 'slate harbour nine violet';
/** Another one that the tests' estimator calls good. */
export const NEXT = 'copper heron tulip oven';

/** Opens the settings on an unlocked vault in memory, with what lies under it. */
export async function openSettings(own: Partial<Services> = {}) {
  const { vault } = memoryVault();
  const name = unwrap(await vault.create(PASSPHRASE));
  const kept = memoryKeeping(vault, PASSPHRASE);
  const { services, saved } = memoryServices({ vault, keeping: kept.keeping, ...own });
  const view = render(
    <ServicesProvider value={services}>
      <OptionsPage />
    </ServicesProvider>,
  );
  await screen.findByText('Others on this computer');
  return { ...view, vault, name, saved, services, kept };
}

/** Presses a button. */
export function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

/** Types into a field. */
export function type(label: string, text: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
}

/** Chooses a file in the field of this label. */
export function choose(label: RegExp, content: Uint8Array<ArrayBuffer> | string, name = 'upward.age'): void {
  const file = new File([content], name);
  fireEvent.change(screen.getByLabelText(label), { target: { files: [file] } });
}
