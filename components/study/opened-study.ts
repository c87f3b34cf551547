import type { KeyPair } from '../../lib/vault/sealed-file.ts';

/** What is open: a study by its key, or the worked example under a key made for this visit. */
export interface OpenedStudy {
  readonly kind: 'key' | 'example';
  readonly keys: KeyPair;
}
