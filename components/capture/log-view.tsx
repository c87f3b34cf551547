import { useEffect } from 'preact/hooks';
import { kindFor } from '../../lib/capture/make-observation.ts';
import type { Domain, Kind } from '../../lib/schema/domain.ts';
import { OBSERVATION_LENGTH } from '../../lib/schema/observation.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { Button } from '../shared/button.tsx';
import { ConsultantField } from '../shared/consultant-field.tsx';
import { KeepChange } from '../shared/keep-change.tsx';
import { Inset } from '../shared/layout.tsx';
import { ScreenedText } from '../shared/screened-text.tsx';
import { SCREENER } from '../shared/screener.ts';
import { useServices } from '../shared/services.tsx';
import { SettingField } from '../shared/setting-field.tsx';
import { usePolicy } from '../shared/use-policy.ts';
import { useScreening } from '../shared/use-screening.ts';
import { DomainPicker } from './domain-picker.tsx';
import { DroppedNote, SavedNote } from './saved-note.tsx';
import { TextAdvice } from './text-advice.tsx';
import { useAdvice } from './use-advice.ts';
import type { useCapture } from './use-capture.ts';
import { useLogKeys } from './use-log-keys.ts';
import { VaultAsk } from './vault-ask.tsx';

interface LogViewProps {
  readonly capture: ReturnType<typeof useCapture>;
  /** The cards of the joined rounds, or none while locked. */
  readonly cards: readonly RoundCard[];
  /** The vault's two words; null where none was chosen yet. */
  readonly name: string | null;
  /** Leads to the other vaults, and to one of one's own. */
  readonly onSwitch: () => void;
}

/** The log form: text first, then the choices; only the text is needed. */
export function LogView({ capture, cards, name, onSwitch }: LogViewProps) {
  const { sentence } = useServices();
  const { form, change, saved, dropped, fault, field } = capture;
  const { routes } = usePolicy();
  useEffect(() => field.current?.focus(), []);
  const screening = useScreening({
    screener: SCREENER,
    text: form.text,
    latest: () => capture.latest().text,
    onText: (text) => change({ text }),
    onAnswered: () => void save(),
  });
  const { advice, held, holdsBack } = useAdvice(form.text, {
    kind: form.kind,
    routes,
    muted: screening.hasQuestion,
  });
  const save = async () => {
    // The question stands: only its own keys answer it.
    if (capture.waiting() !== null) return;
    const cleared = screening.forSave();
    // The question has the focus now: one key answers it, and the save goes on.
    if (cleared === null) return;
    if (holdsBack(cleared.text)) change({ text: cleared.text });
    else await capture.save(cleared);
    if (capture.waiting()?.why === 'choose-vault') onSwitch();
    else if (capture.waiting() === null) field.current?.focus();
  };
  const confirm = async () => {
    if (await capture.confirm()) field.current?.focus();
  };
  const takeDomain = (domain: Domain) => change({ domain, kind: kindFor(domain, form.kind) });
  const takeKind = (kind: Kind) => change({ kind: kindFor(form.domain, kind) });
  const singleKeys = useLogKeys({ onSave: () => void save(), onDomain: takeDomain, onKind: takeKind });
  return (
    <form
      class="panel__body"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <LogHead />
      <ScreenedText
        id="observation-text"
        field={field}
        value={form.text}
        longest={OBSERVATION_LENGTH}
        screening={screening}
        singleKeys={singleKeys}
        describedBy="observation-hint"
        marks={advice?.marks ?? []}
        onValue={(value) => change({ text: value })}
      />
      <div role="status">
        {saved && form.text === '' && <SavedNote saved={saved} onUndo={() => void capture.undo()} />}
        {dropped && form.text === '' && <DroppedNote onUndo={capture.takeBack} />}
      </div>
      <TextAdvice advice={advice} held={held} />
      {fault && (
        <div role="alert">
          <Inset tone="danger">{sentence(fault)}</Inset>
        </div>
      )}
      <DomainPicker value={form.domain} onValue={takeDomain} singleKeys={singleKeys} />
      <KeepChange domain={form.domain} value={form.kind} onValue={takeKind} singleKeys={singleKeys} />
      <div class="fields">
        <ConsultantField
          value={form.consultant}
          cards={cards}
          remembered={capture.remembered}
          onValue={(consultant) => change({ consultant })}
        />
        <SettingField value={form.setting} onValue={(setting) => change({ setting })} />
      </div>
      {capture.waits !== null && name !== null ? (
        <VaultAsk name={name} onYes={() => void confirm()} onNo={onSwitch} />
      ) : (
        <Button submit wide>
          Save <kbd>Ctrl</kbd>
          <kbd>Enter</kbd>
        </Button>
      )}
    </form>
  );
}

function LogHead() {
  return (
    <div>
      <div class="row row--apart">
        <h1>
          <label class="label label--lead" for="observation-text">
            What did you see?
          </label>
        </h1>
        <p class="hides">
          <kbd>Esc</kbd> <kbd>Esc</kbd> hides it all
        </p>
      </div>
      <p class="hint hint--lead" id="observation-hint">
        What they did, and what it did to others. No names.
      </p>
    </div>
  );
}
