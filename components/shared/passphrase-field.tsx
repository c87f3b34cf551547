import { useEffect, useState } from 'preact/hooks';
import { Tick } from './choices.tsx';
import { FieldFrame, type FieldProps, fieldClass } from './field.tsx';

/** A passphrase, hidden until the person asks to see it. */
export function PassphraseField({
  value,
  onValue,
  suggested = false,
  ...frame
}: FieldProps & {
  /** True once the value was suggested: then it is shown, to be written down. */
  readonly suggested?: boolean;
}) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (suggested) setShown(true);
  }, [suggested]);
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
