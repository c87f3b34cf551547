import { type Domain, fixedKind, type Kind } from '../../lib/schema/domain-list.ts';
import { ChoiceOfFew } from './choices.tsx';
import { KindMark } from './kind-mark.tsx';

interface KeepChangeProps {
  readonly domain: Domain | null;
  readonly value: Kind | null;
  readonly onValue: (kind: Kind) => void;
  /** Whether K and C choose; where they do not, none are shown. */
  readonly singleKeys?: boolean;
}

const LABELS = { keep: 'Keep doing it', change: 'Change it' };
const KEYS = { keep: 'K', change: 'C' };

/** Keep or change; where the domain fixes it, a line that says so. */
export function KeepChange({ domain, value, onValue, singleKeys }: KeepChangeProps) {
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
        {singleKeys && (
          <span class="key" aria-hidden="true">
            {KEYS[kind]}
          </span>
        )}
        <KindMark kind={kind} />
        {LABELS[kind]}
      </span>
    ),
  }));
  return <ChoiceOfFew legend="Keep or change" hideLegend choices={choices} value={value} onValue={onValue} />;
}
