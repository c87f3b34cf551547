import { useState } from 'preact/hooks';
import type { Refusal, RefusalReason } from '../../lib/schema/refusal.ts';
import type { Bytes } from '../../lib/shared/bytes.ts';
import { readWhole } from '../../lib/shared/chosen-file.ts';
import { type Result, refused } from '../../lib/shared/result.ts';
import { LARGEST_KEY_FILE } from '../../lib/vault/key-file.ts';

/** The recovery file and words of a form. They go nowhere but to what opens them. */
export interface RecoveryFile {
  readonly file: File | null;
  readonly words: string;
  readonly setFile: (file: File) => void;
  readonly setWords: (words: string) => void;
  /** What is missing, or null. */
  readonly missing: () => RefusalReason | null;
  readonly bytes: () => Promise<Result<Bytes, Pick<Refusal, 'reason'>>>;
}

/** Keeps a recovery file and its words while a form stands. */
export function useRecoveryFile(): RecoveryFile {
  const [file, setFile] = useState<File | null>(null);
  const [words, setWords] = useState('');
  return {
    file,
    words,
    setFile,
    setWords,
    missing: () => {
      if (file === null) return 'file-missing';
      // Both open with words: without its name one could not tell a backup from words that were mistyped.
      if (/^upward-backup/i.test(file.name)) return 'not-a-key';
      return words.trim() === '' ? 'words-missing' : null;
    },
    bytes: async () => {
      const read = file === null ? refused('damaged' as const) : await readWhole(file, LARGEST_KEY_FILE);
      return read.ok ? read : refused({ reason: read.refusal });
    },
  };
}
