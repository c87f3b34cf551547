import { describe, expect, it } from 'vitest';
import { compileBrief } from '../../../lib/brief/compile-brief.ts';
import { usedBehind } from '../../../lib/brief/used-behind.ts';
import { mayTalk } from '../../../lib/disclosure/threshold.ts';
import { Brief, type BriefContent } from '../../../lib/schema/brief.ts';
import type { Point } from '../../../lib/schema/point.ts';
import type { SeatedObservation } from '../../../lib/schema/seated-observation.ts';
import { aCard, aPoint, aSeatedObservation, idOf, seatOf } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { seededFraction } from '../../fixtures/seeded-random.ts';

/**
 * One way a round could have been, as far as one point goes. `support`, as bits, are the fellows who stand behind it: who
 * wrote it, or who raised a hand where the room was asked. `echo` are those of them who wrote for the echo only.
 */
interface World {
  readonly support: number;
  readonly asked: boolean;
  readonly agreed: boolean;
  readonly echo: number;
}

interface Size {
  readonly fellows: number;
  readonly k: number;
}

/** What is public of one world, and what each fellow's own panel marks of what they wrote (bits). */
interface Seen {
  readonly files: string;
  readonly used: number;
}

/** What an attack is tried on: the product's rules, or broken ones. */
type Rules = (world: World, size: Size) => Seen;

const SEATS = Array.from({ length: 20 }, (_, fellow) => seatOf(fellow + 1));
const consultant = { id: idOf('consultant-one'), name: 'Dr Ada One' };

function roundOf({ support, asked, agreed, echo }: World, { fellows, k }: Size) {
  const supporters = bitsOf(support, fellows);
  const observations = supporters.map((fellow) =>
    aSeatedObservation({
      id: idOf(`by-${fellow}`),
      seat: SEATS[fellow] ?? '',
      share: (echo & (1 << fellow)) === 0 ? 'merge' : 'echo-only',
    }),
  );
  const point = aPoint({
    observations: asked ? [] : observations.map(({ id }) => id),
    room: !asked ? null : supporters.length >= k ? 'enough' : 'not-enough',
    state: agreed ? 'agreed' : 'dropped',
  });
  return { point, observations: asked ? [] : observations };
}

/** The text of the brief's file, which the preview, the print and the study's export repeat and add no fact to. */
function textOf(content: BriefContent): string {
  return JSON.stringify(Brief.parse({ format: 'upward/brief', version: 1, content }));
}

function contentOf(
  point: Point,
  observations: readonly SeatedObservation[],
  { fellows, k }: Size,
): BriefContent {
  const { content } = unwrap(
    compileBrief({
      card: aCard({ minContributors: k }),
      consultant: { ...consultant, fellows },
      points: [point],
      observations,
      made: '2026-12',
    }),
  );
  return content;
}

/**
 * The files, and what a preview lets each panel mark: which of the fellow's own observations stand behind a shown point.
 * That nobody can read another's mark from its digests is for the test of the preview.
 */
const asBuilt: Rules = (world, size) => {
  const { point, observations } = roundOf(world, size);
  const content = contentOf(point, observations, size);
  const ids = new Set(usedBehind(content, [point], { observations, k: size.k }));
  const used = observations.flatMap(({ id, seat }) => (ids.has(id) ? [1 << SEATS.indexOf(seat)] : []));
  return { files: textOf(content), used: used.reduce((all, bit) => all | bit, 0) };
};

function isShown({ files }: Seen): boolean {
  return files.includes(aPoint().statement);
}

/** Every world of a cohort. Which fellows wrote for the echo alone is left to the simulation. */
function worldsOf(fellows: number): World[] {
  return Array.from({ length: 2 ** fellows }, (_, support) => support).flatMap((support) =>
    [true, false].flatMap((asked) => [true, false].map((agreed) => ({ support, asked, agreed, echo: 0 }))),
  );
}

/** All that fellows who pool what they know hold: the files, their own hands, pens and marks, and whether it was asked. */
function heldBy(talkers: number, { support, asked }: World, { files, used }: Seen): string {
  return `${support & talkers} ${used & talkers} ${asked} ${files}`;
}

/**
 * Whom some talkers of the number that may talk find out, in any world: someone who supports the point in each world
 * that agrees with what they hold, or in none. Empty where everybody can always be told either way.
 */
function foundOut(rules: Rules, size: Size): string[] {
  const everyone = 2 ** size.fellows - 1;
  const worlds = worldsOf(size.fellows).map((world) => ({ world, seen: rules(world, size) }));
  const most = mayTalk(size.fellows, size.k) ?? 0;
  const coalitions = Array.from({ length: everyone }, (_, mask) => mask).filter(
    (mask) => bitsOf(mask, size.fellows).length <= most,
  );
  return coalitions.flatMap((talkers) => {
    const inAll = new Map<string, number>();
    const inSome = new Map<string, number>();
    for (const { world, seen } of worlds) {
      const held = heldBy(talkers, world, seen);
      inAll.set(held, (inAll.get(held) ?? everyone) & world.support);
      inSome.set(held, (inSome.get(held) ?? 0) | world.support);
    }
    const outside = everyone & ~talkers;
    return [...inAll].flatMap(([held, always]) => {
      const never = everyone & ~(inSome.get(held) ?? 0);
      return ((always | never) & outside) === 0 ? [] : [`${talkers} holding ${held}`];
    });
  });
}

function bitsOf(mask: number, fellows: number): number[] {
  return Array.from({ length: fellows }, (_, fellow) => fellow).filter(
    (fellow) => (mask & (1 << fellow)) !== 0,
  );
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
