import { useState } from 'preact/hooks';
import type { FileRefusal } from '../../lib/schema/refusal.ts';
import { openKeyFile } from '../../lib/vault/key-file.ts';
import type { KeyPair } from '../../lib/vault/sealed-file.ts';
import type { FormFault } from '../shared/error-summary.tsx';
import { bytesOf } from '../shared/file-bytes.ts';
import { useServices } from '../shared/services.tsx';

/** The ids of the form's fields, which an error summary leads to. */
export const KEY_FIELDS = { file: 'key-file', words: 'key-words' };

/** What stands in the form. */
interface KeyFormValue {
  readonly file: File | null;
  readonly words: string;
}

const EMPTY: KeyFormValue = { file: null, words: '' };

/** Keeps the form of the study key and opens the key; file and words go nowhere else. */
export function useKeyForm(onKeys: (keys: KeyPair) => void) {
  const { passphrases, sentence } = useServices();
  const [form, setForm] = useState(EMPTY);
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [busy, setBusy] = useState(false);
  const change = (changes: Partial<KeyFormValue>) => setForm((earlier) => ({ ...earlier, ...changes }));
  const submit = async () => {
    const missing = missingIn(form);
    setFaults(missing);
    if (busy || missing.length > 0 || form.file === null) return;
    setBusy(true);
    const bytes = await bytesOf(form.file);
    const opened = bytes.ok ? await openKeyFile(bytes.value, form.words, passphrases) : bytes;
    setBusy(false);
    if (opened.ok) return onKeys(opened.value);
    const { reason } = opened.refusal;
    setFaults([{ field: fieldOf(reason), message: sentence(reason) }]);
  };
  return { form, faults, busy, change, submit };
}

function missingIn({ file, words }: KeyFormValue): FormFault[] {
  return [
    ...(file === null ? [{ field: KEY_FIELDS.file, message: 'Choose the key file' }] : []),
    ...(words.trim() === '' ? [{ field: KEY_FIELDS.words, message: 'Type the words of the key file' }] : []),
  ];
}

/** The words where these do not fit, else the file. */
function fieldOf(reason: FileRefusal): string {
  return reason === 'wrong-words' ? KEY_FIELDS.words : KEY_FIELDS.file;
}
