import { z } from 'zod';

/** Every reason a file can be refused for. Each has one sentence in public/_locales and one vector in tests/vectors. */
export const FILE_REFUSALS = [
  'not-a-bundle',
  'not-a-card',
  'not-a-brief',
  'not-a-preview',
  'not-a-note',
  'not-a-response',
  'not-a-dataset',
  'not-a-coding',
  'not-a-codebook',
  'not-a-key',
  'not-a-backup',
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
  'promise-too-high',
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
  'vault-exists',
  'choose-vault',
  'is-this-you',
  'newer-upward',
  'folder-gone',
  'vault-too-large',
  'locked',
  'wrong-passphrase',
  'wrong-backup-passphrase',
  'storage-full',
  'storage-blocked',
  'storage-failed',
] as const;
export type VaultRefusal = (typeof VAULT_REFUSALS)[number];

/** Every reason a form can be refused for that is no fault of a file. Each has one sentence in public/_locales. */
export const FORM_REFUSALS = [
  'text-missing',
  'text-too-long',
  'dates-unreadable',
  'closes-before-opens',
  'consultants-missing',
  'consultants-too-many',
  'cohort-missing',
  'threshold-too-low',
  'holding-out-of-range',
  'study-key-unreadable',
  'seats-too-few',
  'seats-too-many',
  'seat-miscopied',
  'seat-other',
  'round-closed',
  'round-erased',
  'changed-meanwhile',
  'points-differ',
  'not-for-the-room',
  'passphrase-missing',
  'passphrase-weak',
  'words-missing',
  'file-missing',
  'code-name-missing',
  'code-name-taken',
  'codes-too-many',
  'code-in-use',
  'code-under-itself',
  'no-code-chosen',
  'no-segments-chosen',
  'nothing-selected',
  'texts-uncoded',
  'erase-untyped',
  'wipe-untyped',
] as const;
export type FormRefusalReason = (typeof FORM_REFUSALS)[number];

/** Why a form was refused; `path` names the field, such as `consultants.1.name`. */
export interface FormRefusal {
  readonly reason: FormRefusalReason;
  readonly path?: string;
}

/** Every reason for which a brief is not made. Each has one sentence in public/_locales. */
export const BRIEF_REFUSALS = [
  'too-few',
  'verbatim',
  'identifier',
  'over-three',
  'too-many-used',
  'preview-missing',
  'preview-outdated',
  'preview-held',
] as const;
export type BriefRefusalReason = (typeof BRIEF_REFUSALS)[number];

/** Every reason for which what was written is not stored yet. Each has one sentence in public/_locales. */
export const CAPTURE_REFUSALS = ['empty', 'too-long'] as const;
export type CaptureRefusal = (typeof CAPTURE_REFUSALS)[number];

/** Every reason of its own for which the background does not do what the capture card asks. */
export const CARD_REFUSALS = ['not-allowed', 'ticket-unknown', 'too-many', 'not-yours'] as const;
export type CardRefusal = (typeof CARD_REFUSALS)[number] | CaptureRefusal | VaultRefusal;

/** Every reason there is a sentence for. */
export type RefusalReason = FileRefusal | VaultRefusal | FormRefusalReason | BriefRefusalReason | CardRefusal;
