import { GROUP_WORDS } from '../../lib/analysis/outcome-words.ts';
import { ITEM_TITLES } from '../../lib/export/item-titles.ts';
import type { OutcomeGroup, OutcomeId } from '../../lib/schema/study-table.ts';

/** How the outcomes are called in a table, and in a line of text. */
export const OUTCOME_LABELS: Readonly<Record<OutcomeId, { readonly full: string; readonly short: string }>> =
  {
    CONF: { full: ITEM_TITLES.CONF, short: 'Confidence' },
    AWARE: { full: ITEM_TITLES.AWARE, short: 'Picture of how juniors see me' },
    ROLE: { full: ITEM_TITLES.ROLE, short: 'Understanding of the role' },
    IMPORT: { full: ITEM_TITLES.IMPORT, short: 'Importance' },
    CONCERN: { full: ITEM_TITLES.CONCERN, short: 'Worry' },
  };

/** Whose answers an outcome is made of, as a table says it. */
export function groupLabel(group: OutcomeGroup): string {
  return group === 'all' ? 'all' : GROUP_WORDS[group];
}
