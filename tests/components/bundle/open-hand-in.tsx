import { fireEvent, render, screen } from '@testing-library/preact';
import { PanelApp } from '../../../components/panel/panel-app.tsx';
import { type Services, ServicesProvider } from '../../../components/shared/services.tsx';
import type { PageName } from '../../../lib/platform/pages.ts';
import type { Observation } from '../../../lib/schema/observation.ts';
import { encodeRoundCard, type RoundCard } from '../../../lib/schema/round-card.ts';
import { formatSeat } from '../../../lib/schema/seat.ts';
import { seatOf } from '../../fixtures/builders.ts';
import { memoryServices, type SavedFile } from '../../fixtures/services.ts';
import { memoryVault } from '../../fixtures/vault.ts';

interface OpenParts extends Partial<Pick<Services, 'chooseFolder' | 'canKeepFolder' | 'policy' | 'now'>> {
  readonly observations?: readonly Observation[];
}

/** The side panel at handing in, over a vault with these observations in it; no round is joined yet. */
export function openHandIn(...observations: readonly Observation[]) {
  return openHandInWith({ observations });
}

/** As `openHandIn`, with other parts of the browser's. */
export async function openHandInWith({ observations = [], ...overrides }: OpenParts) {
  const parts = memoryVault();
  await parts.vault.create('slate harbour nine violet');
  for (const observation of observations) await parts.vault.put('observation', observation.id, observation);
  const opened: PageName[] = [];
  const { services, saved } = memoryServices({
    vault: parts.vault,
    openPage: async (page) => void opened.push(page),
    ...overrides,
  });
  const { container } = render(
    <ServicesProvider value={services}>
      <PanelApp />
    </ServicesProvider>,
  );
  fireEvent.click(await screen.findByRole('link', { name: 'Hand in' }));
  await screen.findByRole('heading', { name: 'Join a round' });
  return { ...parts, saved, opened, container };
}

/** Presses a button. */
export function press(name: string | RegExp) {
  fireEvent.click(screen.getByRole('button', { name }));
}

/** Pastes a round card and has it read. */
export function paste(text: string) {
  fireEvent.input(screen.getByRole('textbox', { name: 'Or paste the card here' }), {
    target: { value: text },
  });
  press('Read the card');
}

/** Joins the round of a card with a seat. */
export async function join(card: RoundCard, seat = formatSeat(seatOf(1))) {
  paste(encodeRoundCard(card));
  await screen.findByRole('textbox', { name: 'Seat code' });
  typeSeat(seat);
}

/** Types a seat code and tries to join with it. */
export function typeSeat(seat: string) {
  fireEvent.input(screen.getByRole('textbox', { name: 'Seat code' }), { target: { value: seat } });
  press('Join the round');
}

/** Seals what is shown and gives the file that was saved. */
export async function sealNow(saved: readonly SavedFile[]) {
  press('Seal and save the file');
  await screen.findByRole('heading', { name: /Sealed/ });
  const file = saved.at(-1);
  if (!file || typeof file.content === 'string') throw new Error('a sealed file was saved');
  return { name: file.name, content: file.content };
}
