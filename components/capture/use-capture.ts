import { useRef, useState } from 'preact/hooks';
import { makeObservation } from '../../lib/capture/make-observation.ts';
import type { Draft } from '../../lib/schema/draft.ts';
import type { CaptureRefusal, VaultRefusal } from '../../lib/schema/refusal.ts';
import type { IdentifierSpan } from '../../lib/screening/identifier-span.ts';
import { useServices } from '../shared/services.tsx';

/** What was saved last: enough to say so, and to undo it from memory. */
export interface LastSaved {
  readonly id: string;
  readonly form: Draft;
  readonly takenOut: readonly IdentifierSpan[];
}

const EMPTY: Draft = { text: '', consultant: null, domain: null, kind: null, setting: null };

/** Why a save did not happen. */
export type SaveFault = CaptureRefusal | VaultRefusal;

/** The log form: what stands in it, saving it, and undoing the last save. */
export function useCapture() {
  const { vault, now } = useServices();
  const [form, setForm] = useState<Draft>(EMPTY);
  const [id, setId] = useState(() => vault.newId());
  const [saved, setSaved] = useState<LastSaved | null>(null);
  const [fault, setFault] = useState<SaveFault | null>(null);
  const saving = useRef(false);

  const change = (part: Partial<Draft>) => {
    setForm((current) => ({ ...current, ...part }));
    setFault(null);
  };

  /**
   * Saves under the id made for this text, so that pressing twice stores once. True once the disk has it. What is typed
   * while it is stored stays in the field, as the next observation.
   */
  const save = async (): Promise<boolean> => {
    if (saving.current) return false;
    saving.current = true;
    const made = makeObservation(id, form, now);
    const stored = made.ok ? await vault.put('observation', id, made.value.observation) : made;
    saving.current = false;
    if (!made.ok || !stored.ok) {
      setFault(stored.ok ? null : stored.refusal);
      return false;
    }
    setSaved({ id, form, takenOut: made.value.takenOut });
    setForm((current) => nextForm(form, current));
    setId(vault.newId());
    setFault(null);
    return true;
  };

  const undo = async () => {
    if (saved === null) return;
    const removed = await vault.remove(saved.id);
    if (!removed.ok) return setFault(removed.refusal);
    setForm(saved.form);
    setSaved(null);
  };

  return { form, change, save, undo, saved, fault };
}

/** The form after a save: consultant and setting stay; of the text only what came after the saved one. */
function nextForm(saved: Draft, current: Draft): Draft {
  const typedSince = current.text.startsWith(saved.text)
    ? current.text.slice(saved.text.length)
    : current.text;
  const { consultant, setting } = current;
  return { ...EMPTY, text: typedSince.trimStart(), consultant, setting };
}
