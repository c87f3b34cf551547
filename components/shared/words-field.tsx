import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import type { Slip } from '../../lib/shared/words-typed.ts';
import { TextButton } from './button.tsx';
import { type ControlAttributes, FieldFrame, type FieldProps, fieldClass } from './field.tsx';
import { useWordsTyped, type WordsTyped } from './use-words-typed.ts';

interface WordsFieldProps extends FieldProps {
  /** How many words are asked for. Fewer, more and others can be handed in all the same. */
  readonly expected?: number;
}

/**
 * Words of the EFF list as they are typed from paper: the word being typed is completed from the list, and one that is
 * on no list is named with what it may stand for. It changes nothing by itself.
 */
export function WordsField({ expected = 6, value, onValue, ...frame }: WordsFieldProps) {
  const id = useId();
  const typed = useWordsTyped({ value, expected, error: frame.error, onValue });
  return (
    <div class="stack words-field">
      <FieldFrame
        {...frame}
        control={(attributes) => (
          <div class="words-box">
            <WordsInput {...{ id, attributes, typed, value }} error={frame.error} />
            {typed.completions.length > 0 && <Completions id={id} typed={typed} />}
          </div>
        )}
      />
      <p class="hint" id={`${id}-count`}>
        {countText(typed.count, expected)}
      </p>
      <div role="status">
        {typed.slips.map((slip) => (
          <SlipLine key={slip.start} slip={slip} onWord={(word) => typed.putRight(slip, word)} />
        ))}
      </div>
    </div>
  );
}

interface WordsInputProps {
  readonly id: string;
  readonly attributes: ControlAttributes;
  readonly typed: WordsTyped;
  readonly value: string;
  readonly error: string | null | undefined;
}

function WordsInput({ id, attributes, typed, value, error }: WordsInputProps) {
  const open = typed.completions.length > 0;
  const described = [attributes['aria-describedby'], `${id}-count`].filter((each) => each !== undefined);
  return (
    <input
      {...attributes}
      ref={typed.input}
      type="text"
      autocapitalize="none"
      class={fieldClass(error)}
      value={value}
      role="combobox"
      aria-autocomplete="list"
      aria-expanded={open}
      aria-controls={open ? `${id}-list` : undefined}
      aria-activedescendant={open && typed.active !== null ? `${id}-${typed.active}` : undefined}
      aria-describedby={described.join(' ')}
      onInput={typed.onInput}
      onKeyUp={typed.onCaret}
      onClick={typed.onCaret}
      onKeyDown={typed.onKey}
      onBlur={typed.onLeave}
    />
  );
}

function Completions({ id, typed }: { id: string; typed: WordsTyped }) {
  return (
    <div
      role="listbox"
      class="completions"
      id={`${id}-list`}
      aria-label="Completions"
      tabIndex={-1}
      // The field keeps the focus, else the list would close under the press.
      onMouseDown={(event) => event.preventDefault()}
    >
      {typed.completions.map((word, index) => (
        <button
          type="button"
          role="option"
          class="completion"
          key={word}
          id={`${id}-${index}`}
          tabIndex={-1}
          aria-selected={index === typed.active}
          onClick={() => typed.complete(word)}
        >
          {word}
        </button>
      ))}
    </div>
  );
}

function SlipLine({ slip, onWord }: { slip: Slip; onWord: (word: string) => void }) {
  return (
    <p class="hint">
      “{slip.word}” is no word of the list.
      {slip.suggestions.length > 0 && ' Did you mean '}
      {slip.suggestions.map((word, index) => (
        <Fragment key={word}>
          {index > 0 && ' or '}
          <TextButton onPress={() => onWord(word)}>{word}</TextButton>
        </Fragment>
      ))}
      {slip.suggestions.length > 0 && '?'}
    </p>
  );
}

function countText(count: number, expected: number): string {
  return count > expected
    ? `${count} words, where ${expected} are asked for`
    : `${count} of ${expected} words`;
}
