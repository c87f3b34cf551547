import type { SelectChoices } from '../shared/fields.tsx';

/** How a study is looked at and exported. */
export interface StudySetting {
  /** The occasion that before is compared with. */
  readonly after: 'T1' | 'T2';
  /** The smallest number of people shown. */
  readonly k: number;
  /** True where nobody else has the datasets of other sites, nor will. */
  readonly pooled: boolean;
  /** True where the statements of the briefs are exported, too. */
  readonly statements: boolean;
}

/** The occasions that before is compared with. */
export const COMPARISONS: SelectChoices = [
  ['T1', 'Before with after (7 days)'],
  ['T2', 'Before with 90 days'],
];

/** The smallest groups that can be chosen. Three is the floor. */
export const SMALLEST_GROUPS: SelectChoices = [3, 4, 5, 6, 8, 10].map((k) => [String(k), `${k} people`]);

/** Who else has the datasets of other sites. */
export const HELD_BY: SelectChoices = [
  ['others', 'Others have them, or may get them'],
  ['us', 'Nobody but us, now and later'],
];
