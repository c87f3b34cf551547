import type { SelectChoices } from '../shared/fields.tsx';

/** How a study is looked at: the occasion compared with before, and the smallest number of people shown. */
export interface StudySetting {
  readonly after: 'T1' | 'T2';
  readonly k: number;
}

/** The occasions that before is compared with. */
export const COMPARISONS: SelectChoices = [
  ['T1', 'Before with after (7 days)'],
  ['T2', 'Before with 90 days'],
];

/** The smallest groups that can be chosen. Three is the floor. */
export const SMALLEST_GROUPS: SelectChoices = [3, 4, 5, 6, 8, 10].map((k) => [String(k), `${k} people`]);
