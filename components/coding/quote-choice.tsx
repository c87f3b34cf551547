import type { Words } from '../../lib/coding/choose-quote.ts';
import { clearedWords, doubtsIn } from '../../lib/export/cleared-words.ts';
import type { HeldQuote } from '../../lib/export/leaving-texts.ts';
import { askedText } from '../../lib/schema/asked-text.ts';
import type { Quote } from '../../lib/schema/coding.ts';
import type { StudyText } from '../../lib/schema/study-text.ts';
import { findingKey } from '../../lib/screening/findings.ts';
import { Tick } from '../shared/choices.tsx';
import { whoseText } from './text-words.ts';

const HELD: Readonly<Record<HeldQuote['reason'], string>> = {
  'role-few': 'Not let out: too few of this role wrote.',
  'answer-few': 'Not let out: too few answered this question.',
  'not-open': 'Not let out: the text is not open.',
  statement: 'Statements are chosen under Export, all or none.',
};

interface QuoteChoiceProps {
  readonly words: Words;
  readonly text: StudyText;
  readonly names: readonly string[];
  /** The names of the codes at the words. */
  readonly codes: readonly string[];
  readonly quote: Quote | null;
  /** Why nothing of this text leaves; null where it may. */
  readonly held: HeldQuote['reason'] | null;
  readonly onChosen: (chosen: boolean) => void;
  readonly onDismiss: (key: string, dismissed: boolean) => void;
}

/** Words as they would leave, to be ticked, and what of them the screen doubts. What may not leave has no tick. */
export function QuoteChoice({
  words,
  text,
  names,
  codes,
  quote,
  held,
  onChosen,
  onDismiss,
}: QuoteChoiceProps) {
  const dismissed = new Set(quote?.dismissed);
  const cleared = clearedWords(text.text, words, { dismissed, names });
  const doubts = quote === null ? [] : doubtsIn(text.text, words, { dismissed: new Set() });
  const said = `“${cleared.text}”`;
  return (
    <li>
      {held !== null && quote === null ? (
        <p class="quotes__about">{said}</p>
      ) : (
        <Tick label={said} checked={quote !== null} onValue={onChosen} />
      )}
      <p class="quiet quotes__about">{[whoseText(text), askedText(text), ...codes].join(' · ')}</p>
      {held !== null && <p class="quotes__about">{HELD[held]}</p>}
      {doubts.map((doubt) => (
        <Tick
          key={findingKey(doubt)}
          label={`“${doubt.words}” is no identifier (${doubt.reason})`}
          checked={dismissed.has(findingKey(doubt))}
          onValue={(isNone) => onDismiss(findingKey(doubt), isNone)}
        />
      ))}
    </li>
  );
}
