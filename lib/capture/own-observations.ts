import { DOMAINS_AS_READ, type Domain, type Kind } from '../schema/domain.ts';
import type { ConsultantRef, Observation } from '../schema/observation.ts';
import { compareText } from '../shared/order.ts';
import { kindFor } from './make-observation.ts';

/** True once an observation names a consultant, a domain and a kind: only then can it be handed in. */
export function isPlaced({ consultant, domain, kind }: Observation): boolean {
  return consultant !== null && domain !== null && kindFor(domain, kind) !== null;
}

/** What was placed about one consultant. */
export interface AboutOne {
  readonly consultant: ConsultantRef;
  readonly observations: readonly Observation[];
}

/**
 * The placed observations by consultant: first those of `known` in its order, then all others by name or id, so that a
 * consultant keeps their number while nothing is added. Nobody stands there without an observation.
 */
export function byConsultant(
  observations: readonly Observation[],
  known: readonly ConsultantRef[],
): AboutOne[] {
  const groups = Map.groupBy(observations.filter(isPlaced), ({ consultant }) => keyOf(consultant));
  const first = known.map(keyOf).filter((key) => groups.has(key));
  const others = [...groups.keys()].filter((key) => !first.includes(key)).sort(compareText);
  return [...new Set([...first, ...others])].flatMap((key) => {
    const some = groups.get(key) ?? [];
    const consultant = some[0]?.consultant ?? null;
    return consultant === null ? [] : [{ consultant, observations: some }];
  });
}

/** The names that were typed, each once, in the order of the alphabet. */
export function typedNames(observations: readonly Observation[]): string[] {
  const names = observations.flatMap(({ consultant }) =>
    consultant !== null && 'typed' in consultant ? [consultant.typed] : [],
  );
  return [...new Set(names)].sort(compareText);
}

/** Which observations are looked for: of one domain (null: of any), and with every one of the words in their text. */
export interface ObservationFilter {
  readonly domain: Domain | null;
  readonly words: string;
}

/** The observations that a filter lets through, in their order. Capitals make no difference; an empty filter lets all through. */
export function matching(observations: readonly Observation[], filter: ObservationFilter): Observation[] {
  const words = plain(filter.words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return observations.filter((observation) => {
    if ((filter.domain ?? observation.domain) !== observation.domain) return false;
    return words.length === 0 || words.every((word) => plainText(observation).includes(word));
  });
}

/** What was noted in one domain. */
export interface InDomain {
  readonly domain: Domain;
  readonly observations: readonly Observation[];
}

/** The observations by domain in the order of a brief; every domain is there, be it empty. Those without one are left out. */
export function byDomain(observations: readonly Observation[]): InDomain[] {
  return DOMAINS_AS_READ.map((domain) => ({
    domain,
    observations: observations.filter((each) => each.domain === domain),
  }));
}

/** How many observations say keep, and how many change. */
export type KindCounts = Readonly<Record<Kind, number>>;

/** Counts both kinds; an observation without one counts for neither. */
export function countKinds(observations: readonly Observation[]): KindCounts {
  const of = (kind: Kind) => observations.filter((each) => kindFor(each.domain, each.kind) === kind).length;
  return { keep: of('keep'), change: of('change') };
}

function keyOf(consultant: ConsultantRef | null): string {
  if (consultant === null) return '';
  return 'typed' in consultant ? `typed ${consultant.typed}` : `card ${consultant.round} ${consultant.id}`;
}

// A filter looks at the same thousands of texts with each key.
const plainTexts = new WeakMap<Observation, string>();

function plainText(observation: Observation): string {
  const known = plainTexts.get(observation) ?? plain(observation.text);
  plainTexts.set(observation, known);
  return known;
}

function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('en-GB');
}
