import { z } from 'zod';
import { Id, Recipient, VaultWords } from './primitives.ts';
import { RowBytes } from './row-bytes.ts';

/** A vault as it lies open in the database: two words for a name, the public key, and the identity's passphrase file. */
export const VaultRow = z.strictObject({
  id: Id,
  name: VaultWords,
  recipient: Recipient,
  identityFile: RowBytes,
  /** True where the passphrase was set on this computer and no folder of the person's has the key under it yet. */
  resealed: z.boolean().optional(),
});
export type VaultRow = z.infer<typeof VaultRow>;

/** A key of records, sealed to a vault's recipient. */
export const KeyRow = z.strictObject({ id: Id, vault: Id, sealed: RowBytes });
export type KeyRow = z.infer<typeof KeyRow>;

/** An encrypted record. */
export const RecordRow = z.strictObject({ id: Id, vault: Id, key: Id, nonce: RowBytes, data: RowBytes });
export type RecordRow = z.infer<typeof RecordRow>;

/** The folder that a person chose on this computer for one vault. The browser keeps its handle, and asks again for leave. */
export interface FolderRow {
  readonly vault: string;
  readonly handle: FileSystemDirectoryHandle;
  /** True while the folder lacks the secret key's file, or has one under an earlier passphrase of this computer. */
  readonly keyIsOld: boolean;
}

/** What `storage.session` holds while a vault is unlocked: its record keys in base64url, and which one new records use. */
export const Keyring = z
  .strictObject({ vault: Id, epoch: Id, keys: z.record(Id, z.string().regex(/^[A-Za-z0-9_-]{43}$/)) })
  .refine(({ epoch, keys }) => Object.hasOwn(keys, epoch), { path: ['epoch'], error: 'its key is missing' });
export type Keyring = z.infer<typeof Keyring>;
