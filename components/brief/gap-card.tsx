import { gapRows } from '../../lib/brief/expectation-gap.ts';
import type { Predict } from '../../lib/schema/answers.ts';
import type { BriefContent } from '../../lib/schema/brief.ts';
import { Card, Inset } from '../shared/layout.tsx';
import { GapTableRow } from './gap-row.tsx';
import { GAP_PLACES } from './gap-text.ts';

interface WhatWasExpectedProps {
  readonly content: BriefContent;
  readonly predict: Predict | null;
  /** Whether it goes on paper: with one's own picture it does, with the brief never. */
  readonly printed?: boolean;
}

/** The gap, or that there is nothing to compare because that part was left out. */
export function WhatWasExpected({ content, predict, printed = false }: WhatWasExpectedProps) {
  if (predict !== null) return <ExpectationGap content={content} predict={predict} printed={printed} />;
  return (
    <div class="no-print">
      <Inset>You left out what you expected, so there is nothing to compare the brief with.</Inset>
    </div>
  );
}

interface ExpectationGapProps extends WhatWasExpectedProps {
  readonly predict: Predict;
}

/** What was expected beside what they said. */
function ExpectationGap({ content, predict, printed }: ExpectationGapProps) {
  const legend = (
    <p class="legend">
      <span>
        <i class="ring" />
        you expected
      </span>
      <span>
        <i class="disc" />
        they said
      </span>
    </p>
  );
  return (
    <div class={printed ? 'gap' : 'gap no-print'}>
      <Card title="What you expected, and what they said" aside={legend}>
        <table class="table gap__table">
          <caption class="visually-hidden">Your expectation beside the brief, by domain</caption>
          <thead>
            <tr>
              <th scope="col">Domain</th>
              {GAP_PLACES.map(({ value, label }) => (
                <th scope="col" class="track" key={value}>
                  {label}
                </th>
              ))}
              <th scope="col">Gap</th>
            </tr>
          </thead>
          <tbody>
            {gapRows(content, predict).map((row) => (
              <GapTableRow key={row.domain} row={row} />
            ))}
          </tbody>
        </table>
        <p class="quiet">
          They said: only keep points, mostly keep; only change points, mostly change; both, mixed; none,
          nothing to compare.{!printed && ' Your expectations are left off the printed page.'}
        </p>
      </Card>
    </div>
  );
}
