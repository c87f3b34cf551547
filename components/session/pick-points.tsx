import { useState } from 'preact/hooks';
import type { BriefContent } from '../../lib/schema/brief.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import { TextButton } from '../shared/button.tsx';
import { Tick } from '../shared/choices.tsx';
import { KindMark } from '../shared/kind-mark.tsx';

/** So many points are shown before one asks for the others. */
const FIRST = 4;

interface PickPointsProps {
  readonly content: BriefContent;
  readonly picked: readonly string[];
  readonly onPick: (statement: string, isPicked: boolean) => void;
}

/** The points of the brief that the two take for today. Those that are picked are always shown. */
export function PickPoints({ content, picked, onPick }: PickPointsProps) {
  const [all, setAll] = useState(false);
  const points = content.domains.flatMap(({ domain, keep, change }) => [
    ...keep.map((statement) => ({ statement, domain, kind: 'keep' as const })),
    ...change.map((statement) => ({ statement, domain, kind: 'change' as const })),
  ]);
  const shown = points.filter(({ statement }, index) => all || index < FIRST || picked.includes(statement));
  if (points.length === 0) return <p>The brief shows no point: talk about what you both noticed.</p>;
  return (
    <fieldset>
      <legend class="label">
        Points for today <span class="hint">(one keep, one change works well)</span>
      </legend>
      <div class="picks">
        {shown.map(({ statement, domain, kind }) => (
          <Tick
            key={statement}
            label={
              <>
                <KindMark kind={kind} /> <span class="visually-hidden">{kind}: </span>
                {statement} <span class="quiet">{DOMAIN_TEXT[domain].label}</span>
              </>
            }
            checked={picked.includes(statement)}
            onValue={(isPicked) => onPick(statement, isPicked)}
          />
        ))}
      </div>
      {shown.length < points.length && (
        <TextButton onPress={() => setAll(true)}>Show all {points.length} points</TextButton>
      )}
    </fieldset>
  );
}
