import type { Bundle, BundleObservation } from '../schema/bundle.ts';
import type { ReceivedPart } from '../schema/received-part.ts';
import { compareText } from '../shared/order.ts';

/** What became of a file that opened. */
export type Outcome = 'opened' | 'replaces' | 'superseded' | 'same-again' | 'withdrawn';

/** A bundle with the SHA-256 (hexadecimal) of the file it came in. */
export interface OpenedFile {
  readonly bundle: Bundle;
  readonly digest: string;
}

/** What became of a file, and all parts as they are after it. */
export interface Admission {
  readonly outcome: Outcome;
  readonly parts: readonly ReceivedPart[];
}

/**
 * Takes a bundle among the parts. One computer of one seat is one part and its highest revision counts, in whatever
 * order files come; a revision without an observation withdraws the part. Of two contents under one revision, which
 * only a copied vault can make, the one whose text sorts last counts, so that the order makes no difference either.
 */
export function admitBundle(parts: readonly ReceivedPart[], { bundle, digest }: OpenedFile): Admission {
  const known = parts.find((part) => isPartOf(bundle, part));
  if (known === undefined) return admitted('opened', bundle, { others: parts, files: [digest] });
  if (known.files.includes(digest)) return { outcome: 'same-again', parts };
  const others = parts.filter((part) => part !== known);
  const files = [...known.files, digest];
  const promised = promisedBy(known, {
    revision: bundle.revision,
    promised: bundle.promised.minContributors,
  });
  if (isNewer(bundle, known)) {
    const promise = { ...bundle, promised: { minContributors: promised } };
    return admitted('replaces', promise, { others, files });
  }
  return {
    outcome: isSame(bundle, known) ? 'same-again' : 'superseded',
    parts: [...others, { ...known, files, promised }],
  };
}

/**
 * Of two states of one part, which two pages may have reached from different files, the one that counts, knowing the
 * files of both. Null stands for a part not known yet.
 */
export function laterPart(known: ReceivedPart | null, other: ReceivedPart): ReceivedPart {
  if (known === null) return other;
  const files = [...new Set([...known.files, ...other.files])];
  return { ...(isNewer(other, known) ? other : known), files, promised: promisedBy(known, other) };
}

/** What is promised for a part in two states of it: the later revision's, and of one revision the higher. */
function promisedBy(known: Promised, other: Promised): number {
  if (known.revision === other.revision) return Math.max(known.promised, other.promised);
  return known.revision > other.revision ? known.promised : other.promised;
}

type Promised = Pick<ReceivedPart, 'revision' | 'promised'>;

/** True where this very content is what counts for its part. */
export function isCounted(bundle: Bundle, parts: readonly ReceivedPart[]): boolean {
  return parts.some((part) => isPartOf(bundle, part) && isSame(bundle, part));
}

function admitted(
  outcome: Outcome,
  { round, seat, part, revision, promised, observations }: Bundle,
  { others, files }: { others: readonly ReceivedPart[]; files: string[] },
): Admission {
  const taken = { round, seat, part, revision, files, promised: promised.minContributors, observations };
  return { outcome: observations.length === 0 ? 'withdrawn' : outcome, parts: [...others, taken] };
}

function isPartOf(bundle: Bundle, { seat, part }: ReceivedPart): boolean {
  return seat === bundle.seat && part === bundle.part;
}

function isNewer(bundle: Pick<Bundle, 'revision' | 'observations'>, known: ReceivedPart): boolean {
  if (bundle.revision !== known.revision) return bundle.revision > known.revision;
  return textOf(bundle.observations) > textOf(known.observations);
}

function isSame(bundle: Bundle, known: ReceivedPart): boolean {
  return bundle.revision === known.revision && textOf(bundle.observations) === textOf(known.observations);
}

/** The observations as one text that their order does not change, since each sealing shuffles. */
function textOf(observations: readonly BundleObservation[]): string {
  return JSON.stringify(observations.toSorted((one, other) => compareText(one.id, other.id)));
}
