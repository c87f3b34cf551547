import { z } from 'zod';

/** When a waiting time ends, in milliseconds since 1970. It names nothing, so that no other record holds a time of day. */
export const Timer = z.strictObject({ ends: z.int().min(0) });
export type Timer = z.infer<typeof Timer>;
