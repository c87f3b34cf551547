import { z } from 'zod';
import type { Bytes } from '../shared/bytes.ts';

const MessageBytes = z.custom<Bytes>(
  (value) => value instanceof Uint8Array && value.buffer instanceof ArrayBuffer,
);

/** What a page asks of the passphrase worker. */
export const PassphraseRequest = z.strictObject({
  id: z.int(),
  verb: z.enum(['seal', 'open']),
  passphrase: z.string(),
  bytes: MessageBytes,
});
export type PassphraseRequest = z.infer<typeof PassphraseRequest>;

/** What the worker answers, under the request's id. */
export const PassphraseReply = z.discriminatedUnion('ok', [
  z.strictObject({ id: z.int(), ok: z.literal(true), bytes: MessageBytes }),
  z.strictObject({ id: z.int(), ok: z.literal(false), failure: z.enum(['not-age', 'damaged', 'wrong-key']) }),
]);
export type PassphraseReply = z.infer<typeof PassphraseReply>;
