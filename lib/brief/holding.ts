import type { BriefContent } from '../schema/brief.ts';
import type { BriefRefusalReason } from '../schema/refusal.ts';
import type { RoundCard } from '../schema/round-card.ts';
import type { SavedPreview } from '../schema/round-release.ts';

/** Where a brief stands before its release: free to go, or why not yet. `ends` is when the holding time is over, once it runs. */
export type Holding =
  | { readonly state: 'free' }
  | { readonly state: 'held'; readonly reason: HoldingRefusal; readonly ends: number | null };
export type HoldingRefusal = Extract<
  BriefRefusalReason,
  'preview-missing' | 'preview-outdated' | 'preview-held'
>;

/** What decides it. `ends` is the timer of the saved preview, null where that is gone; `now` in milliseconds. */
export interface HoldingInput {
  readonly card: Pick<RoundCard, 'holdingHours'>;
  readonly content: BriefContent;
  readonly saved: SavedPreview | null;
  readonly ends: number | null;
  readonly now: number;
}

/**
 * Whether a brief may be released: the group had the holding time to look at all that it says. Points that only went since
 * the preview, as those of a withdrawal do, hold nothing up; words that came start the time anew. A timer that is gone
 * counts as running: saving the preview again starts one.
 */
export function holding({ card, content, saved, ends, now }: HoldingInput): Holding {
  if (card.holdingHours === 0) return { state: 'free' };
  if (saved === null) return { state: 'held', reason: 'preview-missing', ends: null };
  if (ends === null || !saysNoMore(content, saved.content)) {
    return { state: 'held', reason: 'preview-outdated', ends: null };
  }
  return now < ends ? { state: 'held', reason: 'preview-held', ends } : { state: 'free' };
}

/** When the holding time of a preview that is saved now ends, in milliseconds: that of the one before, if it says no more. */
export function holdingEnds({ card, content, saved, ends, now }: HoldingInput): number {
  if (saved !== null && ends !== null && saysNoMore(content, saved.content)) return ends;
  return now + card.holdingHours * 3_600_000;
}

function saysNoMore(content: BriefContent, before: BriefContent): boolean {
  const shown = new Set(statementsOf(before));
  return statementsOf(content).every((each) => shown.has(each));
}

function statementsOf({ domains }: BriefContent): string[] {
  return domains.flatMap(({ domain, keep, change }) => [
    ...keep.map((statement) => `${domain} keep ${statement}`),
    ...change.map((statement) => `${domain} change ${statement}`),
  ]);
}
