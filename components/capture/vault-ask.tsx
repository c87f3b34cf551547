import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../shared/button.tsx';

interface VaultAskProps {
  /** The vault's two words. */
  readonly name: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  /** What else is to be known before answering. */
  readonly children?: ComponentChildren;
}

/**
 * Asks whose vault a save goes into. It takes the focus itself, so that no answer is the default; Y and N answer while the
 * focus is in it, whatever is chosen about single keys elsewhere.
 */
export function VaultAsk({ name, onYes, onNo, children }: VaultAskProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const why = useId();
  // With the words, not after them: the next key is the answer.
  useLayoutEffect(() => box.current?.focus(), [name]);
  const onKey = (event: KeyboardEvent) => {
    const { key, repeat, isComposing, ctrlKey, metaKey, altKey } = event;
    const answer = { y: onYes, n: onNo }[key.toLowerCase()];
    if (answer === undefined || repeat || isComposing || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    answer();
  };
  return (
    <fieldset class="is-you" tabIndex={-1} ref={box} aria-describedby={why} onKeyDown={onKey}>
      <legend>
        <strong>{name}:</strong> is this you?
      </legend>
      <p class="hint" id={why}>
        Only {name} can read what goes in. {children}
      </p>
      <div class="is-you__do">
        <Button kind="quiet" onPress={onYes}>
          Yes, save <kbd>Y</kbd>
        </Button>
        <Button kind="quiet" onPress={onNo}>
          No, switch <kbd>N</kbd>
        </Button>
      </div>
    </fieldset>
  );
}
