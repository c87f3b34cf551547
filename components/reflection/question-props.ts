import type { Answer } from '../../lib/reflection/answers.ts';
import type { Question } from '../../lib/reflection/questions.ts';

/** What a row needs, whatever its kind: the question, what was answered so far, and what is wrong with it. */
export interface RowProps<Kind extends Question['kind']> {
  readonly question: Extract<Question, { kind: Kind }>;
  /** The number shown before the label; null where the rows are not counted. */
  readonly number: number | null;
  readonly answer: Answer | undefined;
  readonly error: string | null;
  readonly onAnswer: (answer: Answer) => void;
}
