import { useState } from 'preact/hooks';
import type { ThemeSource } from '../../lib/analysis/themes/people-by-theme.ts';
import { codingFileName, sealCoding } from '../../lib/coding/coding-file.ts';
import { withoutIdentifiers } from '../../lib/coding/without-identifiers.ts';
import { type Coding, isCoded } from '../../lib/schema/coding.ts';
import type { StudyText } from '../../lib/schema/study-text.ts';
import { recipientOf } from '../../lib/vault/sealed-file.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { Inset } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import { AgreementView } from './agreement-view.tsx';
import { CodeTexts } from './code-texts.tsx';
import { CodebookView } from './codebook-view.tsx';
import { QuotesView } from './quotes-view.tsx';
import { countOf } from './text-words.ts';
import { ThemesView } from './themes-view.tsx';
import type { CodingDesk as Desk } from './use-coding-desk.ts';

interface CodingDeskProps {
  readonly desk: Desk;
  readonly coding: Coding;
  readonly texts: readonly StudyText[];
  readonly k: number;
  readonly consultants: number;
  readonly people: ThemeSource['people'];
  readonly names: readonly string[];
  readonly identity: string;
}

type Part = 'texts' | 'codebook' | 'agreement' | 'themes' | 'quotes';

const PARTS: readonly (readonly [Part, string])[] = [
  ['texts', 'Texts'],
  ['codebook', 'Codebook'],
  ['agreement', 'Agreement'],
  ['themes', 'Themes'],
  ['quotes', 'Quotes'],
];

/** One coding and its parts. */
export function CodingDesk(props: CodingDeskProps) {
  const { desk, coding, texts, people, k, consultants, names } = props;
  const [part, setPart] = useState<Part>(coding.agreed === null ? 'texts' : 'agreement');
  const isEditable = coding.state === 'open';
  return (
    <div class="stack--wide">
      <DeskLine {...props} />
      <nav class="parts" aria-label="Parts of the coding">
        {PARTS.map(([id, label]) => (
          <button
            key={id}
            type="button"
            class="parts__part"
            aria-current={id === part ? 'true' : undefined}
            onClick={() => setPart(id)}
          >
            {label}
          </button>
        ))}
      </nav>
      {part === 'texts' && <CodeTexts {...{ coding, texts }} onCoding={desk.change} />}
      {part === 'codebook' && (
        <CodebookView {...{ coding, texts, names }} editable={isEditable} onCoding={desk.change} />
      )}
      {part === 'agreement' && <AgreementView {...{ desk, coding, texts }} />}
      {part === 'themes' && <ThemesView {...{ coding, texts, people, k, consultants }} />}
      {part === 'quotes' && <QuotesView {...{ coding, texts, k, names }} onCoding={desk.change} />}
    </div>
  );
}

/** Who codes, how far they are, that all is kept, and the ways to save a copy, to lock and to leave. */
function DeskLine({ desk, coding, texts, identity }: CodingDeskProps) {
  const { saveFile, sentence } = useServices();
  const [locking, setLocking] = useState<'asked' | 'too-early' | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const byText = new Map(coding.texts.map((each) => [each.text, each]));
  const coded = texts.filter(({ id }) => {
    const own = byText.get(id);
    return own !== undefined && isCoded(own);
  }).length;
  const save = async () => {
    const name = codingFileName(coding);
    saveFile(
      name,
      await sealCoding(withoutIdentifiers(coding), await recipientOf(identity)),
      'application/octet-stream',
    );
    setSaved(name);
  };
  const isOpen = coding.state === 'open' && coding.agreed === null;
  return (
    <div class="desk-line stack">
      <p class="row row--wrap">
        <span>
          {coding.agreed === null ? 'You code as' : 'On the desk:'} <strong>{coding.coder}</strong>.{' '}
          {coding.agreed === null
            ? `${coded} of ${countOf(texts.length, 'text')} coded${coding.state === 'locked' ? ', locked' : ''}.`
            : 'Agreed by two coders.'}
        </span>
        {desk.undo && <TextButton onPress={desk.undo}>Undo</TextButton>}
        <TextButton onPress={() => void save()}>Save a copy</TextButton>
        {isOpen && (
          <TextButton onPress={() => setLocking(coded === texts.length ? 'asked' : 'too-early')}>
            Lock my coding
          </TextButton>
        )}
        <TextButton onPress={desk.leave}>Leave the desk</TextButton>
      </p>
      <p class="quiet" role="status">
        {savingText(desk.saving, sentence)}
        {saved && ` Saved ${saved}.`}
      </p>
      {desk.unreadable > 0 && (
        <Inset tone="danger">
          <strong>{countOf(desk.unreadable, 'part')} of this coding could not be read.</strong> What was coded
          there is lost here: take in a copy that you saved, after erasing this one.
        </Inset>
      )}
      {locking === 'too-early' && <Inset tone="check">{sentence('texts-uncoded')}</Inset>}
      {locking === 'asked' && (
        <Inset tone="check">
          <p>
            <strong>Once locked, no code and no memo of it changes any more.</strong> Only then is it laid
            beside the second coder’s.
          </p>
          <p class="row">
            <Button
              onPress={() => {
                setLocking(null);
                desk.change({ ...coding, state: 'locked' });
              }}
            >
              Lock it
            </Button>
            <TextButton onPress={() => setLocking(null)}>Not yet</TextButton>
          </p>
        </Inset>
      )}
    </div>
  );
}

function savingText(
  saving: Desk['saving'],
  sentence: (reason: Exclude<Desk['saving'], 'saved' | 'saving'>) => string,
) {
  if (saving === 'saved') return 'Kept on this computer; only the study’s key opens it.';
  return saving === 'saving' ? 'Keeping…' : `Not kept. ${sentence(saving)}`;
}
