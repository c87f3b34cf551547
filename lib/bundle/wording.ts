import type { Observation } from '../schema/observation.ts';
import { normaliseStyle } from './normalise-style/normalise-style.ts';

/** The observations that are sent in the even wording, by id; the others go as they are written. */
export type EvenWording = ReadonlySet<Observation['id']>;

/** The words of an observation as they are sent. */
export function sentWords({ id, text }: Pick<Observation, 'id' | 'text'>, even: EvenWording): string {
  return even.has(id) ? normaliseStyle(text).text : text;
}
