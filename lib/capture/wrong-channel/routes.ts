import type { LocalRoute } from '../../schema/policy.ts';
import { WRONG_CHANNEL_KINDS, type WrongChannelKind } from '../../schema/wrong-channel-kinds.ts';

/** The routes that hospitals in England have, in neutral words, the nearest first. No names, numbers or addresses. */
export const DEFAULT_ROUTES: readonly LocalRoute[] = [
  {
    id: 'incident-reporting',
    name: 'Incident reporting system',
    use: 'For harm, or a near miss, to a patient or to staff.',
    kinds: ['patient-safety', 'safeguarding', 'fitness'],
  },
  {
    id: 'safeguarding-team',
    name: 'Safeguarding team',
    use: 'For a child or an adult who may be at risk.',
    kinds: ['safeguarding'],
  },
  {
    id: 'speak-up-guardian',
    name: 'Freedom to Speak Up Guardian',
    use: 'For anything that worries you, in confidence.',
    kinds: [...WRONG_CHANNEL_KINDS],
  },
  {
    id: 'dignity-at-work',
    name: 'HR, dignity at work',
    use: 'For bullying, harassment or discrimination.',
    kinds: ['bullying'],
  },
  {
    id: 'safe-working-guardian',
    name: 'Guardian of safe working hours',
    use: 'For hours, rest and exception reports.',
    kinds: ['bullying', 'patient-safety'],
  },
  {
    id: 'educational-supervisor',
    name: 'Educational supervisor',
    use: 'To talk it through and find the right route.',
    kinds: [...WRONG_CHANNEL_KINDS],
  },
];

/** The routes to name for a matter of this kind, in the order of the list; empty where the list has none for it. */
export function routesFor(
  kind: WrongChannelKind,
  routes: readonly LocalRoute[] = DEFAULT_ROUTES,
): LocalRoute[] {
  return routes.filter(({ kinds }) => kinds.includes(kind));
}
