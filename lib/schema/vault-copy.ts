import { z } from 'zod';
import type { DocumentFormat } from './document.ts';
import { Id, Identity, Recipient, VaultWords } from './primitives.ts';

/** The record in a copy: read by its own type and version, which may be newer than the file's. */
const CopiedRecord = z.looseObject({ type: z.string(), version: z.int() });

const Copied = { id: Id, record: CopiedRecord } as const;

/** One version of one record on its way to another computer of the same person. Sealed to the vault's own recipient. */
export const VaultCopy = z.strictObject({
  format: z.literal('upward/copy'),
  version: z.literal(1),
  ...Copied,
});
export type VaultCopy = z.infer<typeof VaultCopy>;

/** The format of a copy. One that is none is passed over, so its reason is never shown. */
export const VAULT_COPY: DocumentFormat<VaultCopy> = {
  format: 'upward/copy',
  version: 1,
  schema: VaultCopy,
  otherwise: 'not-a-backup',
};

/** The most records of a backup: twice as many as its size lets one have that are observations. */
export const MOST_RECORDS = 100_000;

/** A whole vault: its two words, its secret key, and the newest version of every record. Sealed under its passphrase. */
export const VaultBackup = z.strictObject({
  format: z.literal('upward/backup'),
  version: z.literal(1),
  name: VaultWords,
  /** Null in one that is sealed to the key itself. */
  identity: Identity.nullable(),
  recipient: Recipient,
  // Counted first: a million of them would be looked at one by one before they are found to be too many.
  records: z
    .array(z.unknown())
    .max(MOST_RECORDS)
    .pipe(z.array(z.strictObject(Copied))),
});
export type VaultBackup = z.infer<typeof VaultBackup>;

/** The format of a backup. */
export const VAULT_BACKUP: DocumentFormat<VaultBackup> = {
  format: 'upward/backup',
  version: 1,
  schema: VaultBackup,
  otherwise: 'not-a-backup',
};
