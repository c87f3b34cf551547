import type { Membership } from '../../lib/schema/membership.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { Share } from '../../lib/schema/primitives.ts';

const USES: readonly (readonly [Share, string])[] = [
  ['discuss', 'may be discussed'],
  ['merge', 'only merged'],
  ['echo-only', 'echo-only'],
];

/** What a bundle says and to whom, one term a row. `chosen` are the observations in it; none withdraws. */
export function sealSummary(
  { card, revision }: Membership,
  chosen: readonly Observation[],
): (readonly [string, string])[] {
  const about = card.consultants.flatMap(({ id, name }) => {
    const count = chosen.filter(
      ({ consultant }) => consultant !== null && 'id' in consultant && consultant.id === id,
    ).length;
    return count === 0 ? [] : [`${name} (${count})`];
  });
  const uses = USES.flatMap(([share, label]) => {
    const count = chosen.filter((each) => each.share === share).length;
    return count === 0 ? [] : [`${count} ${label}`];
  });
  const some = chosen.length > 0;
  return [
    ['Round', card.title],
    ...(some ? ([['About', about.join(', ')]] as const) : []),
    ...(revision > 0
      ? ([['Replaces', 'What you handed in from this computer before, all of it.']] as const)
      : []),
    ['Says of you', 'The seat and this part. Not your name, not this computer.'],
    ...(some
      ? ([
          ['Stays here', 'Setting and week of every one. The order is shuffled.'],
          ['Use', uses.join(', ')],
        ] as const)
      : []),
    ['Size', 'Padded, so it does not show how many.'],
    ['Can open it', 'The lead, with the round’s key. Not the study team.'],
  ];
}
