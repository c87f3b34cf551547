import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type Changed,
  completeWord,
  completionsOf,
  countWords,
  replaceWord,
  type Slip,
  slipsIn,
  wordAtCaret,
} from '../../lib/shared/words-typed.ts';

interface TypingOptions {
  readonly value: string;
  readonly expected: number;
  readonly error: string | null | undefined;
  readonly onValue: (value: string) => void;
}

/** What a field of words shows beside what is typed, and what it does with keys and the caret. */
export interface WordsTyped {
  readonly input: RefObject<HTMLInputElement | null>;
  /** The words that may complete the one being typed; empty while the list is closed. */
  readonly completions: readonly string[];
  /** Which of them the arrow keys chose, or null. */
  readonly active: number | null;
  readonly slips: readonly Slip[];
  readonly count: number;
  readonly complete: (word: string) => void;
  readonly putRight: (slip: Slip, word: string) => void;
  readonly onInput: (event: { currentTarget: HTMLInputElement }) => void;
  readonly onCaret: (event: { currentTarget: HTMLInputElement }) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onLeave: (event: FocusEvent) => void;
}

/** Follows words as they are typed; the text itself belongs to the form. */
export function useWordsTyped({ value, expected, error, onValue }: TypingOptions): WordsTyped {
  const input = useRef<HTMLInputElement>(null);
  const wanted = useRef<number | null>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const slips = useMemo(() => slipsIn(value, caret), [value, caret]);
  const place = caret === null ? null : wordAtCaret(value, caret);
  const completions = open && place !== null ? completionsOf(place.word) : [];

  useEffect(() => {
    if (error) setCaret(null);
  }, [error]);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    input.current?.focus();
    input.current?.setSelectionRange(wanted.current, wanted.current);
    wanted.current = null;
  });

  const change = ({ text, caret: next }: Changed) => {
    wanted.current = next;
    setCaret(next);
    setOpen(false);
    setActive(null);
    onValue(text);
  };
  const complete = (word: string) => {
    if (place !== null) change(completeWord(value, place, word, expected));
  };
  const move = (step: number) => {
    setOpen(true);
    if (completions.length === 0) return;
    const from = active ?? (step > 0 ? -1 : 0);
    setActive((from + step + completions.length) % completions.length);
  };
  return {
    ...{ input, completions, active, slips, complete },
    count: countWords(value, caret),
    putRight: (slip, word) => change(replaceWord(value, slip, word)),
    onInput: ({ currentTarget }) => {
      setCaret(currentTarget.selectionStart);
      setOpen(true);
      setActive(null);
      onValue(currentTarget.value);
    },
    onCaret: ({ currentTarget }) => setCaret(currentTarget.selectionStart),
    onKey: (event) => {
      const chosen = active === null ? undefined : completions[active];
      if (event.key === 'Escape') setOpen(false);
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        move(event.key === 'ArrowDown' ? 1 : -1);
      }
      if (chosen === undefined || event.shiftKey || !['Enter', 'Tab'].includes(event.key)) return;
      event.preventDefault();
      complete(chosen);
    },
    onLeave: ({ relatedTarget }) => {
      setOpen(false);
      setActive(null);
      // A line that came in under a press would move the button away from it.
      if (!(relatedTarget instanceof HTMLButtonElement)) setCaret(null);
    },
  };
}
