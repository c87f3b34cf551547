import { useId, useRef, useState } from 'preact/hooks';
import { changeObservation } from '../../lib/capture/change-observation.ts';
import { kindFor } from '../../lib/capture/make-observation.ts';
import { Domain } from '../../lib/schema/domain.ts';
import { OBSERVATION_LENGTH, type Observation } from '../../lib/schema/observation.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { TextAdvice } from '../capture/text-advice.tsx';
import { useAdvice } from '../capture/use-advice.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { ConsultantField } from '../shared/consultant-field.tsx';
import { SelectField } from '../shared/fields.tsx';
import { KeepChange } from '../shared/keep-change.tsx';
import { ScreenedText } from '../shared/screened-text.tsx';
import { SCREENER } from '../shared/screener.ts';
import { useServices } from '../shared/services.tsx';
import { SettingField } from '../shared/setting-field.tsx';
import { usePolicy } from '../shared/use-policy.ts';
import { useScreening } from '../shared/use-screening.ts';
import { DOMAIN_CHOICES } from './domain-choices.ts';
import { useEdit } from './use-edit.ts';

interface ObservationEditProps {
  readonly observation: Observation;
  readonly cards: readonly RoundCard[];
  /** Gets the changed observation and the one that the change began from. True once it is stored. */
  readonly onSave: (changed: Observation, began: Observation) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Changes one observation in place. */
export function ObservationEdit({ observation, cards, onSave, onCancel }: ObservationEditProps) {
  const { sentence } = useServices();
  const id = useId();
  // It may be changed from elsewhere while it is edited here.
  const began = useRef(observation).current;
  const { form, latest, change, draft, drop } = useEdit(began);
  const [fault, setFault] = useState<string | null>(null);
  const takeDomain = (chosen: string) => {
    const parsed = Domain.safeParse(chosen);
    const domain = parsed.success ? parsed.data : null;
    change({ domain, kind: kindFor(domain, form.kind) });
  };
  const screening = useScreening({
    screener: SCREENER,
    text: form.text,
    latest: () => latest().text,
    onText: (text) => change({ text }),
    onAnswered: () => save(),
  });
  const { routes } = usePolicy();
  const { advice, held, holdsBack } = useAdvice(form.text, {
    kind: form.kind,
    routes,
    muted: screening.hasQuestion,
  });
  const save = () => {
    const cleared = screening.forSave();
    if (cleared === null) return;
    const { text } = cleared;
    if (text !== latest().text) change({ text });
    if (holdsBack(text)) return;
    const changed = changeObservation(began, { ...latest(), text });
    if (!changed.ok) return setFault(sentence(changed.refusal));
    // Dropped first: the form goes with the save, and would hand its last words on as a draft.
    void drop();
    void onSave(changed.value, began).then((saved) => saved || change({}));
  };
  const cancel = () => {
    void drop();
    onCancel();
  };
  return (
    <li class="card own-edit" data-observation={observation.id}>
      <label class="label" for={id}>
        Observation
      </label>
      <ScreenedText
        id={id}
        value={form.text}
        longest={OBSERVATION_LENGTH}
        screening={screening}
        marks={advice?.marks ?? []}
        onValue={(text) => change({ text })}
      />
      <TextAdvice advice={advice} held={held} />
      {fault && <p class="error">{fault}</p>}
      <KeepChange domain={form.domain} value={form.kind} onValue={(kind) => change({ kind })} />
      <SelectField label="Domain" value={form.domain ?? ''} choices={DOMAIN_CHOICES} onValue={takeDomain} />
      <div class="fields">
        <ConsultantField
          value={form.consultant}
          cards={cards}
          onValue={(consultant) => change({ consultant })}
        />
        <SettingField value={form.setting} onValue={(setting) => change({ setting })} />
      </div>
      <div class="row">
        <Button onPress={save}>Save change</Button>
        <TextButton onPress={cancel}>Cancel</TextButton>
        <span class="quiet">{draft === 'kept' && 'Draft saved, encrypted'}</span>
      </div>
    </li>
  );
}
