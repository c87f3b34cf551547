import type { OutcomeGroup, OutcomeId } from '../schema/study-table.ts';

/** How a rise and a fall of an outcome read after "All 6 fellows ..." or "3 of 6 fellows ...". */
export const OUTCOME_WORDS: Readonly<Record<OutcomeId, { readonly rise: string; readonly fall: string }>> = {
  CONF: {
    rise: 'felt more able to speak honestly afterwards',
    fall: 'felt less able to speak honestly afterwards',
  },
  AWARE: {
    rise: 'had a clearer picture of how juniors see them afterwards',
    fall: 'had a less clear picture of how juniors see them afterwards',
  },
  ROLE: {
    rise: 'understood their role better afterwards',
    fall: 'understood their role less well afterwards',
  },
  IMPORT: {
    rise: 'found hearing from juniors more important afterwards',
    fall: 'found hearing from juniors less important afterwards',
  },
  CONCERN: {
    rise: 'worried more about harm to a relationship afterwards',
    fall: 'worried less about harm to a relationship afterwards',
  },
};

/** The people of a group, as counted in a sentence. */
export const GROUP_WORDS: Readonly<Record<OutcomeGroup, string>> = {
  fellow: 'fellows',
  consultant: 'consultants',
  all: 'people',
};
