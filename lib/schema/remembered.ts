import { z } from 'zod';
import { ConsultantRef } from './observation.ts';

/** What the log form brings along to the next entry, also after the browser was closed. One a vault. */
export const Remembered = z.strictObject({ consultant: ConsultantRef.nullable() });
export type Remembered = z.infer<typeof Remembered>;
