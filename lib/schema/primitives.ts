import { bech32 } from '@scure/base';
import { z } from 'zod';

/** 128 random bits as 22 base64url characters. */
export const Id = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
export type Id = z.infer<typeof Id>;

/** A calendar month, the finest time a bundle, brief, response or dataset holds. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export type Month = z.infer<typeof Month>;

/** An ISO 8601 week, the finest time an observation holds. */
export const Week = z.string().regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/);
export type Week = z.infer<typeof Week>;

/** A calendar day; only a round's own dates are this fine. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** An age X25519 recipient (public key), its bech32 checksum included: a miscopied key would seal for nobody. */
export const Recipient = z
  .string()
  .regex(/^age1[02-9ac-hj-np-z]{58}$/)
  .refine((text) => bech32.decodeUnsafe(text) !== undefined, { error: 'a character was miscopied' });

/** An age X25519 identity (secret key). */
export const Identity = z.string().regex(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/);

/** The two words a vault goes by, of the EFF list: none there is longer than nine letters. */
export const VaultWords = z.string().regex(/^[a-z]{1,20} [a-z]{1,20}$/);

/** A SHA-256 digest in lower-case hexadecimal. */
export const Sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

/** A SHA-256 digest in base64url. */
export const Sha256Base64Url = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** Four words of the EFF list that join one person's responses. */
export const Code = z.string().regex(/^[a-z]+(-[a-z]+){3}$/);
export type Code = z.infer<typeof Code>;

/** A revision number: 1 for the first, higher replaces lower. */
export const Revision = z.int().min(1);

export const Role = z.enum(['fellow', 'consultant']);
export type Role = z.infer<typeof Role>;

export const Occasion = z.enum(['T0', 'T1', 'T2']);
export type Occasion = z.infer<typeof Occasion>;

/** How an observation may be used: seen by the room, only merged, or only once others wrote the same. */
export const Share = z.enum(['discuss', 'merge', 'echo-only']);
export type Share = z.infer<typeof Share>;

/** One or more characters besides white space, at most `longest` UTF-16 units. */
export function shortText(longest: number) {
  return z.string().min(1).max(longest).regex(/\S/);
}
