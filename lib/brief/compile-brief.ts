import { type Evidence, isSupported } from '../disclosure/support.ts';
import { canHaveBrief, type DisclosurePolicy, effectiveThreshold } from '../disclosure/threshold.ts';
import { type VerbatimRun, verbatimRun } from '../disclosure/verbatim.ts';
import { type BriefContent, type BriefDomain, POINTS_PER_CELL } from '../schema/brief.ts';
import { DOMAINS_AS_READ, type Domain, type Kind } from '../schema/domain.ts';
import type { Point } from '../schema/point.ts';
import type { Month } from '../schema/primitives.ts';
import type { CardConsultant, RoundCard } from '../schema/round-card.ts';
import type { SeatedObservation } from '../schema/seated-observation.ts';
import type { IdentifierSpan } from '../screening/identifier-span.ts';
import { screenIdentifiers } from '../screening/screen-identifiers.ts';
import { compareText } from '../shared/order.ts';
import { ok, type Result, refused } from '../shared/result.ts';

/**
 * What a brief is made of: points and observations of the whole round, hidden ones too. `policy` is the round's
 * (`roundPolicy`); `made` is this month.
 */
export interface BriefInput {
  readonly card: RoundCard;
  readonly consultant: CardConsultant;
  readonly points: readonly Point[];
  readonly observations: readonly SeatedObservation[];
  readonly policy?: DisclosurePolicy | null;
  readonly made: Month;
}

/** A point that is not shown, for the lead's screen alone. */
export interface HeldBack {
  readonly point: Point['id'];
  readonly reason: 'too-few' | 'not-agreed';
}

/** A brief's content, and which points it leaves out. */
export interface CompiledBrief {
  readonly content: BriefContent;
  readonly heldBack: readonly HeldBack[];
}

/** Why no brief is made, with what the lead needs to mend it: `run` and `found` are places in the point's statement. */
export type BriefRefusal =
  | { readonly reason: 'too-few'; readonly fellows: number; readonly k: number }
  | { readonly reason: 'verbatim'; readonly point: Point['id']; readonly run: VerbatimRun }
  | { readonly reason: 'identifier'; readonly point: Point['id']; readonly found: IdentifierSpan }
  | { readonly reason: 'over-three'; readonly domain: Domain; readonly kind: Kind };

/**
 * Compiles one consultant's brief: the supported points' statements by domain, strengths first. Within a domain and kind
 * they stand in the order of the alphabet, which tells nothing of support. Refused are a cohort under k + 2, a shown
 * statement that copies an observation or holds a certain identifier, and more than three statements of a kind in a domain.
 */
export function compileBrief(input: BriefInput): Result<CompiledBrief, BriefRefusal> {
  const { card, consultant, observations } = input;
  const k = effectiveThreshold(card, input.policy);
  if (!canHaveBrief(consultant, k)) return refused({ reason: 'too-few', fellows: consultant.fellows, k });
  const points = input.points.filter((point) => point.consultant === consultant.id);
  const shown = points.filter((point) => isSupported(point, { observations, k }));
  const fault = firstFault(shown, input);
  if (fault !== null) return refused(fault);
  return ok({ content: contentOf(shown, input, k), heldBack: heldBackOf(points, { observations, k }) });
}

function firstFault(shown: readonly Point[], input: BriefInput): BriefRefusal | null {
  for (const { id, statement } of shown) {
    const run = longestRun(statement, input.observations);
    if (run !== null) return { reason: 'verbatim', point: id, run };
    const found = screenIdentifiers(statement).find(({ certainty }) => certainty === 'certain');
    if (found !== undefined) return { reason: 'identifier', point: id, found };
  }
  const over = shown.find((point) => statementsOf(shown, point).length > POINTS_PER_CELL);
  return over === undefined ? null : { reason: 'over-three', domain: over.domain, kind: over.kind };
}

function longestRun(statement: string, observations: readonly SeatedObservation[]): VerbatimRun | null {
  return observations
    .map(({ text }) => verbatimRun(statement, text))
    .reduce((longest, run) => ((run?.words ?? 0) > (longest?.words ?? 0) ? run : longest), null);
}

function contentOf(
  shown: readonly Point[],
  { card, consultant, made }: BriefInput,
  minContributors: number,
): BriefContent {
  const { round, title, recipient, studyRecipient, instrument } = card;
  return {
    round: { id: round, title, recipient, studyRecipient, instrument, minContributors },
    consultant: { id: consultant.id, name: consultant.name },
    made,
    domains: DOMAINS_AS_READ.map(
      (domain): BriefDomain => ({
        domain,
        keep: statementsOf(shown, { domain, kind: 'keep' }),
        change: statementsOf(shown, { domain, kind: 'change' }),
      }),
    ),
  };
}

function statementsOf(shown: readonly Point[], cell: Pick<Point, 'domain' | 'kind'>): string[] {
  return shown
    .filter(({ domain, kind }) => domain === cell.domain && kind === cell.kind)
    .map(({ statement }) => statement)
    .toSorted(compareText);
}

function heldBackOf(points: readonly Point[], evidence: Evidence): HeldBack[] {
  return points
    .filter((point) => point.state !== 'dropped' && !isSupported(point, evidence))
    .map(({ id, state }) => ({ point: id, reason: state === 'agreed' ? 'too-few' : 'not-agreed' }));
}
