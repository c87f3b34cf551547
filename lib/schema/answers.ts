import { z } from 'zod';
import { DOMAINS } from './domain.ts';

/** One answered row, 0 to 5; null is "cannot say" and never counts as 0. */
export const Row = z.int().min(0).max(5).nullable();
export type Row = z.infer<typeof Row>;

/** The seven rows of a scale, in the order of the domains. */
export const Rows = z.array(Row).length(DOMAINS.length);
export type Rows = z.infer<typeof Rows>;

/** The scales a response may hold, each present only where the occasion asks it and the person did not skip it. */
export const Scales = z.strictObject({
  CONF: Rows.exactOptional(),
  AWARE: Rows.exactOptional(),
  IMPORT: Rows.exactOptional(),
});
export type Scales = z.infer<typeof Scales>;

/** The single items. Absent: not asked or skipped. Null: "cannot say". */
export const Items = z.strictObject({
  ROLE: Row.exactOptional(),
  CONCERN: Row.exactOptional(),
  GRADIENT: Row.exactOptional(),
  'CONCERN-D': z
    .enum(['much-less', 'a-little-less', 'the-same', 'a-little-more', 'much-more'])
    .nullable()
    .exactOptional(),
  EXPER: z.enum(['poor', 'fair', 'good', 'excellent']).nullable().exactOptional(),
  TIME: z
    .enum(['far-too-little', 'a-little-short', 'about-right', 'a-little-long', 'far-too-long'])
    .nullable()
    .exactOptional(),
  USEFUL: z.enum(['no', 'partly', 'yes']).nullable().exactOptional(),
  CHANGE: z.enum(['no', 'unsure', 'probably', 'definitely']).nullable().exactOptional(),
  RELATE: z.enum(['worse', 'the-same', 'better']).nullable().exactOptional(),
  DONE: z.enum(['none', 'some', 'most', 'all']).nullable().exactOptional(),
  NOTICED: z.enum(['no', 'unsure', 'yes']).nullable().exactOptional(),
});
export type Items = z.infer<typeof Items>;

/** The domains a consultant predicts: all but strengths and improvement, whose kind is fixed. */
export const PREDICTED_DOMAINS = DOMAINS.slice(0, 5);

/** What a consultant expects juniors to say in one domain; null is "cannot say". */
export const Expectation = z.enum(['mostly-keep', 'mixed', 'mostly-change']).nullable();
export type Expectation = z.infer<typeof Expectation>;

/** The five expectations, in the order of the domains. */
export const Predict = z.array(Expectation).length(PREDICTED_DOMAINS.length);
export type Predict = z.infer<typeof Predict>;
