import { z } from 'zod';
import { Week } from './primitives.ts';

/** When a vault was last made safe against being lost, to the week; null for never. One a vault. */
export const Safekeeping = z.strictObject({
  /** A recovery file and its six words. */
  recovery: Week.nullable(),
  backup: Week.nullable(),
  /** Null while the first passphrase holds. */
  passphrase: Week.nullable(),
});
export type Safekeeping = z.infer<typeof Safekeeping>;
