import { z } from 'zod';
import { Draft } from '../schema/draft.ts';
import { Id } from '../schema/primitives.ts';

/** What Upward's own pages ask of the background. */
export const PanelRequest = z.discriminatedUnion('type', [
  /** Keeps a draft for a page that is closing and could not finish the write itself. */
  z.strictObject({ type: z.literal('keep-draft'), id: Id, form: Draft }),
  /** Empties and closes every panel and card. */
  z.strictObject({ type: z.literal('hide-all') }),
  /** Asks whether the computer slept, by a page that was opened or woke. Answered once all is locked, where it did. */
  z.strictObject({ type: z.literal('awake') }),
]);
export type PanelRequest = z.infer<typeof PanelRequest>;
