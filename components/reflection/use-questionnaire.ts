import { useState } from 'preact/hooks';
import { type Answer, type Answers, problemsIn } from '../../lib/reflection/answers.ts';
import type { GivenAnswers } from '../../lib/reflection/build-response.ts';
import type { Section } from '../../lib/reflection/sections.ts';
import type { FormFault } from '../shared/error-summary.tsx';
import { useDismissals } from '../shared/use-dismissals.ts';
import { doubtfulIn } from './doubtful-in.ts';
import { problemText } from './problem-text.ts';

/** Where a person is in a questionnaire, and what they can do there. */
export interface QuestionnaireState {
  readonly index: number;
  readonly section: Section | undefined;
  readonly answers: Answers;
  readonly faults: readonly FormFault[];
  readonly answer: (key: string, answer: Answer) => void;
  /** Goes on where nothing is missing; else lists what is. */
  readonly goOn: () => void;
  /** Leaves this part out, whatever stands in it. */
  readonly skip: () => void;
  readonly goBack: () => void;
}

/** Takes a person through sections one by one; calls `onDone` after the last. */
export function useQuestionnaire(
  sections: readonly Section[],
  onDone: (given: GivenAnswers) => void,
): QuestionnaireState {
  const [index, setIndex] = useState(0);
  const [answers, setAnswers] = useState<Answers>({});
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const { dismissed } = useDismissals();
  const section = sections[index];
  const leave = (nowSkipped: ReadonlySet<string>) => {
    setSkipped(nowSkipped);
    setFaults([]);
    if (index + 1 < sections.length) setIndex(index + 1);
    else onDone({ answers, skipped: nowSkipped });
  };
  return {
    index,
    section,
    answers,
    faults,
    answer: (key, answer) => setAnswers((earlier) => ({ ...earlier, [key]: answer })),
    goOn: () => {
      if (section === undefined) return;
      const found = [
        ...problemsIn(section, answers).map((problem) => ({
          field: problem.question.key,
          message: problemText(problem),
        })),
        ...doubtfulIn(section, answers, dismissed),
      ];
      if (found.length === 0) return leave(new Set([...skipped].filter((id) => id !== section.id)));
      setFaults(found);
    },
    skip: () => section && leave(new Set([...skipped, section.id])),
    goBack: () => {
      setFaults([]);
      setIndex(Math.max(0, index - 1));
    },
  };
}
