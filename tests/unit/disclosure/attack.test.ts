import { describe, expect, it } from 'vitest';
import { mayTalk } from '../../../lib/disclosure/threshold.ts';
import { aPoint } from '../../fixtures/builders.ts';
import { seededFraction } from '../../fixtures/seeded-random.ts';
import { bitsOf, certainties, either } from './coalitions.ts';
import {
  asBuilt,
  contentOf,
  heldBy,
  isShown,
  type Rules,
  roundOf,
  type Seen,
  type Size,
  textOf,
  type World,
  worldsOf,
} from './one-point.ts';

/** Whom talkers find out in any world, by who stands behind the point. */
function foundOut(rules: Rules, size: Size): string[] {
  const worlds = worldsOf(size.fellows).map((world) => {
    const seen = rules(world, size);
    return { held: (talkers: number) => heldBy(talkers, world, seen), hidden: [either(world.support)] };
  });
  return certainties(worlds, { ...size, talking: mayTalk(size.fellows, size.k) ?? 0 });
}

const SIZES: readonly Size[] = [5, 6, 7, 8].flatMap((fellows) =>
  Array.from({ length: fellows - 4 }, (_, step) => ({ fellows, k: step + 3 })),
);

describe('what cohort - k - 1 fellows hold who pool all they know', () => {
  it.each(SIZES)('leaves each other fellow a world with and one without ($fellows fellows, k $k)', (size) => {
    expect(foundOut(asBuilt, size)).toEqual([]);
  });

  it.each(SIZES)('shows nothing that fewer than k stand behind ($fellows fellows, k $k)', (size) => {
    expect(pushedThrough(asBuilt, size)).toEqual([]);
  });

  it('holds for larger cohorts too, by simulation, with what was written for the echo alone', () => {
    const fraction = seededFraction(26);
    const below = (limit: number) => Math.floor(fraction() * limit);
    for (let round = 0; round < 400; round += 1) {
      const fellows = 9 + below(6);
      const size = { fellows, k: 3 + below(fellows - 4) };
      const all = 2 ** fellows;
      const world = {
        support: below(2) === 0 ? below(all) : below(all) | below(all),
        asked: below(3) === 0,
        agreed: below(4) > 0,
        echo: below(all),
      };
      expect(foundInOne(world, someTalkers(size, below), size), JSON.stringify({ size, world })).toEqual([]);
    }
  });
});

/** Worlds in which a point is shown though fewer than k stand behind it. */
function pushedThrough(rules: Rules, size: Size): World[] {
  return worldsOf(size.fellows).filter(
    (world) => bitsOf(world.support, size.fellows).length < size.k && isShown(rules(world, size)),
  );
}

function someTalkers({ fellows, k }: Size, below: (limit: number) => number): number {
  const ranks = Array.from({ length: fellows }, (_, fellow) => ({ fellow, rank: below(1_000_000) }));
  return ranks
    .sort((one, other) => one.rank - other.rank)
    .slice(0, mayTalk(fellows, k) ?? 0)
    .reduce((mask, { fellow }) => mask | (1 << fellow), 0);
}

/** The fellows outside for whom no world with, or none without, is found that the talkers could not tell from this one. */
function foundInOne(world: World, talkers: number, size: Size): number[] {
  const held = heldBy(talkers, world, asBuilt(world, size));
  const outside = bitsOf(2 ** size.fellows - 1, size.fellows).filter(
    (fellow) => (talkers & (1 << fellow)) === 0,
  );
  const others = outside.reduce((mask, fellow) => mask | (1 << fellow), 0);
  const stays = (other: World) => heldBy(talkers, other, asBuilt(other, size)) === held;
  return outside.filter((fellow) => {
    const bit = 1 << fellow;
    const alike = (support: number): World[] =>
      [true, false].map((agreed) => ({ ...world, support, agreed, echo: world.echo & talkers }));
    const known = world.support & talkers;
    const withThem = [...alike(known | others), ...alike(known | bit)];
    const withoutThem = [...alike(known | (others & ~bit)), ...alike(known)];
    return !(withThem.some(stays) && withoutThem.some(stays));
  });
}

describe('the attack finds rules that are broken', () => {
  const size = { fellows: 6, k: 3 };
  const leaking =
    (leak: (world: World, size: Size) => unknown): Rules =>
    (world, size) => {
      const seen = asBuilt(world, size);
      return { ...seen, files: `${seen.files} ${isShown(seen) ? leak(world, size) : ''}` };
    };
  const standing = (world: World, { fellows }: Size) => bitsOf(world.support, fellows).length;

  it.each<[string, Rules]>([
    ['a file that counts', leaking(standing)],
    ['a file that tells most from some', leaking((world, of) => standing(world, of) > of.fellows - 2)],
    ['a file that tells all from some', leaking((world, of) => standing(world, of) === of.fellows)],
    [
      'a file that says that something was withheld for too few',
      (world, of) => {
        const seen = asBuilt(world, of);
        return { ...seen, files: `${seen.files} ${world.agreed && !isShown(seen)}` };
      },
    ],
    ['a point that needs all but one', (world, of) => asBuiltFor(world, of, of.fellows - 1)],
  ])('%s', (_, rules) => {
    expect(foundOut(rules, size)).not.toEqual([]);
  });

  it('a threshold one lower than was promised', () => {
    expect(pushedThrough((world, of) => asBuiltFor(world, of, of.k - 1), { fellows: 6, k: 4 })).not.toEqual(
      [],
    );
  });

  /** The product's rules under another threshold than the fellows were told; the cohort is large enough for any. */
  function asBuiltFor(world: World, { fellows }: Size, k: number): Seen {
    const wide = { fellows, k };
    const { point, observations } = roundOf(world, wide);
    const files = textOf(contentOf(point, observations, { fellows: 20, k }));
    return { files, used: isShown({ files, used: 0 }) && !world.asked ? world.support : 0 };
  }
});

describe('a room that hears the answer', () => {
  it('tells k - 1 talkers who all stood that nobody else did, where it was not enough', () => {
    const size = { fellows: 6, k: 3 };
    const heard: Rules = (world, of) => {
      const seen = asBuilt(world, of);
      return { ...seen, files: `${seen.files} ${roundOf(world, of).point.room}` };
    };
    const found = foundOut(heard, size);
    expect(found).not.toEqual([]);
    expect(found.filter((held) => held.includes(aPoint().statement))).toEqual([]);
    expect(found.filter((held) => !held.endsWith(' not-enough'))).toEqual([]);
  });
});
