import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { selectedWords } from '../../lib/coding/select-words.ts';
import { runsOf } from '../../lib/coding/text-runs.ts';
import type { Segment } from '../../lib/schema/coding.ts';
import type { TextSpan } from '../../lib/shared/text-spans.ts';
import { isCaretIn, paintWords, selectIn, selectionIn } from './text-selection.ts';

interface CodedWordsProps {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly nameOf: (code: string) => string;
  readonly words: TextSpan | null;
  readonly onWords: (words: TextSpan | null) => void;
  /**
   * Called with what is selected before a letter that is typed on it goes anywhere, and on Enter: moves the focus to the
   * codes, or gives false.
   */
  readonly onFind: (words: TextSpan | null) => boolean;
  /** What is to be selected as the text takes the focus, or where the caret is to stand; a new one each time. */
  readonly caret: TextSpan | null;
}

/**
 * A text that words are selected in, with the pointer or with arrows and Shift. It takes the caret as a field does and
 * changes by nothing that is typed: a letter starts to find a code.
 */
export function CodedWords({ text, segments, nameOf, words, onWords, onFind, caret }: CodedWordsProps) {
  const field = useRef<HTMLDivElement>(null);
  const [meddled, setMeddled] = useState(0);
  const selected = (element: HTMLElement) => {
    const span = selectionIn(element);
    return span && selectedWords(text, span);
  };
  useEffect(() => {
    const look = () => {
      if (field.current !== null && isCaretIn(field.current)) onWords(selected(field.current));
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [text, onWords]);
  useEffect(() => {
    if (field.current !== null) paintWords(field.current, words);
  });
  useLayoutEffect(() => {
    if (caret === null || field.current === null) return;
    field.current.focus();
    selectIn(field.current, caret);
  }, [caret]);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isLetter = [...event.key].length === 1 && event.key !== ' ';
    if (!isLetter && event.key !== 'Enter') return;
    // The browser tells of a selection only later: a letter typed fast would find codes for the words before it.
    const isFinding = onFind(selected(event.currentTarget));
    // The letter goes where the focus is by then: no key typed fast is lost on the way.
    if (!isFinding || !isLetter) event.preventDefault();
  };
  const refuse = (event: Event) => event.preventDefault();
  return (
    // biome-ignore lint/a11y/useSemanticElements: no field can show marks among its words.
    <div
      key={meddled}
      ref={field}
      class="said"
      data-begin
      contentEditable
      role="textbox"
      tabIndex={0}
      aria-readonly="true"
      aria-multiline="true"
      aria-label="The text. Select words, then type to find a code."
      autocapitalize="off"
      spellcheck={false}
      onKeyDown={onKeyDown}
      onBeforeInput={refuse}
      onPaste={refuse}
      onCut={refuse}
      onDrop={refuse}
      onDragStart={refuse}
      // What an input method composes cannot be held back: then the text is put there anew.
      onCompositionEnd={() => setMeddled((times) => times + 1)}
    >
      {runsOf(text, segments).map((run) =>
        run.codes.length === 0 ? (
          <span key={run.start}>{run.text}</span>
        ) : (
          <mark
            key={run.start}
            class={run.codes.length === 1 ? 'coded' : 'coded coded--more'}
            title={run.codes.map(nameOf).join(', ')}
          >
            {run.text}
          </mark>
        ),
      )}
    </div>
  );
}
