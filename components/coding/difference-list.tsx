import { type Difference, decide, type TwoCodings, undecided } from '../../lib/coding/agree.ts';
import { inCodesOf } from '../../lib/coding/match-codes.ts';
import type { Codebook } from '../../lib/schema/codebook.ts';
import { type CodedText, type Coding, codedTextOf } from '../../lib/schema/coding.ts';
import type { StudyText } from '../../lib/schema/study-text.ts';
import { newId } from '../../lib/shared/random.ts';
import { ChoiceOfFew } from '../shared/choices.tsx';
import { MoreOf } from '../shared/more-of.tsx';
import { useServices } from '../shared/services.tsx';
import { useSomeOf } from '../shared/use-some-of.ts';
import { AppliedCodes } from './applied-codes.tsx';
import { countOf, whoseText } from './text-words.ts';
import { useCodeNames } from './use-code-names.ts';

interface DifferenceListProps {
  readonly coding: Coding;
  readonly texts: readonly StudyText[];
  readonly two: TwoCodings;
  readonly differences: readonly Difference[];
  /** The codes of both. */
  readonly codebook: Codebook;
  readonly onCoding: (coding: Coding) => void;
}

/** Text by text what either coder gave it, side by side, and for each difference whether the code stays. */
export function DifferenceList({ coding, texts, two, codebook, onCoding, ...rest }: DifferenceListProps) {
  const there = new Set(coding.codebook.map(({ id }) => id));
  // A code that was merged away or removed since has nothing left to decide.
  const differences = rest.differences.filter(({ code }) => there.has(code));
  const byText = Map.groupBy(differences, ({ text }) => text);
  const differing = texts.filter(({ id }) => byText.has(id));
  const { some, left: further, showMore } = useSomeOf(differing);
  const left = undecided(differences, coding).length;
  const second = inCodesOf(two.first.codebook, two.second);
  return (
    <section class="stack--wide" aria-labelledby="differences">
      <h2 class="title title--small" id="differences">
        Differences
      </h2>
      <p role="status">
        {left === 0
          ? 'All are decided. Themes and quotes are of what you agreed on.'
          : `${countOf(left, 'difference')} to decide. What both gave stands, at the words of either.`}
      </p>
      {some.map((text) => (
        <TextDifferences
          key={text.id}
          {...{ coding, text, codebook, onCoding }}
          differences={byText.get(text.id) ?? []}
          coders={[
            [two.first.coder, codedTextOf(two.first, text.id)],
            [two.second.coder, codedTextOf(second, text.id)],
          ]}
        />
      ))}
      <MoreOf left={further} showMore={showMore} of="the texts" />
    </section>
  );
}

interface TextDifferencesProps
  extends Pick<DifferenceListProps, 'coding' | 'codebook' | 'onCoding' | 'differences'> {
  readonly text: StudyText;
  readonly coders: readonly (readonly [coder: string, coded: CodedText])[];
}

function TextDifferences({ coding, text, codebook, coders, differences, onCoding }: TextDifferencesProps) {
  const { random } = useServices();
  const nameOf = useCodeNames(codebook);
  const keptOf = ({ code }: Difference) => {
    const decision = coding.agreed?.decisions.find((each) => each.text === text.id && each.code === code);
    if (decision === undefined) return null;
    return decision.keep ? 'keep' : 'leave';
  };
  return (
    <article class="card difference">
      <div class="card__body stack--wide">
        <p class="said">{text.text}</p>
        <p class="quiet">{whoseText(text)}</p>
        <div class="side-by-side">
          {coders.map(([coder, coded]) => (
            <div key={coder}>
              <p class="label">{coder}</p>
              {coded.segments.length === 0 && <p class="quiet">No code.</p>}
              <AppliedCodes text={text.text} segments={coded.segments} nameOf={nameOf} />
            </div>
          ))}
        </div>
        {differences.map((difference) => (
          <ChoiceOfFew
            key={difference.code}
            legend={`${nameOf(difference.code)}, given by ${difference.by === 'first' ? coders[0]?.[0] : coders[1]?.[0]} alone`}
            choices={[
              { value: 'keep', label: 'Keep' },
              { value: 'leave', label: 'Leave out' },
            ]}
            value={keptOf(difference)}
            onValue={(value) =>
              onCoding(decide(coding, difference, { keep: value === 'keep', newId: () => newId(random) }))
            }
          />
        ))}
      </div>
    </article>
  );
}
