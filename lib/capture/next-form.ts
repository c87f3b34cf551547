import type { Draft } from '../schema/draft.ts';

/** A form in which nothing is written. */
export const EMPTY_FORM: Draft = { text: '', consultant: null, domain: null, kind: null, setting: null };

/** The form after a save: consultant and setting stay; of the text only what was typed while it was saved. */
export function nextForm(saved: Draft, current: Draft): Draft {
  const { text, consultant, setting } = current;
  const since = text.startsWith(saved.text) ? text.slice(saved.text.length) : text;
  return { ...EMPTY_FORM, text: since.trimStart(), consultant, setting };
}
