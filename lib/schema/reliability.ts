import { z } from 'zod';
import { NotComputable } from './paired-comparison.ts';

const Figure = z.number().nullable();

/** How well the items of a scale go together; null where `reason` says why. */
export const Reliability = z.strictObject({
  /** People who answered every item. */
  n: z.int().min(0),
  alpha: Figure,
  /** Lower and upper end of the 95 % interval. */
  feldtCi95: z.tuple([z.number(), z.number()]).nullable(),
  alphaIfItemDeleted: z.array(Figure),
  constantItems: z.int().min(0),
  reason: NotComputable.nullable(),
});
export type Reliability = z.infer<typeof Reliability>;
