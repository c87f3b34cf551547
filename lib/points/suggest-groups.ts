import { agnes, type Cluster } from 'ml-hclust';
import type { SeatedObservation } from '../schema/seated-observation.ts';
import { compareText } from '../shared/order.ts';
import { neighbourhoods } from './neighbourhoods.ts';
import { stemsOf } from './stems.ts';
import { alikeness, countRareness, type Rareness, type Weights, weigh } from './weigh-words.ts';

/** What grouping looks at: where an observation belongs, and its words. Not who wrote it. */
export type Groupable = Pick<SeatedObservation, 'id' | 'consultant' | 'domain' | 'kind' | 'text'>;

/** Groups are apart where their texts are less alike than this on average. The middle of the best on a set of its own (tests/fixtures/groups/tuning.json). */
const APART = 0.88;

/**
 * Suggests which observations say the same: groups of ids, each of one consultant, domain and kind; what is like no
 * other stands alone. TF-IDF over stems, average linkage. Groups and what is in them are sorted by id, which is random,
 * so the answer says nothing of the order that observations came in, and is the same for every order.
 */
export function suggestGroups(observations: readonly Groupable[]): readonly (readonly string[])[] {
  return [...groupStepwise(observations)].flat().toSorted(byFirst);
}

/** As `suggestGroups`, the groups of one cell at a time, unsorted among cells: for whoever must breathe in between. */
export function* groupStepwise(
  observations: readonly Groupable[],
): Generator<readonly (readonly string[])[], void> {
  const sorted = observations
    .map((observation) => ({ ...observation, stems: stemsOf(observation.text) }))
    .toSorted((one, other) => compareText(one.id, other.id));
  const rareness = countRareness(sorted.map(({ stems }) => stems));
  const cells = Map.groupBy(sorted, ({ consultant, domain, kind }) => `${consultant} ${domain} ${kind}`);
  for (const cell of cells.values()) yield groupsOf(cell, rareness);
}

interface Stemmed {
  readonly id: string;
  readonly stems: readonly string[];
}

function groupsOf(cell: readonly Stemmed[], rareness: Rareness): readonly (readonly string[])[] {
  // Texts of the same stems are one: many copies of a text are no more work than one.
  const alike = [...Map.groupBy(cell, ({ id, stems }) => stems.toSorted().join(' ') || id).values()];
  const weights = alike.map(([first]) => weigh(first?.stems ?? [], rareness));
  return neighbourhoods(weights)
    .flatMap((places) => clustered(places, weights))
    .map((places) =>
      places.flatMap((place) => (alike[place] ?? []).map(({ id }) => id)).toSorted(compareText),
    );
}

function clustered(places: readonly number[], weights: readonly Weights[]): readonly (readonly number[])[] {
  if (places.length < 2) return [places];
  const distances = places.map((one) => places.map((other) => distance(weights[one], weights[other])));
  const tree = agnes(distances, { method: 'average', isDistanceMatrix: true });
  return cut(tree).map((leaves) => leaves.flatMap((leaf) => places[leaf] ?? []));
}

function cut(tree: Cluster): number[][] {
  return tree.height <= APART ? [tree.indices()] : tree.children.flatMap(cut);
}

function distance(one: Weights | undefined, other: Weights | undefined): number {
  if (one === undefined || other === undefined) return 1;
  return one === other ? 0 : 1 - alikeness(one, other);
}

function byFirst(one: readonly string[], other: readonly string[]): number {
  return compareText(one[0] ?? '', other[0] ?? '');
}
