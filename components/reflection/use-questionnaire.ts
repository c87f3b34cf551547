import { useState } from 'preact/hooks';
import { type Answer, type Answers, problemsIn } from '../../lib/reflection/answers.ts';
import type { GivenAnswers } from '../../lib/reflection/build-response.ts';
import type { Section } from '../../lib/reflection/sections.ts';
import type { SittingState } from '../../lib/reflection/sitting-state.ts';
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

/** How a person goes through a questionnaire. */
export interface QuestionnaireInput {
  readonly sections: readonly Section[];
  /** Where they begin or go on. */
  readonly start: SittingState;
  /** Whether they came back to change one part alone, and are done with it. */
  readonly single: boolean;
  /** Hears of every answer and step. */
  readonly onState: (state: SittingState) => void;
  readonly onDone: (given: GivenAnswers) => void;
}

/** Takes a person through sections one by one; calls `onDone` after the last, or after the one they came back for. */
export function useQuestionnaire(input: QuestionnaireInput): QuestionnaireState {
  const { sections, start, single, onState, onDone } = input;
  const [state, setState] = useState(start);
  const { index, answers, skipped } = state;
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const { dismissed } = useDismissals();
  const section = sections[index];
  const move = (next: SittingState) => {
    setState(next);
    onState(next);
  };
  const leave = (nowSkipped: ReadonlySet<string>) => {
    const isLast = single || index + 1 === sections.length;
    setFaults([]);
    move({ index: isLast ? index : index + 1, answers, skipped: nowSkipped });
    if (isLast) onDone({ answers, skipped: nowSkipped });
  };
  return {
    index,
    section,
    answers,
    faults,
    answer: (key, answer) => move({ ...state, answers: { ...answers, [key]: answer } }),
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
      move({ ...state, index: Math.max(0, index - 1) });
    },
  };
}
