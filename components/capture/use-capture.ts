import { useEffect, useRef, useState } from 'preact/hooks';
import { draftOf } from '../../lib/capture/draft-of.ts';
import { makeObservation } from '../../lib/capture/make-observation.ts';
import { EMPTY_FORM, nextForm } from '../../lib/capture/next-form.ts';
import { sayMine, stillMine } from '../../lib/capture/still-mine.ts';
import { vaultDrafts } from '../../lib/capture/vault-drafts.ts';
import type { Draft } from '../../lib/schema/draft.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { CaptureRefusal, VaultRefusal } from '../../lib/schema/refusal.ts';
import type { ClearedText } from '../../lib/screening/findings.ts';
import { ok } from '../../lib/shared/result.ts';
import type { VaultState } from '../../lib/store/vault-state.ts';
import { consultantValue } from '../shared/consultant-choice.ts';
import { useServices } from '../shared/services.tsx';
import { useLatestState } from '../shared/use-latest-state.ts';
import { useEntry } from './use-entry.ts';
import { useLastSaved } from './use-last-saved.ts';
import { usePutAway } from './use-put-away.ts';
import { useRemembered } from './use-remembered.ts';
import { useWhose } from './use-whose.ts';

/** Why a save did not happen. */
export type SaveFault = CaptureRefusal | VaultRefusal;

/** A save that waits until it is said whose vault it goes into, with its text as the identifier screen left it. */
export interface WaitingSave {
  readonly why: 'is-this-you' | 'choose-vault';
  readonly cleared: ClearedText | undefined;
}

/**
 * The log form: what stands in it, its draft, saving it, undoing the last save, and putting it away. `shown` is the vault on
 * the screen, null until it is known.
 */
export function useCapture(shown: VaultState | null) {
  const { vault, claims, surface, now } = useServices();
  const whose = useWhose(shown);
  const entry = useEntry({
    store: vaultDrafts(vault, whose.mayWrite),
    claims,
    newId: () => vault.newId(),
    // A text that is nobody's yet is not given to whoever says so next.
    handOver: (id, form) => whose.ownerOf(id) !== null && surface.handOver(id, form),
  });
  const { shown: form, latest, set: setForm } = useLatestState<Draft>(EMPTY_FORM);
  const { saved, setSaved, stillStands } = useLastSaved(shown?.status === 'locked');
  const [dropped, setDropped] = useState<Draft | null>(null);
  const [fault, setFault] = useState<SaveFault | null>(null);
  const { shown: waits, latest: waiting, set: setWaits } = useLatestState<WaitingSave | null>(null);
  const saving = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const remembered = useRemembered();
  useEffect(() => {
    const { text, consultant } = latest();
    if (text === '' && consultant === null) setForm({ ...EMPTY_FORM, consultant: remembered.consultant });
  }, [consultantValue(remembered.consultant)]);

  const change = (part: Partial<Draft>) => {
    // The question was about this text.
    if (part.text !== undefined) setWaits(null);
    setForm({ ...latest(), ...part });
    setFault(null);
    setDropped(null);
    whose.noteWriting(entry.keeper().id);
    entry.keeper().change(latest());
  };

  const refuse = (why: SaveFault | null, cleared?: ClearedText) => {
    const asks = why !== null && asksWhose(why);
    setWaits(asks ? { why, cleared } : null);
    setFault(asks ? null : why);
  };

  /**
   * Saves in place of the draft, under the id made for this text, so that pressing twice stores once. True once the disk
   * has it. What is typed while it is stored stays in the field, as the next observation. `cleared` is the text as the
   * identifier screen left it; undo leads back to the text as it was written. `meant` is the vault that was on the screen.
   */
  const save = async (cleared?: ClearedText, meant = whose.current()): Promise<boolean> => {
    // Pressed once more after a save: nothing is missing, there is nothing more to save.
    if (saving.current || (saved !== null && latest().text === '')) return false;
    saving.current = true;
    const written = latest();
    const keeper = entry.keeper();
    const { text, takenOut } = cleared ?? { text: written.text, takenOut: [] };
    const made = makeObservation(keeper.id, { ...written, text }, now);
    const store = async (observation: Observation) => {
      const still = meant === null ? ok(null) : await stillMine(vault, meant.id);
      return still.ok ? vault.put('observation', keeper.id, observation) : still;
    };
    const stored = made.ok ? await keeper.replace(() => store(made.value.observation)) : made;
    saving.current = false;
    if (!made.ok || !stored.ok) {
      refuse(stored.ok ? null : stored.refusal, cleared);
      return false;
    }
    setWaits(null);
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
    if (!(await entry.takeUp(id))) return;
    whose.noteWriting(id);
    setForm(saved.form);
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

  useEffect(() => {
    // Answered in another way: it was unlocked, or another vault is written to.
    if (waits !== null && whose.current()?.asks === false) setWaits(null);
  }, [shown, waits]);

  /** The answer that the vault on the screen is the writer's: the save that waits goes on, with the very text. */
  const confirm = async (): Promise<boolean> => {
    const meant = whose.current();
    const asked = waiting();
    if (asked === null || meant === null) return false;
    const said = await sayMine(vault, meant.name);
    if (!said.ok) {
      refuse(said.refusal, asked.cleared);
      return false;
    }
    whose.give(entry.keeper().id, meant.id);
    return save(asked.cleared, meant);
  };

  /** What stands in the form is the writer's who has just said here whose vault it is: its draft is kept from now on. */
  const adopt = async (): Promise<void> => {
    setWaits(null);
    const state = await vault.state();
    const { id } = entry.keeper();
    if (!state.ok || !('id' in state.value) || state.value.asks || whose.ownerOf(id) !== null) return;
    whose.give(id, state.value.id);
    if (latest().text !== '') entry.keeper().change(latest());
  };

  const forget = () => {
    setSaved(null);
    setDropped(null);
    refuse(null);
  };
  const giveBack = (form: Draft, why: VaultRefusal) => {
    if (latest().text === '') change(form);
    if (!asksWhose(why)) setFault(why);
  };
  const away = usePutAway({
    ...{ shown, entry, whose, latest, forget, giveBack },
    clear: () => setForm(EMPTY_FORM),
    onKept: () => void bringBack(),
  });

  /** Brings back a draft of this vault that no other page is writing, if the form is empty. True where there was one. */
  const bringBack = async (): Promise<boolean> => {
    const listed = await vault.list('draft');
    const isEmpty = () => latest().text === '';
    const drafts = listed.ok ? listed.value.filter(({ value }) => value.edits === undefined) : [];
    for (const { id, value } of isEmpty() ? drafts : []) {
      const of = whose.current();
      if (of === null || !(await entry.takeUp(id, isEmpty))) continue;
      whose.give(id, of.id);
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
    ...{ form, latest, change, save, undo, discard, takeBack, saved, dropped, fault },
    ...{ waits, waiting, confirm, adopt, bringBack, ...away },
    /** The text field, which has the focus again after everything that is done here. */
    field,
    draft: entry.draft,
    draftId: entry.keeper().id,
    remembered: remembered.consultant,
  };
}

function asksWhose(why: SaveFault): why is WaitingSave['why'] {
  return why === 'is-this-you' || why === 'choose-vault';
}
