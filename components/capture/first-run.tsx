import { useEffect, useRef, useState } from 'preact/hooks';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import { OBSERVATION_LENGTH } from '../../lib/schema/observation.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { Inset } from '../shared/layout.tsx';
import { NewVaultForm } from '../shared/new-vault-form.tsx';
import { ScreenedText } from '../shared/screened-text.tsx';
import { SCREENER } from '../shared/screener.ts';
import { useServices } from '../shared/services.tsx';
import { useCommandEnter } from '../shared/use-command-enter.ts';
import { usePolicy } from '../shared/use-policy.ts';
import { useScreening } from '../shared/use-screening.ts';
import { ElsewhereLink } from '../shared/way-links.tsx';
import { TextAdvice } from './text-advice.tsx';
import { useAdvice } from './use-advice.ts';
import type { useCapture } from './use-capture.ts';

/** The first minute: one field, then the passphrase that saves it. */
export function FirstRun({ capture }: { capture: ReturnType<typeof useCapture> }) {
  const [saving, setSaving] = useState(false);
  const save = async () => {
    await capture.save();
  };
  if (!saving) return <FirstText capture={capture} onContinue={() => setSaving(true)} />;
  return (
    <div class="panel__body panel__body--first">
      <NewVaultForm title="Choose a passphrase to save this" action="Save my observation" onMade={save}>
        <Inset>{capture.form.text}</Inset>
      </NewVaultForm>
      <TextButton onPress={() => setSaving(false)}>Back</TextButton>
    </div>
  );
}

function FirstText({
  capture,
  onContinue,
}: {
  capture: ReturnType<typeof useCapture>;
  onContinue: () => void;
}) {
  const { sentence } = useServices();
  const text = useRef<HTMLTextAreaElement>(null);
  const [empty, setEmpty] = useState(false);
  useEffect(() => text.current?.focus(), []);
  const { routes } = usePolicy();
  const screening = useScreening({
    screener: SCREENER,
    text: capture.form.text,
    latest: () => capture.latest().text,
    onText: (value) => capture.change({ text: value }),
    onAnswered: () => go(),
  });
  const { advice, held, holdsBack } = useAdvice(capture.form.text, {
    kind: null,
    routes,
    muted: screening.hasQuestion,
  });
  const go = () => {
    if (capture.latest().text.trim() === '') return setEmpty(true);
    const screened = screening.forSave();
    if (screened === null) return;
    capture.change({ text: screened.text });
    if (!holdsBack(screened.text)) onContinue();
  };
  useCommandEnter(go);
  return (
    <form
      class="panel__body panel__body--first"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <div>
        <h1>
          <label class="label label--lead" for="first-text">
            Write one thing you saw a consultant do
          </label>
        </h1>
        <p class="hint">One or two sentences. The rest can wait.</p>
      </div>
      <ScreenedText
        id="first-text"
        field={text}
        value={capture.form.text}
        longest={OBSERVATION_LENGTH}
        screening={screening}
        placeholder={`For example: ${DOMAIN_TEXT.juniors.example.keep}`}
        marks={advice?.marks ?? []}
        onValue={(value) => capture.change({ text: value })}
      />
      <TextAdvice advice={advice} held={held} />
      {empty && <p class="error">{sentence('empty')}</p>}
      <Button submit wide>
        Continue
      </Button>
      <ul class="plain-facts">
        <li>
          <Icon name="lock" />
          <span>It stays on this computer, encrypted. You choose a passphrase when you save.</span>
        </li>
        <li>
          <Icon name="eye" />
          <span>Nobody else can read it. Nothing leaves until you hand it in.</span>
        </li>
        <li>
          <Icon name="tick" />
          <span>
            Leave out patients and staff. Names, numbers, dates and places are pointed out as you type,
            certain ones taken out. Some are missed.
          </span>
        </li>
      </ul>
      <ElsewhereLink />
    </form>
  );
}
