import type { Answer } from './answers.ts';
import type { Question } from './questions.ts';

/** An answer in the words of its question; undefined, where nothing was answered, is "left out". */
export function answerText(question: Question, answer: Answer | undefined): string {
  if (answer === undefined || (typeof answer === 'string' && answer.trim() === '')) return 'left out';
  if (answer === null) return 'cannot say';
  switch (question.kind) {
    case 'points':
      return `${answer} ${question.points[Number(answer)] ?? ''}`.trim();
    case 'choice':
      return question.options.find(({ value }) => value === answer)?.label ?? String(answer);
    case 'minutes':
      return `${answer} minutes`;
    case 'text':
      return String(answer);
  }
}
