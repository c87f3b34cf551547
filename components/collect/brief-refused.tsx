import type { BriefRefusal } from '../../lib/brief/compile-brief.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import type { Point } from '../../lib/schema/point.ts';
import { Inset } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';

interface BriefRefusedProps {
  readonly refusal: BriefRefusal;
  readonly points: readonly Point[];
}

/** Why a brief is not made, and where to mend it. */
export function BriefRefused({ refusal, points }: BriefRefusedProps) {
  const { sentence } = useServices();
  return (
    <Inset tone={refusal.reason === 'too-few' ? 'check' : 'danger'}>
      <p>{sentence(refusal.reason)}</p>
      <Where refusal={refusal} points={points} />
    </Inset>
  );
}

function Where({ refusal, points }: BriefRefusedProps) {
  if (refusal.reason === 'too-few') return null;
  if (refusal.reason === 'over-three') {
    return (
      <p>
        {DOMAIN_TEXT[refusal.domain].label}, {refusal.kind}
      </p>
    );
  }
  const statement = points.find(({ id }) => id === refusal.point)?.statement ?? '';
  const { start, end } = refusal.reason === 'verbatim' ? refusal.run : refusal.found;
  return (
    <p>
      “{statement.slice(0, start)}
      <mark class="same">{statement.slice(start, end)}</mark>
      {statement.slice(end)}”
    </p>
  );
}
