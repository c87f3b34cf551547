import type { Occasion, Role } from '../schema/primitives.ts';

/**
 * Something that an export keeps back. It is listed on the screen of the study team and never in a file: there what is
 * withheld looks like what does not exist.
 */
export type Withheld =
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'occasion'; readonly role: Role; readonly occasion: Occasion }
  | {
      readonly kind: 'answers';
      readonly role: Role;
      readonly occasion: Occasion;
      /** Scales and items, `predict` for the expectations. */
      readonly names: readonly string[];
    }
  | { readonly kind: 'flow'; readonly role: Role; readonly steps: readonly ('invited' | 'session')[] }
  | { readonly kind: 'composition'; readonly role: Role }
  | { readonly kind: 'sites'; readonly role: Role }
  | { readonly kind: 'sessions' }
  /** Texts and statements in the datasets of other sites. */
  | { readonly kind: 'imported-words' };
