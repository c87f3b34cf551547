import { DOMAINS } from '../schema/domain.ts';
import { DOMAIN_TEXT } from '../schema/domain-text.ts';
import type { Field } from './data-table.ts';

/** The column `role` of every table that has one. */
export const ROLE_FIELD = {
  name: 'role',
  type: 'string',
  title: 'Role',
  description: 'Whether the person is a fellow (mentor) or a consultant (mentee).',
  values: [
    { value: 'fellow', label: 'clinical fellow, who mentors' },
    { value: 'consultant', label: 'consultant, who is mentored' },
  ],
  empty: null,
} as const satisfies Field;

/** The column `occasion` of every table that has one. */
export const OCCASION_FIELD = {
  name: 'occasion',
  type: 'string',
  title: 'Occasion',
  description: 'When the questionnaire was filled in.',
  values: [
    { value: 'T0', label: 'before: the consultant before the brief, the fellow before the first hand-in' },
    { value: 'T1', label: 'within 7 days after the one-to-one, or at the close of the round' },
    { value: 'T2', label: '90 days after' },
  ],
  firstCode: 0,
  empty: null,
} as const satisfies Field;

/** The column `domain`, its values in the order of the study. */
export const DOMAIN_FIELD = {
  name: 'domain',
  type: 'string',
  title: 'Domain',
  description: 'Which of the seven domains.',
  values: DOMAINS.map((domain) => ({ value: domain, label: DOMAIN_TEXT[domain].label })),
  empty: null,
} as const satisfies Field;
