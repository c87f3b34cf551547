import type { Rows } from '../schema/answers.ts';
import { DOMAINS } from '../schema/domain.ts';
import type { Occasion, Role } from '../schema/primitives.ts';
import type { Response } from '../schema/response.ts';
import {
  consultants,
  fellows,
  type StoryPerson,
  type StorySitting,
  siteBConsultants,
} from './story-answers.ts';

/** The round of the story, and that of the made-up second site. */
export const STORY_ROUND = 'GastroWinter2026story_';
export const SITE_B_ROUND = 'ExampleSiteB2026story_';

/** The story's 21 responses: six fellows and two consultants before and after, four and one of them after 90 days. */
export function storyResponses(round: string = STORY_ROUND): Response[] {
  return [
    ...fellows.flatMap((person) => responsesOf(person, 'fellow', round)),
    ...consultants.flatMap((person) => responsesOf(person, 'consultant', round)),
  ];
}

/** Example site B: three consultants, who gave their picture and the length of their session and nothing else. */
export function siteBResponses(round: string = SITE_B_ROUND): Response[] {
  return siteBConsultants.flatMap((person) => responsesOf(person, 'consultant', round));
}

/** A total over the seven rows, as evenly as it goes, the larger rows first. */
export function spreadRows(total: number): number[] {
  const even = Math.floor(total / DOMAINS.length);
  return DOMAINS.map((_, index) => even + (index < total % DOMAINS.length ? 1 : 0));
}

function responsesOf({ code, T0, T1, T2 }: StoryPerson, role: Role, round: string): Response[] {
  const head = { code, role, round };
  return [
    responseOf({ ...head, occasion: 'T0' }, T0),
    responseOf({ ...head, occasion: 'T1' }, T1),
    ...(T2 ? [responseOf({ ...head, occasion: 'T2' }, T2)] : []),
  ];
}

function responseOf(
  head: { readonly code: string; readonly role: Role; readonly round: string; readonly occasion: Occasion },
  { totals = {}, skipped = false, ...answers }: StorySitting,
): Response {
  const scales = Object.entries(totals).map(([scale, total]) => [scale, rowsOf(total)]);
  return {
    format: 'upward/response',
    version: 1,
    ...head,
    revision: 1,
    instrument: { id: 'upward-q', version: 1 },
    consent: { version: 1, study: true },
    skipped,
    items: {},
    texts: {},
    ...answers,
    scales: Object.fromEntries(scales),
  };
}

/** Rows from a total, or as they stand where one is "cannot say". */
function rowsOf(total: number | Rows): Rows {
  return typeof total === 'number' ? spreadRows(total) : [...total];
}
