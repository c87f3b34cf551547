import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useFocusOnChosen } from './use-focus-on-chosen.ts';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ComponentChildren;
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly hideLegend?: boolean;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly onValue: (value: Value) => void;
}

/** A choice of two or three side by side. Nothing is chosen until someone does. */
export function ChoiceOfFew<Value extends string>(props: ChoiceProps<Value>) {
  return <RadioGroup {...props} groupClass="segments" choiceClass="segment" />;
}

/** A choice of some, one a line. */
export function ChoiceList<Value extends string>(props: ChoiceProps<Value>) {
  return <RadioGroup {...props} groupClass="stack" choiceClass="tick" />;
}

interface RadioGroupProps<Value extends string> extends ChoiceProps<Value> {
  readonly groupClass: string;
  readonly choiceClass: string;
}

function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const name = useId();
  const group = useFocusOnChosen(props.value);
  const { legend, hideLegend, choices, value, onValue, groupClass, choiceClass } = props;
  return (
    <fieldset ref={group}>
      <legend class={hideLegend ? 'visually-hidden' : 'label'}>{legend}</legend>
      <div class={groupClass}>
        {choices.map((choice) => (
          <label class={choiceClass} key={choice.value}>
            <input
              type="radio"
              autocomplete="off"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onValue(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One box to tick. */
export function Tick({
  label,
  checked,
  onValue,
}: {
  label: ComponentChildren;
  checked: boolean;
  onValue: (checked: boolean) => void;
}) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={checked}
        autocomplete="off"
        onChange={(event) => onValue(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
