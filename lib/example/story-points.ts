import type { Domain, Kind } from '../schema/domain.ts';
import type { Point, RoomAnswer } from '../schema/point.ts';

/** The two consultants of the story, in the order of its card. */
export type StoryConsultant = 'marsh' | 'adeyemi';

/** The names the story gives its points; M and T are the initials of whom they are about. */
export type StoryPointName = `M${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}` | `T${1 | 2 | 3 | 4 | 5 | 6}`;

/** One point of the story. M9 was never worded: the echo rule hid the one observation behind it. */
export interface StoryPoint {
  readonly name: StoryPointName;
  readonly about: StoryConsultant;
  readonly domain: Domain;
  readonly kind: Kind;
  readonly statement: string | null;
  readonly room: RoomAnswer | null;
  readonly fate: 'shown' | 'withheld';
}

type Row = readonly [StoryPointName, Domain, Kind, RoomAnswer | null, StoryPoint['fate'], string | null];

const ROWS: readonly Row[] = [
  ['M1', 'strengths', 'keep', null, 'shown', 'Ends each list by returning to a single teaching point.'],
  [
    'M2',
    'technology',
    'keep',
    null,
    'shown',
    'Writes the plan down during the round, which keeps the job list current.',
  ],
  [
    'M3',
    'technology',
    'change',
    'enough',
    'shown',
    'Juniors place orders for them under their own log-in while the round waits.',
  ],
  [
    'M4',
    'clinical-practice',
    'keep',
    null,
    'shown',
    'Explains why options are ruled out, so the team can follow and question.',
  ],
  [
    'M5',
    'juniors',
    'keep',
    null,
    'shown',
    'Wants the junior’s plan before giving theirs, with reasons for any change.',
  ],
  [
    'M6',
    'juniors',
    'change',
    null,
    'shown',
    'Corrections are often made with the whole team listening; people stop answering.',
  ],
  ['M7', 'time-management', 'change', 'not-enough', 'withheld', 'The round tends to start late.'],
  ['M8', 'approachability', 'keep', null, 'shown', 'Says clearly when to call, and welcomes the call.'],
  ['M9', 'improvement', 'change', null, 'withheld', null],
  [
    'M10',
    'clinical-practice',
    'change',
    'not-enough',
    'withheld',
    'Plans change after the round without word.',
  ],
  ['T1', 'approachability', 'keep', null, 'shown', 'Easy to interrupt with a question, even on a busy day.'],
  [
    'T2',
    'time-management',
    'change',
    null,
    'shown',
    'Rounds begin after the agreed time and handover runs over.',
  ],
  ['T3', 'technology', 'keep', 'not-enough', 'withheld', 'Types while talking to the team.'],
  ['T4', 'juniors', 'keep', 'not-enough', 'withheld', 'Lets juniors lead the round.'],
  ['T5', 'improvement', 'change', null, 'shown', 'A fixed daily finish for the round would help most.'],
  ['T6', 'strengths', 'keep', 'enough', 'shown', 'Thanks people by name in front of the team.'],
];

/** The sixteen points of the story with what became of each. */
export const STORY_POINTS: readonly StoryPoint[] = ROWS.map(
  ([name, domain, kind, room, fate, statement]) => ({
    name,
    about: name.startsWith('M') ? 'marsh' : 'adeyemi',
    domain,
    kind,
    statement,
    room,
    fate,
  }),
);

/** One point of the story by its name. */
export function storyPoint(name: StoryPointName): StoryPoint {
  const found = STORY_POINTS.find((point) => point.name === name);
  if (found === undefined) throw new RangeError(`the story has no point ${name}`);
  return found;
}

/** The fixed id of a point. */
export function storyPointId(name: StoryPointName): Point['id'] {
  return `story-point-${name}`.padEnd(22, '_');
}
