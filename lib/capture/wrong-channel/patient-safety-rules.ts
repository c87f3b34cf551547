import type { ChannelRule } from './channel-rule.ts';
import { CONCEALMENT_RULES } from './concealment-rules.ts';
import { HARM_RULES } from './harm-rules.ts';
import { INCIDENT_RULES } from './incident-rules.ts';

/** Patient-safety incidents: lapses with harm, errors and mishaps, and what hides them. */
export const PATIENT_SAFETY_RULES: readonly ChannelRule[] = [
  ...HARM_RULES,
  ...INCIDENT_RULES,
  ...CONCEALMENT_RULES,
];
