import type { RefObject } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { type FoundCode, findCodes } from '../../lib/coding/find-codes.ts';
import { type Codebook, sameName } from '../../lib/schema/codebook.ts';

interface CodeFinderProps {
  readonly codebook: Codebook;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly onCode: (code: string) => void;
  /** Makes a code of this name, and applies it. */
  readonly onNew: (name: string) => void;
  readonly onBack: () => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The codebook to choose from: typing narrows it, arrows move, Enter applies. A name that is not there can be made a code. */
export function CodeFinder(props: CodeFinderProps) {
  const { codebook, typed, onTyped, onCode, onNew, onBack, field } = props;
  const id = useId();
  const found = findCodes(codebook, typed);
  const [place, setPlace] = useState(0);
  const choosable = found.filter(({ code }) => code.codable);
  const name = typed.trim();
  const isNew = name !== '' && !codebook.some((code) => sameName(code) === sameName({ name }));
  const last = choosable.length - (isNew ? 0 : 1);
  const current = Math.max(0, Math.min(place, last));
  useEffect(() => setPlace(0), [typed]);
  const apply = () => {
    const chosen = choosable[current];
    if (chosen) onCode(chosen.code.id);
    else if (isNew) onNew(name);
  };
  const about = choosable[current]?.code.about ?? '';
  const optionId = (index: number) => `${id}-${index}`;
  const onKeyDown = (event: KeyboardEvent) => {
    const move = (by: number) => setPlace(Math.max(0, Math.min(last, current + by)));
    const act = actsByKey({ apply, back: onBack, move })[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  };
  return (
    <div class="finder">
      <div class="card__body">
        <label class="label" for={id}>
          Find a code
        </label>
        <input
          ref={field}
          id={id}
          class="field"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-expanded="true"
          aria-controls={`${id}-codes`}
          aria-activedescendant={last >= 0 ? optionId(current) : undefined}
          value={typed}
          onInput={(event) => onTyped(event.currentTarget.value)}
          aria-describedby={`${id}-about`}
          onKeyDown={onKeyDown}
        />
        <p class="quiet codes__about" id={`${id}-about`}>
          {about}
        </p>
      </div>
      <div role="listbox" id={`${id}-codes`} aria-label="Codes" class="codes">
        {found.map((each) => (
          <CodeOption
            key={each.code.id}
            id={optionId(choosable.indexOf(each))}
            found={each}
            current={choosable.indexOf(each) === current}
            onPress={() => onCode(each.code.id)}
          />
        ))}
        {isNew && (
          <div
            role="option"
            id={optionId(choosable.length)}
            class="theme"
            aria-selected={current === choosable.length}
            tabIndex={-1}
            onClick={() => onNew(name)}
            onKeyDown={onKeyDown}
          >
            Add the code “{name}”
          </div>
        )}
      </div>
    </div>
  );
}

interface Acts {
  readonly apply: () => void;
  readonly back: () => void;
  readonly move: (by: number) => void;
}

function actsByKey({ apply, back, move }: Acts): Readonly<Record<string, () => void>> {
  return { Enter: apply, Escape: back, ArrowDown: () => move(1), ArrowUp: () => move(-1) };
}

interface CodeOptionProps {
  readonly id: string;
  readonly found: FoundCode;
  readonly current: boolean;
  readonly onPress: () => void;
}

function CodeOption({ id, found: { code, depth }, current, onPress }: CodeOptionProps) {
  const indent = { paddingLeft: `${12 + depth * 16}px` };
  if (!code.codable)
    return (
      <div role="presentation" class="theme theme--heading" style={indent}>
        {code.name}
      </div>
    );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and the keys; an option is for the pointer.
    <div
      role="option"
      id={id}
      class="theme"
      style={indent}
      aria-selected={current}
      tabIndex={-1}
      title={code.about}
      onClick={onPress}
    >
      {code.name}
    </div>
  );
}
