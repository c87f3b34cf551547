import { useMemo, useState } from 'preact/hooks';
import { chooseQuote, dismissIn, quoteOf, type Words } from '../../lib/coding/choose-quote.ts';
import { holdingRule, leavingTexts } from '../../lib/export/leaving-texts.ts';
import { publicCodebook } from '../../lib/export/public-codebook.ts';
import { codesAsTree } from '../../lib/schema/codebook.ts';
import type { Segment } from '../../lib/schema/coding.ts';
import { Tick } from '../shared/choices.tsx';
import { SelectField } from '../shared/fields.tsx';
import { Inset } from '../shared/layout.tsx';
import { MoreOf } from '../shared/more-of.tsx';
import { useSomeOf } from '../shared/use-some-of.ts';
import type { CodingPartProps, LeavingPartProps } from './coding-part.ts';
import { QuoteChoice } from './quote-choice.tsx';
import { SaveProject } from './save-project.tsx';
import { countOf } from './text-words.ts';
import { useCodeNames } from './use-code-names.ts';

interface QuotesViewProps extends LeavingPartProps {
  readonly k: number;
}

/** Each is read by the screen before it is shown. */
const AT_ONCE = 10;

/** Which words leave the study: nothing does by itself, and nothing as it stands. */
export function QuotesView({ coding, texts, k, names, onCoding }: QuotesViewProps) {
  const [filter, setFilter] = useState('');
  const [whole, setWhole] = useState(false);
  const leaving = useMemo(() => leavingTexts({ texts, coding, k, names }), [texts, coding, k, names]);
  const whyHeld = useMemo(() => holdingRule(texts, k), [texts, k]);
  const nameOf = useCodeNames(coding.codebook);
  const choices = useMemo(
    () => choicesFrom({ coding, texts, filter, whole }),
    [coding, texts, filter, whole],
  );
  const { some, left, showMore } = useSomeOf(choices, undefined, AT_ONCE);
  return (
    <div class="stack--wide">
      <Inset tone="check">
        <strong>Read each one through before you tick it.</strong> Identifiers that are found are taken out,
        which is not all there are, and how somebody writes can tell who they are. Nothing leaves of a role of
        which fewer than {k} wrote. What is ticked goes into the export.
      </Inset>
      <div class="study-controls">
        <SelectField
          label="Code"
          value={filter}
          choices={[
            ['', 'All codes'],
            ...codesAsTree(coding.codebook).map(({ code }) => [code.id, code.name] as const),
          ]}
          onValue={setFilter}
        />
        <Tick label="Whole texts" checked={whole} onValue={setWhole} />
      </div>
      <p role="status">
        {countOf(leaving.texts.length, 'quote')} chosen
        {leaving.held.length > 0 ? `, ${leaving.held.length} more not let out.` : '.'}
      </p>
      <ul class="quotes">
        {some.map(({ words, text, codes }) => (
          <QuoteChoice
            key={keyOf(words)}
            {...{ words, text, names }}
            codes={codes.map(nameOf)}
            quote={quoteOf(coding, words)}
            held={whyHeld(text)}
            onChosen={(chosen) => onCoding(chooseQuote(coding, words, chosen))}
            onDismiss={(key, dismissed) => onCoding(dismissIn(coding, words, key, dismissed))}
          />
        ))}
      </ul>
      <MoreOf left={left} showMore={showMore} of="the quotes" />
      <SaveProject
        codebook={publicCodebook(coding.codebook, names)}
        coder={coding.coder}
        texts={leaving.texts}
      />
    </div>
  );
}

interface ChoiceSource extends Pick<CodingPartProps, 'coding' | 'texts'> {
  readonly filter: string;
  readonly whole: boolean;
}

/** The coded words, or whole texts, that may be chosen; statements are not among them. */
function choicesFrom({ coding, texts, filter, whole }: ChoiceSource) {
  const codedOf = new Map(coding.texts.map((each) => [each.text, each.segments]));
  return texts
    .filter(({ item }) => item !== 'STATEMENT')
    .flatMap((text) => {
      const segments = (codedOf.get(text.id) ?? []).filter(
        ({ codes }) => filter === '' || codes.includes(filter),
      );
      const isChosen = whole && (filter === '' || segments.length > 0);
      const all = { start: 0, end: text.text.length, codes: codesIn(codedOf.get(text.id) ?? []) };
      const spans = whole ? (isChosen ? [all] : []) : segments;
      return spans.map(({ start, end, codes }) => ({ text, codes, words: { text: text.id, start, end } }));
    });
}

function codesIn(segments: readonly Segment[]): string[] {
  return [...new Set(segments.flatMap(({ codes }) => codes))];
}

function keyOf({ text, start, end }: Words): string {
  return `${text} ${start} ${end}`;
}
