import type { FileRefusal, VaultRefusal } from '../schema/refusal.ts';
import type { Bytes } from '../shared/bytes.ts';

/** A file to hand to the person. */
export interface KeptFile {
  readonly name: string;
  readonly content: Bytes;
}

/** A refusal of the vault, or of the file that was handed in. */
export interface KeepingRefusal {
  readonly reason: VaultRefusal | FileRefusal;
  readonly path?: string;
}
