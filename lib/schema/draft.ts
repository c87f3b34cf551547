import { z } from 'zod';
import { Domain, Kind } from './domain.ts';
import { ConsultantRef, OBSERVATION_LENGTH, Setting } from './observation.ts';

/** What stands in the log form and is not saved yet. Kept encrypted, one a vault. */
export const Draft = z.strictObject({
  text: z.string().max(OBSERVATION_LENGTH),
  consultant: ConsultantRef.nullable(),
  domain: Domain.nullable(),
  kind: Kind.nullable(),
  setting: Setting.nullable(),
});
export type Draft = z.infer<typeof Draft>;
