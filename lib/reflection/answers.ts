import { TEXT_LENGTH } from '../schema/response.ts';
import { takeOutIdentifiers } from '../screening/take-out.ts';
import type { Question } from './questions.ts';
import type { Section } from './sections.ts';

/** An answer as given: a point, an option's value, typed text or minutes; null is "cannot say". */
export type Answer = number | string | null;

/** Answers by the key of their question; a missing key is a question not answered yet. */
export type Answers = Readonly<Record<string, Answer>>;

/**
 * What keeps a section from being finished: a row passed over, a length that is no multiple of 5 from 5 to 240, or a
 * text that is too long once its identifiers are replaced.
 */
export interface Problem {
  readonly question: Question;
  readonly reason: 'unanswered' | 'not-minutes' | 'too-long';
}

/** What is still to be mended in a section, in its order. Free texts may stay empty. */
export function problemsIn({ questions }: Section, answers: Answers): Problem[] {
  return questions.flatMap((question) => {
    const reason = problemOf(question, answers[question.key]);
    return reason === null ? [] : [{ question, reason }];
  });
}

/** Reads a length as typed; null where it is no multiple of 5 from 5 to 240. */
export function readMinutes(typed: string): number | null {
  const minutes = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return minutes >= 5 && minutes <= 240 && minutes % 5 === 0 ? minutes : null;
}

/** How many questions of these sections hold an answer; "cannot say" is one, an empty text is not. */
export function countAnswered(sections: readonly Section[], answers: Answers): number {
  return sections
    .flatMap(({ questions }) => questions)
    .filter((question) => isAnswered(answers[question.key])).length;
}

/** True where something was answered. White space alone is nothing. */
export function isAnswered(answer: Answer | undefined): answer is Answer {
  return typeof answer === 'string' ? answer.trim() !== '' : answer !== undefined;
}

function problemOf(question: Question, answer: Answer | undefined): Problem['reason'] | null {
  if (question.kind === 'text') return isTooLong(answer) ? 'too-long' : null;
  if (!isAnswered(answer)) return 'unanswered';
  const isTyped = question.kind === 'minutes' && typeof answer === 'string';
  return isTyped && readMinutes(answer) === null ? 'not-minutes' : null;
}

function isTooLong(answer: Answer | undefined): boolean {
  return typeof answer === 'string' && takeOutIdentifiers(answer.trim()).text.length > TEXT_LENGTH;
}
