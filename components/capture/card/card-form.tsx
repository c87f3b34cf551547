import { useEffect, useRef } from 'preact/hooks';
import { fixedKind } from '../../../lib/schema/domain-list.ts';
import { OBSERVATION_LENGTH } from '../../../lib/schema/observation-limits.ts';
import { TextButton } from '../../shared/button.tsx';
import { TextField } from '../../shared/fields.tsx';
import { KeepChange } from '../../shared/keep-change.tsx';
import { ScreenedText } from '../../shared/screened-text.tsx';
import { SettingField } from '../../shared/setting-field.tsx';
import { DomainPicker } from '../domain-picker.tsx';
import { TextAdvice } from '../text-advice.tsx';
import { VaultAsk } from '../vault-ask.tsx';
import { CardFoot } from './card-foot.tsx';
import type { CardParts } from './card-parts.ts';
import { SavePlace, SaveTrouble } from './save-place.tsx';
import type { useCard } from './use-card.ts';
import type { useCardWriting } from './use-card-writing.ts';

interface CardFormProps {
  readonly parts: CardParts;
  readonly card: ReturnType<typeof useCard>;
  readonly writing: ReturnType<typeof useCardWriting>;
  readonly singleKeys: boolean;
}

/** The log form in the card: text first, then the choices; only the text is needed. It knows no names, so one is typed. */
export function CardForm({ parts, card, writing, singleKeys }: CardFormProps) {
  const { form, change } = card;
  const text = useRef<HTMLTextAreaElement>(null);
  const byPointer = useRef(false);
  const typed = form.consultant !== null && 'typed' in form.consultant ? form.consultant.typed : '';
  useEffect(() => {
    const focusText = () => text.current?.focus();
    focusText();
    // The frame may get the focus only after this, and then the field is to have it.
    addEventListener('focus', focusText, { once: true });
    return () => removeEventListener('focus', focusText);
  }, []);
  return (
    <>
      <div class="capture__head">
        <h1 class="title title--small">
          <label for="card-text">What did you see?</label>
        </h1>
        <TextButton onPress={() => void card.leave()}>
          Close <kbd>Esc</kbd>
        </TextButton>
      </div>
      <form
        class="capture__body"
        onPointerDownCapture={() => {
          byPointer.current = true;
        }}
        onKeyDownCapture={() => {
          byPointer.current = false;
        }}
        onSubmit={(event) => {
          event.preventDefault();
          if (event.isTrusted) writing.save(byPointer.current);
        }}
      >
        <p class="hint hint--lead" id="card-hint">
          What they did, and what it did to others. No names.
        </p>
        <ScreenedText
          id="card-text"
          field={text}
          value={form.text}
          longest={OBSERVATION_LENGTH}
          describedBy="card-hint"
          screening={writing.screening}
          singleKeys={singleKeys}
          marks={writing.advice?.marks ?? []}
          onValue={(value) => change({ text: value })}
        />
        <TextAdvice advice={writing.advice} held={writing.held} />
        <SaveTrouble parts={parts} card={card} />
        <DomainPicker
          value={form.domain}
          singleKeys={singleKeys}
          onValue={(domain) => change({ domain, kind: fixedKind(domain) ?? form.kind })}
        />
        <KeepChange
          domain={form.domain}
          value={form.kind}
          singleKeys={singleKeys}
          onValue={(kind) => change({ kind })}
        />
        <div class="fields">
          <TextField
            label="Consultant (can wait)"
            className="field--name"
            value={typed}
            onValue={(name) =>
              change({ consultant: name.trim() === '' ? null : { typed: name.slice(0, 80) } })
            }
          />
          <SettingField value={form.setting} onValue={(setting) => change({ setting })} />
        </div>
        {card.asked ? (
          <VaultAsk
            name={card.asked.vault}
            onYes={() => void card.confirm(byPointer.current)}
            onNo={() => {
              card.turnToPanel();
              text.current?.focus();
            }}
          >
            {parts.sight.last().tells ? null : 'Press Y: a click does not save here.'}
          </VaultAsk>
        ) : (
          <SavePlace parts={parts} card={card} />
        )}
      </form>
      <CardFoot draft={card.draft} />
    </>
  );
}
