import { useEffect, useRef } from 'preact/hooks';
import { kindFor } from '../../lib/capture/make-observation.ts';
import { OBSERVATION_LENGTH } from '../../lib/schema/observation.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { Button } from '../shared/button.tsx';
import { ConsultantField } from '../shared/consultant-field.tsx';
import { KeepChange } from '../shared/keep-change.tsx';
import { Inset } from '../shared/layout.tsx';
import { ScreenedText } from '../shared/screened-text.tsx';
import { useServices } from '../shared/services.tsx';
import { SettingField } from '../shared/setting-field.tsx';
import { DomainPicker, domainOfKey } from './domain-picker.tsx';
import { SavedNote } from './saved-note.tsx';
import type { useCapture } from './use-capture.ts';

interface LogViewProps {
  readonly capture: ReturnType<typeof useCapture>;
  /** The cards of the joined rounds, or none while locked. */
  readonly cards: readonly RoundCard[];
}

/** The log form: text first, then the choices; only the text is needed. */
export function LogView({ capture, cards }: LogViewProps) {
  const { sentence } = useServices();
  const text = useRef<HTMLTextAreaElement>(null);
  const { form, change, saved, fault } = capture;
  useEffect(() => text.current?.focus(), []);
  const save = async () => {
    await capture.save();
    text.current?.focus();
  };
  const undo = async () => {
    await capture.undo();
    text.current?.focus();
  };
  return (
    <form
      class="panel__body"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return void save();
        const domain = isTyping(event.target) ? null : domainOfKey(event.key);
        if (domain !== null) change({ domain });
      }}
    >
      <div>
        <h1>
          <label class="label label--lead" for="observation-text">
            What did you see?
          </label>
        </h1>
        <p class="hint" id="observation-hint">
          What they did, and what it did to others. No names.
        </p>
      </div>
      <ScreenedText
        id="observation-text"
        field={text}
        value={form.text}
        longest={OBSERVATION_LENGTH}
        describedBy="observation-hint"
        onValue={(value) => change({ text: value })}
      />
      <div role="status">
        {saved && form.text === '' && <SavedNote saved={saved} onUndo={() => void undo()} />}
      </div>
      {fault && (
        <div role="alert">
          <Inset tone="danger">{sentence(fault)}</Inset>
        </div>
      )}
      <DomainPicker
        value={form.domain}
        onValue={(domain) => change({ domain, kind: kindFor(domain, form.kind) })}
      />
      <KeepChange domain={form.domain} value={form.kind} onValue={(kind) => change({ kind })} />
      <div class="fields">
        <ConsultantField
          value={form.consultant}
          cards={cards}
          onValue={(consultant) => change({ consultant })}
        />
        <SettingField value={form.setting} onValue={(setting) => change({ setting })} />
      </div>
      <Button submit wide>
        Save <kbd>Ctrl</kbd>
        <kbd>Enter</kbd>
      </Button>
    </form>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, select, input:not([type="radio"])');
}
