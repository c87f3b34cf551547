import { type Domain, fixedKind, type Kind } from '../schema/domain.ts';
import type { Draft } from '../schema/draft.ts';
import { type ConsultantRef, OBSERVATION_LENGTH, Observation } from '../schema/observation.ts';
import type { CaptureRefusal } from '../schema/refusal.ts';
import type { IdentifierSpan } from '../screening/identifier-span.ts';
import { takeOutIdentifiers } from '../screening/take-out.ts';
import type { Clock } from '../shared/clock.ts';
import { isoWeekOf } from '../shared/clock.ts';
import { ok, type Result, refused } from '../shared/result.ts';

/** An observation ready to store, and what the identifier screen took out of its text. */
export interface MadeObservation {
  readonly observation: Observation;
  readonly takenOut: readonly IdentifierSpan[];
}

/**
 * Turns what stands in the log form into an observation: certain identifiers taken out, the time cut to the ISO week.
 * Only the text is needed. The id comes from the caller, so that a second try stores once.
 */
export function makeObservation(
  id: string,
  form: Draft,
  now: Clock,
): Result<MadeObservation, CaptureRefusal> {
  const { text, takenOut } = takeOutIdentifiers(form.text.trim());
  if (text === '') return refused('empty');
  if (text.length > OBSERVATION_LENGTH) return refused('too-long');
  const observation = Observation.parse({
    id,
    week: isoWeekOf(now()),
    consultant: tidyConsultant(form.consultant),
    domain: form.domain,
    kind: kindFor(form.domain, form.kind),
    setting: form.setting,
    text,
    share: 'merge',
    handedIn: null,
  });
  return ok({ observation, takenOut });
}

/** The kind an entry gets: the domain's own where it fixes one, else the one chosen. */
export function kindFor(domain: Domain | null, chosen: Kind | null): Kind | null {
  return fixedKind(domain) ?? chosen;
}

/** A typed name without the spaces round it and doubled within it, so that "HM" and "HM " are one; null where nothing is left. */
export function tidyConsultant(consultant: ConsultantRef | null): ConsultantRef | null {
  if (consultant === null || !('typed' in consultant)) return consultant;
  const typed = consultant.typed.trim().replaceAll(/\s+/g, ' ');
  return typed === '' ? null : { typed };
}
