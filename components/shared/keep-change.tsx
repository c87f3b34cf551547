import { type Domain, fixedKind, type Kind } from '../../lib/schema/domain-list.ts';
import { ChoiceOfFew } from './choices.tsx';
import { KindMark } from './kind-mark.tsx';

interface KeepChangeProps {
  readonly domain: Domain | null;
  readonly value: Kind | null;
  readonly onValue: (kind: Kind) => void;
}

const LABELS = { keep: 'Keep doing it', change: 'Change it' };

/** Keep or change; where the domain fixes it, a line that says so. */
export function KeepChange({ domain, value, onValue }: KeepChangeProps) {
  const fixed = fixedKind(domain);
  if (fixed !== null) {
    return (
      <p class="kind-fixed">
        <KindMark kind={fixed} />
        {fixed === 'keep'
          ? 'Strengths are always something to keep'
          : 'Improvements are always something to change'}
      </p>
    );
  }
  const choices = (['keep', 'change'] as const).map((kind) => ({
    value: kind,
    label: (
      <span class="row">
        <KindMark kind={kind} />
        {LABELS[kind]}
      </span>
    ),
  }));
  return <ChoiceOfFew legend="Keep or change" hideLegend choices={choices} value={value} onValue={onValue} />;
}
