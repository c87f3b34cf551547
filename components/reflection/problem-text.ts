import type { Problem } from '../../lib/reflection/answers.ts';

/** What to do about a problem, in one sentence. */
export function problemText({ question, reason }: Problem): string {
  switch (reason) {
    case 'unanswered':
      return `Answer “${question.label}”, or choose “cannot say”`;
    case 'not-minutes':
      return 'Give the length in minutes, to the nearest 5: from 5 to 240';
    case 'too-long':
      return `Shorten “${question.label}”: with identifiers replaced it is too long`;
  }
}
