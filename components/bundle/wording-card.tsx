import type { EvenText, StyleFault } from '../../lib/bundle/normalise-style/normalise-style.ts';
import { changeCount, type WordingPart, wordingDiff } from '../../lib/bundle/wording-diff.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import { ChoiceOfFew } from '../shared/choices.tsx';

const LEFT_TEXT: Readonly<Record<StyleFault, string>> = {
  'too-long': 'it would be longer than an observation may be',
  'reads-as-identifier': 'a word would read as a name, a number or a place',
  'nothing-left': 'no words would be left',
  unsettled: 'it holds signs that cannot be evened out',
};

const WORDINGS = [
  { value: 'even', label: 'Use the even wording' },
  { value: 'mine', label: 'Keep mine' },
] as const;

interface WordingCardProps {
  readonly observation: Observation;
  readonly even: EvenText;
  /** True where the writer keeps their own words for this one. */
  readonly mine: boolean;
  readonly onMine: (mine: boolean) => void;
}

/** One observation with what an even wording changes in it, and the choice between the two. */
export function WordingCard({ observation, even, mine, onMine }: WordingCardProps) {
  const parts = wordingDiff(observation.text, even.text);
  const count = changeCount(parts);
  const about = observation.domain === null ? 'Observation' : DOMAIN_TEXT[observation.domain].label;
  return (
    <article class="card change">
      <h2 class="label">
        {about} <span class="hint">{count === 1 ? '1 change' : `${count} changes`}</span>
      </h2>
      <p>{parts.map(Part)}</p>
      {even.left.length > 0 && (
        <p class="hint">
          Some of it stays as it is: {even.left.map((fault) => LEFT_TEXT[fault]).join(', ')}.
        </p>
      )}
      <ChoiceOfFew
        legend={`Wording for ${about.toLowerCase()}`}
        hideLegend
        choices={WORDINGS}
        value={mine ? 'mine' : 'even'}
        onValue={(value) => onMine(value === 'mine')}
      />
    </article>
  );
}

function Part({ kind, text }: WordingPart, at: number) {
  if (kind === 'out') return <del key={at}>{text}</del>;
  if (kind === 'in') return <ins key={at}>{text}</ins>;
  return <span key={at}>{text}</span>;
}
