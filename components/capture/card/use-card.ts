import { useRef, useState } from 'preact/hooks';
import { EMPTY_FORM, nextForm } from '../../../lib/capture/next-form.ts';
import { type Blocked, blockedBy } from '../../../lib/capture/visible-since.ts';
import type { Draft } from '../../../lib/schema/draft.ts';
import type { CardRefusal } from '../../../lib/schema/refusal.ts';
import type { CardParts } from './card-parts.ts';
import { useKeptDraft, type Written } from './use-kept-draft.ts';

/** What the card shows: the form, the note after a save, or nothing while it goes. */
export type CardView = 'form' | 'note' | 'nothing';

/** The card: what is written in it, saving, undoing, and going away without losing a word. */
export function useCard(parts: CardParts) {
  const { client, channel, newId, sight } = parts;
  const [written, setWritten] = useState<Written>(() => ({ id: newId(), form: EMPTY_FORM }));
  const [view, setView] = useState<CardView>('form');
  const [saved, setSaved] = useState<Written | null>(null);
  const [fault, setFault] = useState<CardRefusal | null>(null);
  const [blocked, setBlocked] = useState<Blocked | null>(null);
  const draft = useKeptDraft(parts, written);
  const busy = useRef(false);
  const warned = useRef(false);

  const change = (part: Partial<Draft>) => {
    setWritten(({ id, form }) => ({ id, form: { ...form, ...part } }));
    setFault(null);
    warned.current = false;
  };
  const refuse = async (reason: CardRefusal) => {
    setFault(reason);
    await draft.keepNow(true);
  };

  /** Sends an entry, if the press was the person's own. */
  const append = async (entry: Written, byPointer: boolean): Promise<boolean> => {
    const at = performance.now();
    const why = blockedBy(await sight.now(), { at, byPointer });
    setBlocked(why);
    if (why !== null) {
      await draft.keepNow();
      return false;
    }
    if (entry.form.text.trim() === '') {
      setFault('empty');
      return false;
    }
    draft.pause();
    const answer = await client.append(entry.id, entry.form);
    if (!answer.ok) await refuse(answer.refusal);
    return answer.ok;
  };
  /** Saves the form with this text, as the identifier screen left it. */
  const save = async (byPointer: boolean, text: string) => {
    if (busy.current) return;
    const entry = { id: written.id, form: { ...written.form, text } };
    busy.current = true;
    const stored = await append(entry, byPointer);
    busy.current = false;
    if (!stored) return;
    draft.settle();
    setFault(null);
    setSaved(entry);
    // What was typed meanwhile followed the text as it was shown.
    setWritten(({ form }) => ({ id: newId(), form: nextForm(written.form, form) }));
    setView('note');
    channel.say({ type: 'shape', shape: 'note' });
  };

  const backToForm = () => {
    setView('form');
    channel.say({ type: 'shape', shape: 'card' });
  };
  const undo = async () => {
    if (saved === null) return;
    const answer = await client.undo(saved.id, saved.form);
    if (answer.ok) setWritten(saved);
    else setFault(answer.refusal);
    setSaved(null);
    backToForm();
  };

  /** Empties the card at once. It stays only where the draft was refused, and a second time goes all the same. */
  const leave = async (always = false) => {
    setView('nothing');
    const answer = await draft.keepNow();
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
    form: written.form,
    view,
    fault,
    blocked,
    kept: draft.kept,
    change,
    save,
    undo,
    another: backToForm,
    leave,
    toPanel,
  };
}
