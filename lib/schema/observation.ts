import { z } from 'zod';
import { Domain, KIND_DISAGREES, Kind, kindAgrees } from './domain.ts';
import { OBSERVATION_LENGTH, SETTINGS } from './observation-limits.ts';
import { Id, Revision, Share, shortText, Week } from './primitives.ts';

export { OBSERVATION_LENGTH, SETTINGS };

export const Setting = z.enum(SETTINGS);
export type Setting = z.infer<typeof Setting>;

/** Whom an observation is about: a consultant of a joined round, or a name typed before joining one. */
export const ConsultantRef = z.union([
  z.strictObject({ round: Id, id: Id }),
  z.strictObject({ typed: shortText(80) }),
]);
export type ConsultantRef = z.infer<typeof ConsultantRef>;

/** One entry of a fellow. It exists in their vault only; only text, domain, kind, consultant and share are handed in. */
export const Observation = z
  .strictObject({
    id: Id,
    week: Week,
    consultant: ConsultantRef.nullable(),
    domain: Domain.nullable(),
    kind: Kind.nullable(),
    setting: Setting.nullable(),
    text: shortText(OBSERVATION_LENGTH),
    share: Share,
    handedIn: z.strictObject({ round: Id, revision: Revision }).nullable(),
  })
  .refine(kindAgrees, { path: ['kind'], error: KIND_DISAGREES });
export type Observation = z.infer<typeof Observation>;
