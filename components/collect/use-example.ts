import { useState } from 'preact/hooks';
import { useServices } from '../shared/services.tsx';
import type { RoundOnDesk } from './use-desk.ts';
import type { Receiving } from './use-receive.ts';
import type { Put } from './use-writing.ts';

/** The record of the example round. There is one, so opening the example twice opens the same. */
const EXAMPLE_RECORD = 'upward-example-round__';

/** True for the example round, whose keys lie open in every copy of Upward. */
export function isExample({ round }: RoundOnDesk): boolean {
  return round.id === EXAMPLE_RECORD;
}

/**
 * Opens the worked story as a round of one's own: its files are received as any others are, and its points are there.
 * The story is loaded only now, since leads of real rounds never need it.
 */
export function useExample(put: Put, receiving: Receiving) {
  const { random } = useServices();
  const [busy, setBusy] = useState(false);
  const open = async () => {
    if (busy) return;
    setBusy(true);
    const [{ storyRound }, { storyFiles }, { storyPoints }] = await Promise.all([
      import('../../lib/example/story-card.ts'),
      import('../../lib/example/story-files.ts'),
      import('../../lib/example/story.ts'),
    ]);
    const round = await storyRound();
    const files = await storyFiles({ round, random });
    if (await put('led-round', EXAMPLE_RECORD, round)) {
      await receiving.receive(
        round,
        files.map(({ name, bytes }) => new File([bytes], name)),
      );
      for (const point of storyPoints(round.card)) {
        await put('round-point', point.id, { round: round.card.round, point });
      }
    }
    setBusy(false);
  };
  return { open, busy };
}
