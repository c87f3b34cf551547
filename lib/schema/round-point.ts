import { z } from 'zod';
import type { Evolution } from './migrate.ts';
import { Point } from './point.ts';
import { Id } from './primitives.ts';

/** A point as the lead's vault keeps it: with the round it belongs to. */
export const RoundPoint = z.strictObject({ round: Id, point: Point });
export type RoundPoint = z.infer<typeof RoundPoint>;

/** Version 2 knows of points that the room is to be asked about again. */
export const ROUND_POINT_EVOLUTION: Evolution = { newest: 2, steps: [{ from: 1, up: RoundPoint }] };
