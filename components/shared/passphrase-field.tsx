import { useState } from 'preact/hooks';
import { Tick } from './choices.tsx';
import { FieldFrame, type FieldProps, fieldClass } from './field.tsx';

/** A passphrase, hidden until the person asks to see it. */
export function PassphraseField({ value, onValue, ...frame }: FieldProps) {
  const [shown, setShown] = useState(false);
  const take = (event: { currentTarget: HTMLInputElement }) => onValue(event.currentTarget.value);
  return (
    <div class="stack">
      <FieldFrame
        {...frame}
        control={(attributes) =>
          shown ? (
            <input {...attributes} type="text" class={fieldClass(frame.error)} value={value} onInput={take} />
          ) : (
            <input
              {...attributes}
              type="password"
              class={fieldClass(frame.error)}
              value={value}
              onInput={take}
            />
          )
        }
      />
      <Tick label="Show what I type" checked={shown} onValue={setShown} />
    </div>
  );
}
