import { useState } from 'preact/hooks';
import type { WaitingBrief } from '../../lib/brief/waiting-brief.ts';
import { expectationsIn } from '../../lib/reflection/expectations.ts';
import { AboutYou } from '../reflection/about-you.tsx';
import { ReflectionSitting, type SittingOutcome } from '../reflection/reflection-sitting.tsx';
import { BriefAndSession } from './brief-and-session.tsx';
import { studyRoundOfBrief } from './brief-round.ts';
import { WhatWasExpected } from './gap-card.tsx';
import { ComeBack } from './later-answers.tsx';
import { MyAnswers } from './my-answers.tsx';

interface FirstReadingProps {
  readonly brief: WaitingBrief;
  readonly code: string;
}

/** The first reading without keeping: one's own view is sealed or skipped before the brief is opened again to be read. */
export function FirstReading({ brief, code }: FirstReadingProps) {
  const [outcome, setOutcome] = useState<SittingOutcome | null>(null);
  const round = studyRoundOfBrief(brief.head);
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
    <BriefAndSession brief={brief} kept={null} next="session">
      {(content) => (
        <>
          <WhatWasExpected content={content} predict={predict} />
          <MyAnswers sealed={outcome.sealed} oneKey={round.oneKey} />
          <ComeBack />
          <AboutYou round={round} writer="consultant" />
        </>
      )}
    </BriefAndSession>
  );
}
