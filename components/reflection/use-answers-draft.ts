import { useEffect, useRef, useState } from 'preact/hooks';
import { type DraftOf, draftOf, isDraftOf, type SittingState } from '../../lib/reflection/sitting-state.ts';
import type { AnswersDraft } from '../../lib/schema/answers-draft.ts';
import { useServices } from '../shared/services.tsx';
import type { CodeKeeper } from './sealed-rows.tsx';

/** How long typing rests before it is kept, in milliseconds. */
const REST = 400;

/** The draft of a sitting, where the person's own vault keeps one. */
export interface SittingDraft {
  /** What was begun before; null where nothing was, undefined until that is known. */
  readonly begun: AnswersDraft | null | undefined;
  readonly keep: (state: SittingState, study: boolean) => void;
  readonly drop: () => Promise<void>;
  readonly fault: string | null;
}

/** Keeps what is answered and not sealed yet in the person's own vault; nowhere at all where their code is on paper. */
export function useAnswersDraft(sitting: DraftOf, keeper: CodeKeeper): SittingDraft {
  const { vault, sentence } = useServices();
  const [begun, setBegun] = useState<AnswersDraft | null | undefined>(keeper === 'vault' ? undefined : null);
  const [fault, setFault] = useState<string | null>(null);
  const id = useRef<string | null>(null);
  const waiting = useRef<{
    readonly draft: AnswersDraft;
    readonly timer: ReturnType<typeof setTimeout>;
  } | null>(null);
  const flush = () => {
    if (waiting.current === null) return;
    clearTimeout(waiting.current.timer);
    id.current ??= vault.newId();
    void vault
      .putQuietly('answers-draft', id.current, waiting.current.draft)
      .then((stored) => setFault(stored.ok ? null : sentence(stored.refusal)));
    waiting.current = null;
  };
  useEffect(() => {
    if (keeper !== 'vault') return;
    void vault.list('answers-draft').then((listed) => {
      const found = listed.ok ? listed.value.find(({ value }) => isDraftOf(value, sitting)) : undefined;
      id.current = found?.id ?? null;
      setBegun(found?.value ?? null);
    });
    return flush;
  }, [vault, keeper]);
  return {
    begun,
    fault,
    keep: (state, study) => {
      if (keeper !== 'vault') return;
      if (waiting.current !== null) clearTimeout(waiting.current.timer);
      waiting.current = { draft: draftOf(sitting, state, study), timer: setTimeout(flush, REST) };
    },
    drop: async () => {
      if (waiting.current !== null) clearTimeout(waiting.current.timer);
      waiting.current = null;
      if (id.current !== null) await vault.remove(id.current);
      id.current = null;
    },
  };
}
