import { useEffect, useState } from 'preact/hooks';
import type { LocalRoute } from '../../../lib/schema/policy.ts';
import type { CardParts } from './card-parts.ts';

/** What the person and the hospital chose, as far as the card needs it. */
interface Wanted {
  readonly singleKeys: boolean;
  readonly routes?: readonly LocalRoute[] | undefined;
}

/** The choices, read once the card stands: nothing waits for them. */
export function useWanted({ singleKeys, routes }: CardParts): Wanted {
  const [wanted, setWanted] = useState<Wanted>({ singleKeys: true });
  useEffect(() => {
    void Promise.all([singleKeys(), routes()]).then(([keys, own]) =>
      setWanted({ singleKeys: keys, routes: own }),
    );
  }, []);
  return wanted;
}
