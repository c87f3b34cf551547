import { fireEvent, render, screen } from '@testing-library/preact';
import { CollectApp } from '../../../components/collect/collect-app.tsx';
import { GrouperProvider } from '../../../components/points/grouping.ts';
import { type Services, ServicesProvider } from '../../../components/shared/services.tsx';
import type { OpenGrouper } from '../../../lib/points/grouper.ts';
import { suggestGroups } from '../../../lib/points/suggest-groups.ts';
import type { BundleObservation } from '../../../lib/schema/bundle.ts';
import type { LedRound } from '../../../lib/schema/led-round.ts';
import type { Point } from '../../../lib/schema/point.ts';
import type { ReceivedPart } from '../../../lib/schema/received-part.ts';
import type { VaultService } from '../../../lib/store/vault-service.ts';
import { aBundleObservation, aPart, idOf, seatOf } from '../../fixtures/builders.ts';
import { aLedRound } from '../../fixtures/sealed-round.ts';
import { memoryServices } from '../../fixtures/services.ts';
import { memoryVault } from '../../fixtures/vault.ts';

/** Groups at once, on the page itself. */
const quickGrouper: OpenGrouper = () => ({
  suggest: async (observations) => suggestGroups(observations),
  close: () => undefined,
});

/** The round of `aLedRound` as its lead keeps it. */
export async function aKeptRound(changes: Partial<LedRound> = {}): Promise<LedRound> {
  const seats = [1, 2, 3, 4, 5, 6].map(seatOf);
  return { ...(await aLedRound()), seats, keySaved: true, released: [], ...changes };
}

/** A part of each of these seats, with one observation that says who wrote it. */
export function partsBy(seats: readonly number[], changes: Partial<BundleObservation> = {}): ReceivedPart[] {
  return seats.map((seat) =>
    aPart({
      seat: seatOf(seat),
      part: idOf(`part-${seat}`),
      observations: [
        aBundleObservation({
          id: idOf(`by-${seat}`),
          text: `Seat number ${seat} saw the plan typed at the bedside.`,
          ...changes,
        }),
      ],
    }),
  );
}

interface Kept {
  readonly round?: LedRound;
  readonly parts?: readonly ReceivedPart[];
  readonly points?: readonly Point[];
  readonly services?: Partial<Services>;
}

/** The lead's page on an open vault that holds this. */
export async function openLeadPage({ round, parts = [], points = [], services }: Kept = {}) {
  const { vault } = memoryVault();
  await vault.create('slate harbour nine violet');
  if (round) await vault.put('led-round', idOf('led'), round);
  for (const part of parts) await vault.put('received-part', vault.newId(), part);
  for (const point of points) await vault.put('round-point', point.id, { round: idOf('round'), point });
  const page = renderLeadPage(vault, services);
  await screen.findByRole('heading', { level: 1, name: round ? round.card.title : 'Make a round' });
  return page;
}

/** The lead's page on this vault. */
export function renderLeadPage(vault: VaultService, own: Partial<Services> = {}) {
  const { services, saved } = memoryServices({ vault, ...own });
  const { container } = render(
    <ServicesProvider value={services}>
      <GrouperProvider value={quickGrouper}>
        <CollectApp />
      </GrouperProvider>
    </ServicesProvider>,
  );
  return { vault, saved, container };
}

/** Presses a button by its name. */
export function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

/** Goes to a view by its link in the bar. */
export function goTo(view: string): void {
  fireEvent.click(screen.getByRole('link', { name: view }));
}

/** Types into the field with this label. */
export function type(label: string, value: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
}
