import { z } from 'zod';
import type { Bytes } from '../shared/bytes.ts';

/** Bytes as the database gives them back, in a buffer of their own. */
export const RowBytes = z.custom<Bytes>(
  (value) => value instanceof Uint8Array && value.buffer instanceof ArrayBuffer,
);
