import { makeBundle } from '../bundle/make-bundle.ts';
import { sealBundle } from '../bundle/seal-bundle.ts';
import type { Bundle } from '../schema/bundle.ts';
import type { LedRound } from '../schema/led-round.ts';
import type { Observation } from '../schema/observation.ts';
import type { FileRefusal } from '../schema/refusal.ts';
import { newSeat } from '../schema/seat.ts';
import { type Bytes, utf8 } from '../shared/bytes.ts';
import { newId, type RandomBytes } from '../shared/random.ts';
import { sealTo } from '../vault/sealed-file.ts';
import { STORY_OBSERVATIONS, storyMembership, storyPicked } from './story.ts';
import type { StoryFellow } from './story-observations.ts';

/** A file of the story as it is dropped on the lead's page, with what becomes of it when all come together. */
export interface StoryFile {
  readonly name: string;
  readonly bytes: Bytes;
  readonly becomes: 'opened' | 'superseded' | 'replaces' | 'same-again' | FileRefusal;
}

/** What the files are made for: a round with the story's two consultants and six seats, and randomness. */
export interface StoryFilesInput {
  readonly round: Pick<LedRound, 'card' | 'seats'>;
  readonly random: RandomBytes;
}

/** The fourteen files of the story: eight that open, one of them twice, and five that are refused. */
export async function storyFiles(input: StoryFilesInput): Promise<StoryFile[]> {
  const good = await goodFiles(input);
  const again = good
    .filter(({ name }) => name === 'upward-b81c-11vz.age')
    .map((file): StoryFile => ({ ...file, name: 'upward-b81c-11vz (2).age', becomes: 'same-again' }));
  return [...good, ...again, ...(await refusedFiles(input))];
}

/** What a fellow seals on one computer, as the next revision after `revision`. */
export function storyBundle(
  { round, random }: StoryFilesInput,
  fellow: StoryFellow,
  {
    computer = 1,
    revision = 0,
    picked,
  }: { computer?: 1 | 2; revision?: number; picked?: Observation[] } = {},
): Bundle {
  const observations = picked ?? storyPicked(round.card, fellow, computer);
  const membership = { ...storyMembership(round, fellow, computer), revision };
  const made = makeBundle({ membership, observations, today: round.card.opens, random });
  if (!made.ok) throw new RangeError(made.refusal.reason);
  return made.value;
}

/** What E seals the second time: everything but what she wrote behind T4, which is thereby withdrawn. */
export function secondHandIn(input: StoryFilesInput): Bundle {
  const withdrawn = STORY_OBSERVATIONS.find(({ by, point }) => by === 'E' && point === 'T4')?.id;
  const picked = storyPicked(input.round.card, 'E').filter(({ id }) => id !== withdrawn);
  return storyBundle(input, 'E', { revision: 1, picked });
}

function goodFiles(input: StoryFilesInput): Promise<StoryFile[]> {
  const files: [string, Bundle, StoryFile['becomes']][] = [
    ['r3mm-90te', storyBundle(input, 'A'), 'opened'],
    ['b81c-11vz', storyBundle(input, 'B'), 'opened'],
    ['c2w9-x0fa', storyBundle(input, 'C'), 'opened'],
    ['9k2f-h7tq', storyBundle(input, 'C', { computer: 2 }), 'opened'],
    ['h4ey-3dsw', storyBundle(input, 'D'), 'opened'],
    ['7q4k-m2xd', storyBundle(input, 'E'), 'superseded'],
    ['w6jn-e8ra', secondHandIn(input), 'replaces'],
    ['5vca-8n6k', storyBundle(input, 'F'), 'opened'],
  ];
  const { recipient } = input.round.card;
  return Promise.all(
    files.map(async ([name, bundle, becomes]) => ({
      name: `upward-${name}.age`,
      bytes: await sealBundle(bundle, recipient),
      becomes,
    })),
  );
}

async function refusedFiles(input: StoryFilesInput): Promise<StoryFile[]> {
  const { random, round } = input;
  const bundle = storyBundle(input, 'F');
  const sealed = (content: object) => sealTo(round.card.recipient, utf8(JSON.stringify(content)));
  const whole = await sealed(bundle);
  return [
    {
      name: 'upward-0d9s-tt4h.age',
      bytes: await sealed({ ...bundle, round: newId(random) }),
      becomes: 'other-round',
    },
    { name: 'upward-zz1x-4h2b (1).age', bytes: whole.slice(0, whole.length / 2), becomes: 'damaged' },
    {
      name: 'rota-week-48.xlsx',
      bytes: utf8('PK: a spreadsheet that fell in by mistake'),
      becomes: 'not-a-bundle',
    },
    {
      name: 'upward-m0xt-5z1g.age',
      bytes: await sealed({ ...bundle, version: 2 }),
      becomes: 'newer-version',
    },
    {
      name: 'upward-2p5v-qk70.age',
      bytes: await sealed({ ...bundle, seat: newSeat(random) }),
      becomes: 'seat-unknown',
    },
  ];
}
