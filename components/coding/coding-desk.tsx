import { useState } from 'preact/hooks';
import type { ThemeSource } from '../../lib/analysis/themes/people-by-theme.ts';
import type { Coding } from '../../lib/schema/coding.ts';
import type { StudyText } from '../../lib/schema/study-text.ts';
import { AgreementView } from './agreement-view.tsx';
import { CodeTexts } from './code-texts.tsx';
import { CodebookView } from './codebook-view.tsx';
import { DeskLine } from './desk-line.tsx';
import { QuotesView } from './quotes-view.tsx';
import { ThemesView } from './themes-view.tsx';
import type { CodingDesk as Desk } from './use-coding-desk.ts';
import { useUndoKey } from './use-undo-key.ts';

interface CodingDeskProps {
  readonly desk: Desk;
  readonly coding: Coding;
  readonly texts: readonly StudyText[];
  readonly k: number;
  readonly consultants: number;
  readonly people: ThemeSource['people'];
  readonly names: readonly string[];
  readonly identity: string;
  /** Called as the controls that were pressed go: the focus is to go where one goes on. */
  readonly onBegin: () => void;
  readonly onLeave: () => void;
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
  const { desk, coding, texts, people, k, consultants, names, onBegin } = props;
  const [part, setPart] = useState<Part>(coding.agreed === null ? 'texts' : 'agreement');
  const [locking, setLocking] = useState(false);
  useUndoKey(desk.undo);
  const common = { coding, texts, onCoding: desk.change };
  const go = (next: Part) => {
    setPart(next);
    setLocking(false);
  };
  return (
    <div class="stack--wide">
      <DeskLine {...props} {...{ locking }} onLocking={setLocking} onLocked={onBegin} />
      <nav class="parts" aria-label="Parts of the coding">
        {PARTS.map(([id, label]) => (
          <button
            key={id}
            type="button"
            class="parts__part"
            aria-current={id === part ? 'true' : undefined}
            onClick={() => go(id)}
          >
            {label}
          </button>
        ))}
      </nav>
      {part === 'texts' && <CodeTexts {...common} />}
      {part === 'codebook' && <CodebookView {...common} {...{ desk, names }} />}
      {part === 'agreement' && <AgreementView {...common} {...{ desk, names, people, k, onBegin }} />}
      {part === 'themes' && <ThemesView {...{ coding, texts, names, people, k, consultants }} />}
      {part === 'quotes' && <QuotesView {...common} {...{ k, names }} />}
    </div>
  );
}
