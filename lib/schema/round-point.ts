import { z } from 'zod';
import { Point } from './point.ts';
import { Id } from './primitives.ts';

/** A point as the lead's vault keeps it: with the round it belongs to. */
export const RoundPoint = z.strictObject({ round: Id, point: Point });
export type RoundPoint = z.infer<typeof RoundPoint>;
