import { useEffect, useRef, useState } from 'preact/hooks';
import { type CodedText, isCoded, uncoded } from '../../lib/schema/coding.ts';
import type { StudyText } from '../../lib/schema/study-text.ts';
import { SelectField } from '../shared/fields.tsx';
import { countOf, firstWords } from './text-words.ts';
import { NOT_CODED, NOTHING_FITS } from './use-listed-texts.ts';

/** As many texts as stand in the list at once: thousands would hold the page. */
const PAGE = 100;

interface TextListProps {
  readonly texts: readonly StudyText[];
  readonly codedOf: ReadonlyMap<string, CodedText>;
  readonly codes: readonly (readonly [id: string, name: string])[];
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  readonly current: string | null;
  readonly onText: (id: string) => void;
}

/** The texts, what was made of each, and a filter by code. */
export function TextList({ texts, codedOf, codes, filter, onFilter, current, onText }: TextListProps) {
  const place = Math.max(
    0,
    texts.findIndex(({ id }) => id === current),
  );
  const [from, setFrom] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => setFrom(Math.floor(place / PAGE) * PAGE), [place]);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current, from]);
  const shown = texts.slice(from, from + PAGE);
  return (
    <nav class="card texts" aria-label="Texts">
      <div class="card__body">
        <SelectField
          label="Show"
          value={filter}
          choices={[
            ['', 'All texts'],
            [NOT_CODED, 'Not coded yet'],
            [NOTHING_FITS, 'No code fits'],
            ...codes,
          ]}
          onValue={onFilter}
        />
      </div>
      {texts.length === 0 && <p class="card__body quiet">None.</p>}
      <ol ref={list}>
        {shown.map((text) => (
          <li key={text.id}>
            <a
              href={`#${text.id}`}
              aria-current={text.id === current ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault();
                onText(text.id);
              }}
            >
              {firstWords(text.text)}
              <span>{stateOf(codedOf.get(text.id) ?? uncoded(text.id), text.id === current)}</span>
            </a>
          </li>
        ))}
      </ol>
      {texts.length > PAGE && (
        <p class="card__body row row--wrap">
          <span class="quiet">
            {from + 1} to {from + shown.length} of {texts.length}
          </span>
          {from > 0 && (
            <button type="button" class="link" onClick={() => setFrom(from - PAGE)}>
              Earlier
            </button>
          )}
          {from + PAGE < texts.length && (
            <button type="button" class="link" onClick={() => setFrom(from + PAGE)}>
              Later
            </button>
          )}
        </p>
      )}
    </nav>
  );
}

function stateOf(coded: CodedText, isCurrent: boolean): string {
  const codes = coded.segments.reduce((all, segment) => all + segment.codes.length, 0);
  if (codes > 0) return countOf(codes, 'code');
  if (isCoded(coded)) return 'no code fits';
  return isCurrent ? 'coding now' : 'not yet';
}
