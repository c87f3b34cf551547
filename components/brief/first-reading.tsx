import { useState } from 'preact/hooks';
import { expectationsIn } from '../../lib/reflection/expectations.ts';
import type { BriefContent } from '../../lib/schema/brief.ts';
import { ReflectionSitting, type SittingOutcome } from '../reflection/reflection-sitting.tsx';
import { Inset } from '../shared/layout.tsx';
import { studyRoundOfBrief } from './brief-round.ts';
import { ExpectationGap } from './gap-card.tsx';
import { ComeBack } from './later-answers.tsx';
import { MyAnswers } from './my-answers.tsx';
import { RevealedBrief } from './revealed-brief.tsx';

interface FirstReadingProps {
  readonly content: BriefContent;
  readonly code: string;
}

/** The first reading: one's own view is sealed or skipped before a word of the brief is rendered. */
export function FirstReading({ content, code }: FirstReadingProps) {
  const [outcome, setOutcome] = useState<SittingOutcome | null>(null);
  const round = studyRoundOfBrief(content);
  if (outcome === null) {
    return (
      <ReflectionSitting
        sitting={{ role: 'consultant', occasion: 'T0' }}
        round={round}
        code={code}
        revision={1}
        keeper="paper"
        next="show the brief"
        skipNote="It cannot be made up after the reveal."
        onDone={setOutcome}
      />
    );
  }
  const predict = outcome.given === null ? null : expectationsIn(outcome.given);
  return (
    <RevealedBrief content={content}>
      {predict === null ? (
        <div class="no-print">
          <Inset>You left out what you expected, so there is nothing to compare the brief with.</Inset>
        </div>
      ) : (
        <ExpectationGap content={content} predict={predict} />
      )}
      <MyAnswers sealed={outcome.sealed} oneKey={round.oneKey} />
      <ComeBack />
    </RevealedBrief>
  );
}
