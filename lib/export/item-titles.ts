import type { Items, Scales } from '../schema/answers.ts';

/** How the columns of a scale or an item are called in a list. */
export const ITEM_TITLES: Readonly<Record<keyof Scales | keyof Items | 'PREDICT', string>> = {
  CONF: 'Confidence in speaking honestly',
  AWARE: 'Picture of how juniors see me',
  IMPORT: 'Importance of hearing from juniors',
  ROLE: 'Understanding of the role',
  CONCERN: 'Worry about harm to a relationship',
  'CONCERN-D': 'Worry compared with before the session',
  GRADIENT: 'Hindrance by the difference in seniority',
  EXPER: 'Experience overall',
  TIME: 'Time given',
  USEFUL: 'Usefulness',
  CHANGE: 'Intention to do something differently',
  RELATE: 'Working relationship since the session',
  DONE: 'Done of what was planned',
  NOTICED: 'Difference noticed in consultants',
  PREDICT: 'Expectation of what juniors say',
};
