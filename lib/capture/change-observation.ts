import { OBSERVATION_LENGTH, Observation } from '../schema/observation.ts';
import type { CaptureRefusal } from '../schema/refusal.ts';
import { takeOutIdentifiers } from '../screening/take-out.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { kindFor, tidyConsultant } from './make-observation.ts';

/** What an edit may change: never the id, the week or what was handed in. */
export type ObservationEdit = Pick<Observation, 'text' | 'consultant' | 'domain' | 'kind' | 'setting'>;

/** An observation after an edit, screened again like a new one. */
export function changeObservation(
  before: Observation,
  edit: ObservationEdit,
): Result<Observation, CaptureRefusal> {
  const { text } = takeOutIdentifiers(edit.text.trim());
  if (text === '') return refused('empty');
  if (text.length > OBSERVATION_LENGTH) return refused('too-long');
  const { domain, setting } = edit;
  const consultant = tidyConsultant(edit.consultant);
  return ok(
    Observation.parse({ ...before, text, consultant, domain, setting, kind: kindFor(domain, edit.kind) }),
  );
}
