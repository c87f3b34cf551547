import { useEffect, useRef, useState } from 'preact/hooks';
import { draftOf } from '../../lib/capture/draft-of.ts';
import { makeObservation } from '../../lib/capture/make-observation.ts';
import { EMPTY_FORM, nextForm } from '../../lib/capture/next-form.ts';
import { vaultDrafts } from '../../lib/capture/vault-drafts.ts';
import type { Draft } from '../../lib/schema/draft.ts';
import type { CaptureRefusal, VaultRefusal } from '../../lib/schema/refusal.ts';
import type { ClearedText } from '../../lib/screening/findings.ts';
import { consultantValue } from '../shared/consultant-choice.ts';
import { useServices } from '../shared/services.tsx';
import { useLatestState } from '../shared/use-latest-state.ts';
import { useEntry } from './use-entry.ts';
import { useLastSaved } from './use-last-saved.ts';
import { useRemembered } from './use-remembered.ts';

/** Why a save did not happen. */
export type SaveFault = CaptureRefusal | VaultRefusal;

/** The log form: what stands in it, its draft, saving it, undoing the last save, and putting it away. */
export function useCapture() {
  const { vault, claims, surface, now } = useServices();
  const entry = useEntry({
    store: vaultDrafts(vault),
    claims,
    newId: () => vault.newId(),
    handOver: surface.handOver,
  });
  const { shown: form, latest, set: setForm } = useLatestState<Draft>(EMPTY_FORM);
  const { saved, setSaved, stillStands } = useLastSaved();
  const [dropped, setDropped] = useState<Draft | null>(null);
  const [fault, setFault] = useState<SaveFault | null>(null);
  const saving = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const remembered = useRemembered();
  useEffect(() => {
    const { text, consultant } = latest();
    if (text === '' && consultant === null) setForm({ ...EMPTY_FORM, consultant: remembered.consultant });
  }, [consultantValue(remembered.consultant)]);

  const change = (part: Partial<Draft>) => {
    setForm({ ...latest(), ...part });
    setFault(null);
    setDropped(null);
    entry.keeper().change(latest());
  };

  /**
   * Saves in place of the draft, under the id made for this text, so that pressing twice stores once. True once the disk
   * has it. What is typed while it is stored stays in the field, as the next observation. `cleared` is the text as the
   * identifier screen left it; undo leads back to the text as it was written.
   */
  const save = async (cleared?: ClearedText): Promise<boolean> => {
    // Pressed once more after a save: nothing is missing, there is nothing more to save.
    if (saving.current || (saved !== null && latest().text === '')) return false;
    saving.current = true;
    const written = latest();
    const keeper = entry.keeper();
    const { text, takenOut } = cleared ?? { text: written.text, takenOut: [] };
    const made = makeObservation(keeper.id, { ...written, text }, now);
    const stored = made.ok
      ? await keeper.replace(() => vault.put('observation', keeper.id, made.value.observation))
      : made;
    saving.current = false;
    if (!made.ok || !stored.ok) {
      setFault(stored.ok ? null : stored.refusal);
      return false;
    }
    setSaved({ ...made.value, takenOut: [...takenOut, ...made.value.takenOut], form: written });
    setFault(null);
    entry.startNew();
    setForm(nextForm(written, latest()));
    if (latest().text !== '') entry.keeper().change(latest());
    await remembered.keep(written.consultant);
    return true;
  };

  /** Turns the last observation back into the draft that is being written. What was begun since is kept as another draft. */
  const undo = async () => {
    if (saved === null) return;
    field.current?.focus();
    setSaved(null);
    if (!(await stillStands())) return;
    await entry.keeper().flush();
    const { id } = saved.observation;
    const draft = draftOf(saved.form);
    const changed = draft === null ? await vault.remove(id) : await vault.put('draft', id, draft);
    if (!changed.ok) return setFault(changed.refusal);
    // Another panel may have been quicker: then the draft is being written there.
    if (await entry.takeUp(id)) setForm(saved.form);
  };

  /** Empties the form. Nothing of the entry is left in the vault; `takeBack` brings it back from memory. */
  const discard = async () => {
    field.current?.focus();
    const form = latest();
    const removed = await entry.keeper().discard();
    if (!removed.ok) return setFault(removed.refusal);
    setForm({ ...EMPTY_FORM, consultant: form.consultant, setting: form.setting });
    entry.startNew();
    setSaved(null);
    setDropped(form);
  };
  const takeBack = () => {
    field.current?.focus();
    if (dropped !== null) change(dropped);
  };

  /**
   * Empties the form at once and keeps what was written as a draft. False where the vault did not take it: then it stands in
   * the form again.
   */
  const putAway = async (): Promise<boolean> => {
    const form = latest();
    const keeper = entry.keeper();
    setForm(EMPTY_FORM);
    setSaved(null);
    setDropped(null);
    setFault(null);
    entry.startNew();
    const kept = await keeper.flush();
    if (kept.ok || kept.refusal === 'no-vault') return kept.ok;
    if (latest().text === '') change(form);
    setFault(kept.refusal);
    return false;
  };

  /** Brings back a draft of this vault that no other page is writing, if the form is empty. True where there was one. */
  const bringBack = async (): Promise<boolean> => {
    const listed = await vault.list('draft');
    const isEmpty = () => latest().text === '';
    const drafts = listed.ok ? listed.value.filter(({ value }) => value.edits === undefined) : [];
    for (const { id, value } of isEmpty() ? drafts : []) {
      if (!(await entry.takeUp(id, isEmpty))) continue;
      setForm(value);
      field.current?.focus();
      return true;
    }
    // The consultant of the last entry, where the form was put away before.
    if (isEmpty() && latest().consultant === null)
      setForm({ ...EMPTY_FORM, consultant: remembered.consultant });
    return false;
  };

  return {
    ...{ form, latest, change, save, undo, discard, takeBack, putAway, bringBack, saved, dropped, fault },
    /** The text field, which has the focus again after everything that is done here. */
    field,
    draft: entry.draft,
    draftId: entry.keeper().id,
    remembered: remembered.consultant,
  };
}
