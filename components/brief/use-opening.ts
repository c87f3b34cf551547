import { useState } from 'preact/hooks';
import { LARGEST_SEALED_BRIEF } from '../../lib/brief/seal-brief.ts';
import { tryBrief, type WaitingBrief } from '../../lib/brief/waiting-brief.ts';
import { readWhole } from '../../lib/shared/chosen-file.ts';
import { refused } from '../../lib/shared/result.ts';
import type { FormFault } from '../shared/error-summary.tsx';
import { useServices } from '../shared/services.tsx';
import { fieldOfRefusal, type OpeningForm, readOpeningForm } from './opening-form.ts';
import type { Afterwards, Visit } from './visit.ts';

const EMPTY: OpeningForm = { file: null, words: '', visit: null, code: '', afterwards: 'once' };

/** The opening form, what is wrong with it, and the way to try it. */
export interface Opening {
  readonly form: OpeningForm;
  readonly faults: readonly FormFault[];
  readonly busy: boolean;
  readonly change: (changes: Partial<OpeningForm>) => void;
  readonly submit: () => Promise<void>;
}

/** What becomes of a brief whose words were right. */
export type OnOpened = (brief: WaitingBrief, visit: Visit, afterwards: Afterwards) => void;

/** Keeps the opening form and tries the brief; the file and the words go nowhere else. */
export function useOpening(onOpened: OnOpened): Opening {
  const { passphrases, sentence } = useServices();
  const [form, setForm] = useState(EMPTY);
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    const ready = readOpeningForm(form);
    setFaults(ready.ok ? [] : ready.refusal.faults);
    if (!ready.ok) {
      const { mendedCode } = ready.refusal;
      if (mendedCode !== null) change({ code: mendedCode });
      return;
    }
    if (busy) return;
    setBusy(true);
    const read = await readWhole(ready.value.file, LARGEST_SEALED_BRIEF);
    const opened = read.ok
      ? await tryBrief(read.value, ready.value.words, passphrases)
      : refused({ reason: read.refusal });
    setBusy(false);
    if (opened.ok) return onOpened(opened.value, ready.value.visit, form.afterwards);
    const { reason } = opened.refusal;
    setFaults([{ field: fieldOfRefusal(reason), message: sentence(reason) }]);
  };
  const change = (changes: Partial<OpeningForm>) => setForm((earlier) => ({ ...earlier, ...changes }));
  return { form, faults, busy, change, submit };
}
