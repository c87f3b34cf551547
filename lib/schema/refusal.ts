import { z } from 'zod';

/** Every reason a file can be refused for. Each has one sentence in public/_locales and one vector in tests/vectors. */
export const FILE_REFUSALS = [
  'not-a-bundle',
  'not-a-card',
  'not-a-brief',
  'not-a-response',
  'not-a-key',
  'damaged',
  'wrong-key',
  'wrong-words',
  'other-round',
  'other-keys',
  'newer-version',
  'unknown-key',
  'seat-unknown',
  'too-large',
  'consultant-unknown',
] as const;

export const FileRefusal = z.enum(FILE_REFUSALS);
export type FileRefusal = z.infer<typeof FileRefusal>;

/** Why a file was refused; `path` names the place inside a file that opened, such as `observations.3.domain`. */
export interface Refusal {
  readonly reason: FileRefusal;
  readonly path?: string;
}

/** Every reason the vault can refuse a read or a write for. Each has one sentence in public/_locales. */
export const VAULT_REFUSALS = [
  'no-vault',
  'locked',
  'wrong-passphrase',
  'storage-full',
  'storage-blocked',
  'storage-failed',
] as const;
export type VaultRefusal = (typeof VAULT_REFUSALS)[number];
