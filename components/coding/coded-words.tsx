import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { selectedWords } from '../../lib/coding/select-words.ts';
import { runsOf } from '../../lib/coding/text-runs.ts';
import type { Segment } from '../../lib/schema/coding.ts';
import type { TextSpan } from '../../lib/shared/text-spans.ts';
import { isCaretIn, paintWords, putCaret, selectionIn } from './text-selection.ts';

interface CodedWordsProps {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly nameOf: (code: string) => string;
  readonly words: TextSpan | null;
  readonly onWords: (words: TextSpan | null) => void;
  /** Called before a letter that is typed on the words goes anywhere, and on Enter: moves the focus to the codes. */
  readonly onFind: () => boolean;
  /** Where the caret is to stand after codes were applied; it takes the focus. */
  readonly caret: { readonly at: number } | null;
}

/**
 * A text that words are selected in, with the pointer or with arrows and Shift. It takes the caret as a field does and
 * changes by nothing that is typed: a letter starts to find a code.
 */
export function CodedWords({ text, segments, nameOf, words, onWords, onFind, caret }: CodedWordsProps) {
  const field = useRef<HTMLDivElement>(null);
  const [meddled, setMeddled] = useState(0);
  useEffect(() => {
    const look = () => {
      if (field.current === null || !isCaretIn(field.current)) return;
      const span = selectionIn(field.current);
      onWords(span && selectedWords(text, span));
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
    putCaret(field.current, caret.at);
  }, [caret]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isLetter = [...event.key].length === 1 && event.key !== ' ';
    if (!isLetter && event.key !== 'Enter') return;
    // The letter goes where the focus is by then: no key typed fast is lost on the way.
    if (!onFind() || !isLetter) event.preventDefault();
  };
  const refuse = (event: Event) => event.preventDefault();
  return (
    // biome-ignore lint/a11y/useSemanticElements: no field can show marks among its words.
    <div
      key={meddled}
      ref={field}
      class="said"
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
