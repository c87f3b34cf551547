import { z } from 'zod';
import { Draft } from '../schema/draft.ts';
import { Id, VaultWords } from '../schema/primitives.ts';
import type { CardRefusal } from '../schema/refusal.ts';
import type { Result } from '../shared/result.ts';

/**
 * Everything the capture card may ask of the background: add, and what concerns its own last entry. Nothing reads. Each
 * carries a one-use ticket that came to the card through the content script of its page.
 */
export const CardRequest = z.discriminatedUnion('type', [
  /**
   * Stores the observation, in place of the draft of the same id. Sent twice it stores once. `mine` is the vault, by its two
   * words, that the writer has called theirs.
   */
  z.strictObject({
    type: z.literal('append'),
    ticket: Id,
    id: Id,
    form: Draft,
    mine: VaultWords.optional(),
  }),
  /** Keeps the text as a draft. */
  z.strictObject({ type: z.literal('draft'), ticket: Id, id: Id, form: Draft }),
  /** Drops the card's own draft. */
  z.strictObject({ type: z.literal('drop'), ticket: Id, id: Id }),
  /** Turns the card's last observation back into a draft. */
  z.strictObject({ type: z.literal('undo'), ticket: Id, id: Id, form: Draft }),
]);
export type CardRequest = z.infer<typeof CardRequest>;

/** What the card is told: done, or why not. It never holds anything that is stored. */
export type CardAnswer = Result<null, CardRefusal>;

/** To an observation that waits until it is said whose vault this is, the vault's two words are told: they lie open. */
export type AppendAnswer = CardAnswer & { readonly vault?: string };
