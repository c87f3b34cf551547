import { useState } from 'preact/hooks';
import type { WaitingBrief } from '../../lib/brief/waiting-brief.ts';
import type { SealedAnswers } from '../../lib/reflection/seal-answers.ts';
import type { Occasion } from '../../lib/schema/primitives.ts';
import { AboutYou } from '../reflection/about-you.tsx';
import { ReflectionSitting } from '../reflection/reflection-sitting.tsx';
import { BriefAndSession } from './brief-and-session.tsx';
import { studyRoundOfBrief } from './brief-round.ts';
import { LaterAnswers } from './later-answers.tsx';
import { MyAnswers } from './my-answers.tsx';

interface SecondReadingProps {
  readonly brief: WaitingBrief;
  readonly code: string | null;
  readonly freshCode: string;
}

/** A later reading without keeping: the brief at once, then the questions after the one-to-one or three months on. */
export function SecondReading({ brief, code, freshCode }: SecondReadingProps) {
  const [occasion, setOccasion] = useState<Occasion | null>(null);
  const [sealed, setSealed] = useState<SealedAnswers | null>(null);
  const round = studyRoundOfBrief(brief.head);
  if (occasion !== null) {
    return (
      <ReflectionSitting
        sitting={{ role: 'consultant', occasion }}
        round={round}
        code={code ?? freshCode}
        revision={1}
        keeper="paper"
        next="go back to the brief"
        skipNote="You can come back to it."
        onDone={(outcome) => {
          setSealed(outcome.sealed);
          setOccasion(null);
        }}
      />
    );
  }
  return (
    <BriefAndSession brief={brief} kept={null} next="answers">
      {() => (
        <>
          {sealed !== null && <MyAnswers sealed={sealed} oneKey={round.oneKey} />}
          <LaterAnswers isNext round={round} code={code} onStart={setOccasion} />
          <AboutYou round={round} writer="consultant" />
        </>
      )}
    </BriefAndSession>
  );
}
