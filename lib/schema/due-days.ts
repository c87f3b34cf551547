import { z } from 'zod';
import { Day } from './primitives.ts';

/** Days on which this browser reminds of the questions. It lies open, so it says of none what it is for, nor for whom. */
export const DueDays = z.array(Day).max(100);
export type DueDays = z.infer<typeof DueDays>;
