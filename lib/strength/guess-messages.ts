import { z } from 'zod';

/** What a page asks of the worker that estimates. */
export const GuessRequest = z.strictObject({ id: z.int(), passphrase: z.string() });
export type GuessRequest = z.infer<typeof GuessRequest>;

/** What it answers: the guesses as log10, under the request's id. */
export const GuessReply = z.strictObject({ id: z.int(), guesses: z.number().min(0) });
export type GuessReply = z.infer<typeof GuessReply>;
