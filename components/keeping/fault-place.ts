import { FILE_REFUSALS, type RefusalReason } from '../../lib/schema/refusal.ts';

/** Where a refusal is said: beside the field that mends it, or above the button. */
export type FaultPlace = 'file' | 'words' | 'passphrase' | 'sure' | 'form';

const PLACES: Partial<Record<RefusalReason, FaultPlace>> = {
  'file-missing': 'file',
  'wrong-words': 'words',
  'words-missing': 'words',
  'wrong-passphrase': 'passphrase',
  'wrong-backup-passphrase': 'passphrase',
  'passphrase-missing': 'passphrase',
  'erase-untyped': 'sure',
  'wipe-untyped': 'sure',
};

const OF_FILES: readonly string[] = FILE_REFUSALS;

/** The place of a refusal. */
export function placeOf(reason: RefusalReason): FaultPlace {
  return PLACES[reason] ?? (OF_FILES.includes(reason) ? 'file' : 'form');
}
