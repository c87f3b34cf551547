import type { Occasion } from '../../lib/schema/primitives.ts';
import type { StudyRound } from '../reflection/study-round.ts';
import { TakeBack } from '../reflection/take-back.tsx';
import { Button } from '../shared/button.tsx';
import { Card } from '../shared/layout.tsx';

interface LaterAnswersProps {
  readonly round: StudyRound;
  /** Whether answering is what comes next. */
  readonly isNext: boolean;
  /** The code of earlier answers; null where there is none, so that a new one is made. */
  readonly code: string | null;
  /** Whether an occasion was sealed before, where that is known. */
  readonly sealed?: (occasion: Occasion) => boolean;
  readonly onStart: (occasion: Occasion) => void;
}

/** For a consultant who comes back: the questions after the one-to-one and three months on. */
export function LaterAnswers({ round, isNext, code, sealed, onStart }: LaterAnswersProps) {
  const again = (occasion: Occasion) => (sealed?.(occasion) ? ', again' : '');
  return (
    <div class="no-print">
      <Card title="After the one-to-one">
        <div class="stack">
          <p>
            {code === null
              ? 'Without your first code, these answers stand by themselves, under a new one.'
              : 'Your answers go under your code, so that before and after can be compared.'}
          </p>
          <div class="row row--wrap">
            <Button kind={isNext ? 'main' : 'quiet'} onPress={() => onStart('T1')}>
              Answer{again('T1')}, within a week of the session
            </Button>
            <Button kind="quiet" onPress={() => onStart('T2')}>
              Answer{again('T2')}, about 90 days later
            </Button>
          </div>
          {code !== null && <TakeBack round={round} code={code} writer="consultant" />}
        </div>
      </Card>
    </div>
  );
}

/** For a consultant who reads for the first time: how to come back. */
export function ComeBack() {
  return (
    <div class="no-print">
      <Card title="After the one-to-one">
        <p>
          Within a week, open this file again with the same six words, and choose “I answered before”. The
          questions take about five minutes.
        </p>
      </Card>
    </div>
  );
}
