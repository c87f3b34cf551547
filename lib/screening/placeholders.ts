import type { IdentifierKind } from './identifier-span.ts';

/** What stands where an identifier was. */
export const PLACEHOLDERS: Readonly<Record<IdentifierKind, string>> = {
  PERSON: '[name]',
  DATE: '[date]',
  CONTACT: '[contact]',
  ID: '[number]',
  LOCATION: '[place]',
  AGE: '[age]',
};
