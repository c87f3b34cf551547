import { describe, expect, it } from 'vitest';
import { mayTalk } from '../../../lib/disclosure/threshold.ts';
import { bitsOf, certainties, either, neverSure, type Possible } from './coalitions.ts';
import { asBuilt, heldBy, type Seen, type Size, type World, worldsOf } from './one-point.ts';

/** The worlds in which a preview was saved in one state of a round and the brief released in another. */
type Told = (before: World, after: World, size: Size) => string;

const NOTHING_MORE: Told = () => '';

/**
 * Every way in which a round could go on from its preview to its brief: fellows withdraw or hand in more, the lead drops the
 * point or takes it up. The talkers hold a preview of each state, the brief, and all of their own.
 */
function wentOn(size: Size, told: Told): Possible[] {
  const states = worldsOf(size.fellows).map((world) => ({ world, seen: asBuilt(world, size) }));
  return states.flatMap((before) =>
    states.flatMap((after) =>
      before.world.asked === after.world.asked
        ? [possible(before, after, told(before.world, after.world, size))]
        : [],
    ),
  );
}

interface State {
  readonly world: World;
  readonly seen: Seen;
}

function possible(before: State, after: State, told: string): Possible {
  const [was, is] = [before.world.support, after.world.support];
  return {
    held: (talkers) =>
      [heldBy(talkers, before.world, before.seen), heldBy(talkers, after.world, after.seen), told].join('\n'),
    hidden: [either(was), either(is), neverSure(was & ~is), neverSure(is & ~was)],
  };
}

function foundOut(size: Size, told: Told = NOTHING_MORE): string[] {
  const talking = mayTalk(size.fellows, size.k) ?? 0;
  return certainties(wentOn(size, told), { fellows: size.fellows, talking });
}

describe('what fellows hold who keep each preview beside the brief', () => {
  it.each([
    { fellows: 5, k: 3 },
    { fellows: 6, k: 3 },
    { fellows: 6, k: 4 },
  ])('makes them sure of nobody who stands, stood, withdrew or came ($fellows fellows, k $k)', (size) => {
    expect(foundOut(size)).toEqual([]);
  });
});

describe('the attack finds what would tell who withdrew', () => {
  const size = { fellows: 5, k: 3 };
  const standing = ({ support }: World, { fellows }: Size) => bitsOf(support, fellows).length;

  it.each<[string, Told]>([
    [
      'previews by which one counts who went',
      (before, after, of) => String(standing(before, of) - standing(after, of)),
    ],
    [
      'previews whose marks anybody can read',
      (before, after, of) => `${asBuilt(before, of).used} ${asBuilt(after, of).used}`,
    ],
  ])('%s', (_, told) => {
    expect(foundOut(size, told)).not.toEqual([]);
  });
});
