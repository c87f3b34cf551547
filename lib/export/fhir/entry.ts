import type { Answers, DatasetPerson } from '../../schema/dataset.ts';
import type { Asking } from '../../schema/instrument.ts';
import type { Occasion } from '../../schema/primitives.ts';
import type { Answer, Coding, QuestionnaireItem } from './resources.ts';

/** What one response stands for: a person on one occasion. */
export interface Sheet {
  readonly person: DatasetPerson;
  readonly occasion: Occasion;
  readonly answers: Answers;
}

/**
 * One question, or a group of them, with how its answer is found: the questionnaire and the responses are both made from
 * this, so that they cannot tell two stories.
 */
export interface Entry {
  readonly linkId: string;
  readonly text: string;
  readonly type: Exclude<QuestionnaireItem['type'], 'display'>;
  /** What is said beside the question. */
  readonly note?: string;
  /** The column of `answers.csv` that holds the same answer. */
  readonly column?: string;
  /** To whom and when it is put; to everybody and always where this is absent. */
  readonly asked?: readonly Asking[];
  readonly required?: true;
  /** The longest text, in UTF-16 units. */
  readonly longest?: number;
  readonly options?: readonly Coding[];
  readonly entries?: readonly Entry[];
  /** The answer of a sheet; undefined where it has none. Absent for what a dataset never holds beside a person. */
  readonly answer?: (sheet: Sheet) => Answer | undefined;
}
