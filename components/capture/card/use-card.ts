import { useRef, useState } from 'preact/hooks';
import { EMPTY_FORM, nextForm } from '../../../lib/capture/next-form.ts';
import { type Blocked, blockedBy } from '../../../lib/capture/visible-since.ts';
import type { Draft } from '../../../lib/schema/draft.ts';
import type { CardRefusal } from '../../../lib/schema/refusal.ts';
import type { Finding } from '../../../lib/screening/findings.ts';
import { useLatestState } from '../../shared/use-latest-state.ts';
import { useEntry } from '../use-entry.ts';
import type { CardParts } from './card-parts.ts';

/** What the card shows: the form, the note after a save, or nothing while it goes. */
export type CardView = 'form' | 'note' | 'nothing';

interface SavedEntry {
  readonly id: string;
  readonly form: Draft;
  /** What the background takes out of the text when it stores it. */
  readonly takenOut: readonly Finding[];
}

/** What the identifier screen left of the text, and what it is certain of in it. */
export interface ScreenedEntry {
  readonly text: string;
  readonly takenOut: readonly Finding[];
}

/** A save that waits until it is said whose vault it goes into. */
interface AskedEntry {
  /** The vault's two words. */
  readonly vault: string;
  readonly entry: ScreenedEntry;
}

/** The card: what is written in it, saving, undoing, and going away without losing a word. */
export function useCard({ client, channel, claims, newId, sight }: CardParts) {
  const entry = useEntry<CardRefusal>({
    store: { keep: client.keepDraft, drop: client.drop },
    claims,
    newId,
    handOver: client.keepDraftAtOnce,
  });
  const { shown: form, latest, set: setForm } = useLatestState<Draft>(EMPTY_FORM);
  const [view, setView] = useState<CardView>('form');
  const [saved, setSaved] = useState<SavedEntry | null>(null);
  const [fault, setFault] = useState<CardRefusal | null>(null);
  const [blocked, setBlocked] = useState<Blocked | null>(null);
  const { shown: asked, latest: asking, set: setAsked } = useLatestState<AskedEntry | null>(null);
  const busy = useRef(false);
  const warned = useRef(false);

  const change = (part: Partial<Draft>) => {
    // The question was about this text.
    if (part.text !== undefined) setAsked(null);
    setForm({ ...latest(), ...part });
    entry.keeper().change(latest());
    setFault(null);
    warned.current = false;
  };

  /** Sends the entry, if the press was the person's own. */
  const append = async (
    { id, form: toSave, takenOut }: SavedEntry,
    { byPointer, mine }: { readonly byPointer: boolean; readonly mine?: string | undefined },
  ): Promise<boolean> => {
    const at = performance.now();
    const why = blockedBy(await sight.now(), { at, byPointer });
    setBlocked(why);
    if (why !== null || toSave.text.trim() === '') {
      setFault(why === null ? 'empty' : null);
      await entry.keeper().flush();
      return false;
    }
    let vault: string | undefined;
    const answer = await entry.keeper().replace(async () => {
      const told = await client.append(id, toSave, mine);
      vault = told.vault;
      return told;
    });
    const asks = vault === undefined ? null : { vault, entry: { text: toSave.text, takenOut } };
    setAsked(asks);
    setFault(answer.ok || asks !== null ? null : answer.refusal);
    return answer.ok;
  };
  /** Saves the form with this text, as the identifier screen left it. What is typed meanwhile is the next observation. */
  const save = async (byPointer: boolean, { text, takenOut }: ScreenedEntry, mine?: string) => {
    if (busy.current) return;
    busy.current = true;
    const written = latest();
    const sent = { id: entry.keeper().id, form: { ...written, text }, takenOut };
    const stored = await append(sent, { byPointer, mine });
    busy.current = false;
    if (!stored) return;
    setSaved({ ...sent, form: written });
    entry.startNew();
    setForm(nextForm(written, latest()));
    if (latest().text !== '') entry.keeper().change(latest());
    setView('note');
    channel.say({ type: 'shape', shape: 'note' });
  };

  /** The answer that the vault is the writer's: the save that waits goes on, with the very text. */
  const confirm = async (byPointer: boolean) => {
    const waiting = asking();
    if (waiting !== null) await save(byPointer, waiting.entry, waiting.vault);
  };
  /** The other answer: whose vault it is, is said in the panel. The text stays here, as it is kept nowhere yet. */
  const turnToPanel = () => {
    setAsked(null);
    setFault('choose-vault');
    channel.say({ type: 'panel' });
  };

  const backToForm = () => {
    setView('form');
    channel.say({ type: 'shape', shape: 'card' });
  };
  const undo = async () => {
    if (saved === null) return;
    await entry.keeper().flush();
    const answer = await client.undo(saved.id, saved.form);
    setSaved(null);
    if (!answer.ok) setFault(answer.refusal);
    else if (await entry.takeUp(saved.id)) setForm(saved.form);
    backToForm();
  };

  /** Empties the card at once. It stays only where the draft was refused, and a second time goes all the same. */
  const leave = async (always = false) => {
    setView('nothing');
    const answer = await entry.keeper().flush();
    if (answer.ok || always || warned.current) return channel.say({ type: 'close' });
    warned.current = true;
    setFault(answer.refusal);
    setView('form');
  };
  const toPanel = async () => {
    // Within the click: the browser opens no panel after anything awaited.
    channel.say({ type: 'panel' });
    await leave();
  };

  return {
    ...{ form, latest, view, saved, fault, blocked, change, save, undo, leave, toPanel },
    ...{ asked, asking, confirm, turnToPanel },
    draft: entry.draft,
    another: backToForm,
  };
}
