import type { Bundle } from '../schema/bundle.ts';
import type { Membership } from '../schema/membership.ts';
import type { Observation } from '../schema/observation.ts';

/** The membership after this bundle was sealed: it holds the bundle's revision, so that the next one is higher. */
export function afterSealing(membership: Membership, { revision }: Bundle): Membership {
  return { ...membership, revision };
}

/**
 * The observations whose mark changes with this bundle, each with its new mark: handed in, or taken back because the
 * bundle no longer holds it. Those that stay as they were are left out.
 */
export function remarked(observations: readonly Observation[], bundle: Bundle): Observation[] {
  const sent = new Set(bundle.observations.map(({ id }) => id));
  return observations.flatMap((observation) => {
    if (sent.has(observation.id)) return [{ ...observation, handedIn: markOf(bundle) }];
    return observation.handedIn?.round === bundle.round ? [{ ...observation, handedIn: null }] : [];
  });
}

function markOf({ round, revision }: Bundle): Observation['handedIn'] {
  return { round, revision };
}
