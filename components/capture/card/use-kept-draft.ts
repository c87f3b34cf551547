import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardAnswer } from '../../../lib/messaging/card-request.ts';
import type { Draft } from '../../../lib/schema/draft.ts';
import { ok } from '../../../lib/shared/result.ts';
import type { CardParts } from './card-parts.ts';

/** The pause in typing after which a draft is kept, in milliseconds. */
const PAUSE = 800;

/** Whether what stands in the card is kept: nothing to keep, not yet, kept, or the vault would not take it. */
export type Kept = 'nothing' | 'not-yet' | 'kept' | 'refused';

/** What is written in the card, and under which id. */
export interface Written {
  readonly id: string;
  readonly form: Draft;
}

/** Keeps what is written: after each pause, when asked, and when the page goes. */
export function useKeptDraft({ client, claims }: CardParts, { id, form }: Written) {
  const [kept, setKept] = useState<Kept>('nothing');
  const dirty = useRef(false);
  const stored = useRef<string | null>(null);
  const blank = form.text.trim() === '';

  const keepNow = async (again = false): Promise<CardAnswer> => {
    if (!dirty.current && !again) return ok(null);
    dirty.current = false;
    const answer = await (blank ? client.drop(id) : client.keepDraft(id, form));
    if (answer.ok) stored.current = blank ? null : id;
    else dirty.current = true;
    setKept(answer.ok ? (blank ? 'nothing' : 'kept') : 'refused');
    return answer;
  };
  /** Nothing is kept while it is saved: a draft that came after would be taken for another's. */
  const pause = () => {
    dirty.current = false;
  };
  /** Nothing more is to be kept under this id, since it was saved. */
  const settle = () => {
    stored.current = null;
    setKept('nothing');
  };

  useEffect(() => {
    dirty.current = blank ? stored.current === id : true;
    if (!dirty.current) return;
    setKept(blank ? 'nothing' : 'not-yet');
    const timer = setTimeout(() => dirty.current && void keepNow(), PAUSE);
    const atOnce = () => dirty.current && client.keepDraftAtOnce(id, form);
    addEventListener('pagehide', atOnce);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', atOnce);
    };
  }, [id, form]);

  // The side panel shows no draft that is still being written elsewhere.
  useEffect(() => {
    // Without a claim the panel may show the draft while it is written, which loses nothing.
    const claim = claims.claim(id).catch(() => null);
    return () => void claim.then((release) => release?.());
  }, [id]);

  return { kept, keepNow, pause, settle };
}
