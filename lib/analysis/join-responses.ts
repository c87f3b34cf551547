import { Occasion } from '../schema/primitives.ts';
import type { Response } from '../schema/response.ts';
import type { StudyAnswers, StudyPerson } from '../schema/study-person.ts';

/** The names of sites by the id of their round. */
export type SiteNames = Readonly<Record<string, string>>;

/**
 * Joins opened responses into people by role and code, sorted by code. On each occasion the highest revision counts;
 * among equal revisions the text of the file decides, so that the order of the files never does. A refusal of the
 * study withdraws all that stands under its code. A response without any answer does not count, and a person without
 * one that counts is left out. `sites` names the sites that are known.
 */
export function joinResponses(responses: readonly Response[], sites: SiteNames = {}): StudyPerson[] {
  const people = Map.groupBy(countingResponses(responses), ({ code, role }) => `${code} ${role}`);
  return [...people.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, own]) => personOf(own, sites) ?? []);
}

/** The responses that count: of each person and occasion one, none of who took back that the study may use them. */
export function countingResponses(responses: readonly Response[]): Response[] {
  const withdrawn = new Set(responses.filter(({ consent }) => !consent.study).map(({ code }) => code));
  const kept = responses.filter(({ code }) => !withdrawn.has(code));
  const sittings = Map.groupBy(kept, ({ code, role, occasion }) => `${code} ${role} ${occasion}`);
  return [...sittings.values()].flatMap((same) => newestOf(same) ?? []);
}

/** True for a response that holds no answer at all. Null, "cannot say", is an answer. */
export function isEmptyResponse({ scales, items, predict, lengthMinutes, texts }: Response): boolean {
  const answered = [...Object.values(scales), ...Object.values(items)];
  const written = Object.values(texts).filter((text) => text.trim() !== '');
  return answered.length + written.length === 0 && predict === undefined && lengthMinutes === undefined;
}

function personOf(own: readonly Response[], sites: SiteNames): StudyPerson | null {
  const [T0, T1, T2] = Occasion.options.map((occasion) => own.find((each) => each.occasion === occasion));
  const first = T0 ?? T1 ?? T2;
  if (!first) return null;
  const { code, role, round } = first;
  const answers = (response: Response | undefined) => (response ? answersOf(response) : null);
  const site = sites[round] ?? null;
  return { id: code, role, site, T0: answers(T0), T1: answers(T1), T2: answers(T2) };
}

function answersOf({ scales, items, predict, lengthMinutes, skipped }: Response): StudyAnswers {
  return {
    scales,
    items,
    ...(predict ? { predict } : {}),
    ...(lengthMinutes === undefined ? {} : { lengthMinutes }),
    skipped,
  };
}

/** Of one person on one occasion; null where the newest takes back all answers. */
function newestOf(same: readonly Response[]): Response | null {
  const newest = same
    .map((response) => ({ response, text: JSON.stringify(response) }))
    .sort(
      (left, right) => left.response.revision - right.response.revision || (left.text < right.text ? -1 : 1),
    )
    .at(-1)?.response;
  return newest === undefined || isEmptyResponse(newest) ? null : newest;
}
