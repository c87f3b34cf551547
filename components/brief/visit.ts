/** What a consultant comes for: to read for the first time, or again, with the code of earlier answers or without. */
export type Visit = { readonly kind: 'first' } | { readonly kind: 'again'; readonly code: string | null };

/** What becomes of the brief when the page is closed: it forgets it, or one's own vault keeps it. */
export type Afterwards = 'once' | 'keep';

/** The choices on the opening form. */
export const VISIT_CHOICES = [
  { value: 'first', label: 'This is the first time' },
  { value: 'code', label: 'I answered before: I have my code of four words' },
  { value: 'no-code', label: 'I have read it before, but have no code' },
] as const;
export type VisitChoice = (typeof VISIT_CHOICES)[number]['value'];
