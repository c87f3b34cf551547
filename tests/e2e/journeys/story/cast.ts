import { STORY_FELLOWS, type StoryFellow } from '../../../../lib/example/story-observations.ts';

/** The one passphrase of everybody in the story: each has a vault of their own. */
export const PASSPHRASE = 'kite amber gravel seven';

/** One computer a fellow writes on. */
export interface FellowsComputer {
  readonly fellow: StoryFellow;
  readonly computer: 1 | 2;
  /** How the story calls it, and its person. */
  readonly name: string;
}

/** The seven computers of the six fellows: C writes on two. */
export const FELLOWS_COMPUTERS: readonly FellowsComputer[] = [
  ...STORY_FELLOWS.map((fellow) => ({ fellow, computer: 1, name: `Fellow ${fellow}` }) as const),
  { fellow: 'C', computer: 2, name: 'Fellow C, on a second computer' },
];

/** Does the work for all, two at a time and in their order, and gives what came of each. */
export async function twoAtATime<Item, Made>(
  items: readonly Item[],
  work: (item: Item) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  const waiting = [...items.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      made[next[0]] = await work(next[1]);
    }
  };
  await Promise.all([worker(), worker()]);
  return made;
}
