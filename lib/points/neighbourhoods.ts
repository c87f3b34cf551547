import { alikeness, type Weights } from './weigh-words.ts';

/** The most texts that are compared each with each. */
const LARGEST = 96;
/** A stem of more texts than this brings none of them together: what nearly all say tells nothing. */
const COMMON = 48;

/** From this alikeness on, two texts may come into one neighbourhood; where it grows too large, from the next. */
const FLOORS = [0.08, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/**
 * Parts texts into neighbourhoods of at most 96, none of which shares enough with another to be grouped with it. Few
 * texts are one neighbourhood. In many, only those are compared that share a stem few others hold, so that the work
 * grows with the texts and not with their square. Gives places in `texts`.
 */
export function neighbourhoods(texts: readonly Weights[]): readonly (readonly number[])[] {
  const all = texts.map((_, place) => place);
  return texts.length <= LARGEST ? [all] : parted(all, linksOf(texts), 0);
}

interface Link {
  readonly one: number;
  readonly other: number;
  readonly alike: number;
}

function linksOf(texts: readonly Weights[]): readonly Link[] {
  const holders = new Map<string, number[]>();
  for (const [place, weights] of texts.entries()) {
    for (const stem of weights.keys())
      holders.set(stem, [...(holders.get(stem) ?? []).slice(0, COMMON), place]);
  }
  const seen = new Set<number>();
  const links: Link[] = [];
  for (const places of holders.values()) {
    if (places.length > COMMON) continue;
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        const pair = one * texts.length + other;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const alike = alikeness(texts[one] ?? new Map(), texts[other] ?? new Map());
        if (alike >= FLOORS[0]) links.push({ one, other, alike });
      }
    }
  }
  return links;
}

function parted(
  places: readonly number[],
  links: readonly Link[],
  level: number,
): readonly (readonly number[])[] {
  const floor = FLOORS[level];
  if (floor === undefined) return places.map((place) => [place]);
  const kept = links.filter(({ alike }) => alike >= floor);
  const rootOf = joined(places, kept);
  const parts = Map.groupBy(places, rootOf);
  const linksBy = Map.groupBy(kept, ({ one }) => rootOf(one));
  return [...parts].flatMap(([root, part]) =>
    part.length <= LARGEST ? [part] : parted(part, linksBy.get(root) ?? [], level + 1),
  );
}

/** Joins what is linked (union-find) and gives the one that stands for each. */
function joined(places: readonly number[], links: readonly Link[]): (place: number) => number {
  const above = new Map(places.map((place) => [place, place]));
  const rootOf = (place: number): number => {
    let at = place;
    for (let up = above.get(at); up !== undefined && up !== at; up = above.get(at)) {
      above.set(at, above.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const { one, other } of links) above.set(rootOf(one), rootOf(other));
  return rootOf;
}
