import type { Draft } from '../schema/draft.ts';
import { takeOutIdentifiers } from '../screening/take-out.ts';

/** A form as it may be kept: its text without certain identifiers. Null where nothing is written that is worth keeping. */
export function draftOf(form: Draft): Draft | null {
  const { text } = takeOutIdentifiers(form.text);
  return text.trim() === '' ? null : { ...form, text };
}
