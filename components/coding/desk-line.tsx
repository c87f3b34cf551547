import { useState } from 'preact/hooks';
import { codingFileName, sealCoding } from '../../lib/coding/coding-file.ts';
import { withoutIdentifiers } from '../../lib/coding/without-identifiers.ts';
import { type Coding, isCoded } from '../../lib/schema/coding.ts';
import type { StudyText } from '../../lib/schema/study-text.ts';
import { recipientOf } from '../../lib/vault/sealed-file.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { Inset } from '../shared/layout.tsx';
import { type Services, useServices } from '../shared/services.tsx';
import { countOf } from './text-words.ts';
import type { CodingDesk } from './use-coding-desk.ts';

interface DeskLineProps {
  readonly desk: CodingDesk;
  readonly coding: Coding;
  readonly texts: readonly StudyText[];
  readonly identity: string;
  /** Whether locking was asked for, and not yet answered. */
  readonly locking: boolean;
  readonly onLocking: (locking: boolean) => void;
  readonly onLocked: () => void;
  readonly onLeave: () => void;
}

/** Who codes, how far they are, that all is kept, and the ways to save a copy, to lock and to leave. */
export function DeskLine({ desk, coding, texts, identity, ...lock }: DeskLineProps) {
  const { codings, saveFile, sentence } = useServices();
  const [saved, setSaved] = useState<string | null>(null);
  const byText = new Map(coding.texts.map((each) => [each.text, each]));
  const coded = texts.filter(({ id }) => {
    const own = byText.get(id);
    return own !== undefined && isCoded(own);
  }).length;
  const save = async () => {
    const name = codingFileName(coding);
    const sealed = await sealCoding(withoutIdentifiers(coding), await recipientOf(identity));
    saveFile(name, sealed, 'application/octet-stream');
    setSaved(name);
  };
  const isOpen = coding.state === 'open' && coding.agreed === null;
  return (
    <div class="desk-line stack">
      <p class="row row--wrap">
        <span class="desk-line__state" tabIndex={-1} data-begin={isOpen ? undefined : true}>
          {coding.agreed === null ? 'You code as' : 'On the desk:'} <strong>{coding.coder}</strong>.{' '}
          {coding.agreed === null
            ? `${coded} of ${countOf(texts.length, 'text')} coded${coding.state === 'locked' ? ', locked' : ''}.`
            : `Agreed by ${codersOf(desk, coding.agreed.of)}.`}
        </span>
        {desk.undo && <TextButton onPress={desk.undo}>Undo</TextButton>}
        <TextButton onPress={() => void save()}>Save a copy</TextButton>
        {isOpen && <TextButton onPress={() => lock.onLocking(true)}>Lock my coding</TextButton>}
        <TextButton onPress={lock.onLeave}>Leave the desk</TextButton>
      </p>
      <p class="quiet" role="status">
        {savingText(desk.saving, { sentence, lasts: codings.lasts })}
        {saved && ` Saved ${saved}.`}
      </p>
      {desk.unreadable > 0 && (
        <Inset tone="danger">
          <strong>{countOf(desk.unreadable, 'part')} of this coding could not be read.</strong> What was coded
          there is lost here: take in a copy that you saved, after erasing this one.
        </Inset>
      )}
      {lock.locking && isOpen && (
        <Locking
          {...lock}
          left={texts.length - coded}
          onLock={() => desk.change({ ...coding, state: 'locked' })}
        />
      )}
    </div>
  );
}

interface LockingProps extends Pick<DeskLineProps, 'onLocking' | 'onLocked'> {
  /** How many texts are not coded yet. */
  readonly left: number;
  readonly onLock: () => void;
}

/** Asks before a coding is locked, or says how much is missing. */
function Locking({ left, onLock, onLocking, onLocked }: LockingProps) {
  const { sentence } = useServices();
  if (left > 0) {
    return (
      <Inset tone="check">
        <strong>{countOf(left, 'text')} to go.</strong> {sentence('texts-uncoded')}
      </Inset>
    );
  }
  return (
    <Inset tone="check">
      <p>
        <strong>Once locked, no code and no memo of it changes any more.</strong> Only then is it laid beside
        the second coder’s.
      </p>
      <p class="row">
        <Button
          onPress={() => {
            onLock();
            onLocked();
          }}
        >
          Lock it
        </Button>
        <TextButton onPress={() => onLocking(false)}>Not yet</TextButton>
      </p>
    </Inset>
  );
}

function codersOf({ kept }: Pick<CodingDesk, 'kept'>, ids: readonly string[]): string {
  const known = new Map(kept?.map(({ id, coder }) => [id, coder]));
  const coders = ids.flatMap((id) => known.get(id) ?? []);
  return coders.length === ids.length ? coders.join(' and ') : 'two coders';
}

interface SavingWords extends Pick<Services, 'sentence'> {
  readonly lasts: boolean;
}

function savingText(saving: CodingDesk['saving'], { sentence, lasts }: SavingWords) {
  if (saving === 'saving') return 'Keeping…';
  if (saving !== 'saved') return `Not kept. ${sentence(saving)}`;
  return lasts
    ? 'Kept on this computer; only the study’s key opens it.'
    : 'An example: kept until this page is closed.';
}
