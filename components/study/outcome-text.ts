import { GROUP_WORDS } from '../../lib/analysis/outcome-words.ts';
import type { OutcomeGroup, OutcomeId } from '../../lib/schema/study-table.ts';

/** How the outcomes are called in a table, and in a line of text. */
export const OUTCOME_LABELS: Readonly<Record<OutcomeId, { readonly full: string; readonly short: string }>> =
  {
    CONF: { full: 'Confidence in speaking honestly', short: 'Confidence' },
    AWARE: { full: 'Picture of how juniors see me', short: 'Picture of how juniors see me' },
    ROLE: { full: 'Understanding of the role', short: 'Understanding of the role' },
    IMPORT: { full: 'Importance of hearing from juniors', short: 'Importance' },
    CONCERN: { full: 'Worry about harm to a relationship', short: 'Worry' },
  };

/** Whose answers an outcome is made of, as a table says it. */
export function groupLabel(group: OutcomeGroup): string {
  return group === 'all' ? 'all' : GROUP_WORDS[group];
}
