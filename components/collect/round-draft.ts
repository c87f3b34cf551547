import type { RoundForm } from '../../lib/collect/make-round.ts';
import type { FormRefusal } from '../../lib/schema/refusal.ts';
import { LOWEST_THRESHOLD } from '../../lib/schema/round-card.ts';
import { type Clock, dayOf } from '../../lib/shared/clock.ts';

/** How long fellows see a preview before release where nothing else is chosen, in hours. */
const HOLDING_HOURS = 72;

/** A consultant as typed. */
export interface ConsultantRow {
  readonly name: string;
  readonly fellows: string;
}

/** The form of a new round as typed, before anything of it is judged. */
export interface RoundDraft {
  readonly title: string;
  readonly contact: string;
  readonly opens: string;
  readonly closes: string;
  readonly minContributors: string;
  readonly holdingHours: string;
  readonly seats: string;
  readonly consultants: readonly ConsultantRow[];
  readonly studyRecipient: string;
}

/** A row nobody has typed into yet. */
export const EMPTY_ROW: ConsultantRow = { name: '', fellows: '' };

/** The form as it stands at first: it opens today, and three fellows make a point. */
export function emptyDraft(now: Clock): RoundDraft {
  return {
    title: '',
    contact: '',
    opens: dayOf(now()),
    closes: '',
    minContributors: String(LOWEST_THRESHOLD),
    holdingHours: String(HOLDING_HOURS),
    seats: '',
    consultants: [EMPTY_ROW, EMPTY_ROW],
    studyRecipient: '',
  };
}

/** What a hospital's policy sets of a new round: the lowest threshold, and the holding time where it sets one. */
export interface RoundLimits {
  readonly lowest: number;
  readonly holding: number | null;
}

/** The form with its numbers read, without the rows that were left empty, and within the limits. */
export function readDraft(draft: RoundDraft, { lowest, holding }: RoundLimits): RoundForm {
  return {
    ...draft,
    minContributors: thresholdOf(draft, lowest),
    seats: numberOf(draft.seats),
    holdingHours: holding ?? numberOf(draft.holdingHours),
    consultants: filledRows(draft).map(({ name, fellows }) => ({ name, fellows: numberOf(fellows) })),
  };
}

/** The threshold as it stands in the form, or `lowest` where that is higher or nothing is chosen. */
export function thresholdOf(
  { minContributors }: Pick<RoundDraft, 'minContributors'>,
  lowest: number,
): number {
  return Math.max(lowest, numberOf(minContributors) || lowest);
}

/** The field a refusal is about, by its place on the screen, where empty rows are counted too. */
export function fieldOf(draft: RoundDraft, { path }: FormRefusal): string {
  const [list, index, field] = (path ?? '').split('.');
  const row = index === undefined ? undefined : filledRows(draft)[Number(index)];
  return row === undefined ? (list ?? '') : `consultants-${draft.consultants.indexOf(row)}-${field}`;
}

/** A typed whole number; NaN where there is none, which every rule on numbers refuses. */
export function numberOf(typed: string): number {
  return typed.trim() === '' ? Number.NaN : Number(typed);
}

function filledRows({ consultants }: RoundDraft): ConsultantRow[] {
  return consultants.filter(({ name, fellows }) => `${name}${fellows}`.trim() !== '');
}
