import type { AnswersDraft } from '../schema/answers-draft.ts';
import { takeOutIdentifiers } from '../screening/take-out.ts';
import type { Answers } from './answers.ts';
import type { Sitting } from './sections.ts';

/** How far a person is in a questionnaire: the part they are at, what they answered, and the parts they left out. */
export interface SittingState {
  readonly index: number;
  readonly answers: Answers;
  readonly skipped: ReadonlySet<string>;
}

/** At the first part, with nothing answered. */
export const BEGINNING: SittingState = { index: 0, answers: {}, skipped: new Set() };

/** Whose draft it is and of which sitting. */
export interface DraftOf extends Sitting {
  readonly code: string;
}

/** What is stored of a sitting that is not sealed yet. No text of it holds an identifier that screening is certain of. */
export function draftOf(
  { code, role, occasion, hadSession = true }: DraftOf,
  { index, answers, skipped }: SittingState,
  study: boolean,
): AnswersDraft {
  const clean = Object.entries(answers).map(
    ([key, answer]) => [key, typeof answer === 'string' ? takeOutIdentifiers(answer).text : answer] as const,
  );
  const kept = { code, role, occasion, hadSession, study, index };
  return { ...kept, answers: Object.fromEntries(clean), skipped: [...skipped] };
}

/** Whether a draft is of this sitting: the same questions under the same code. */
export function isDraftOf(
  draft: AnswersDraft,
  { code, role, occasion, hadSession = true }: DraftOf,
): boolean {
  return (
    draft.code === code &&
    draft.role === role &&
    draft.occasion === occasion &&
    draft.hadSession === hadSession
  );
}

/** Where a draft goes on. */
export function stateOf({ index, answers, skipped }: AnswersDraft): SittingState {
  return { index, answers, skipped: new Set(skipped) };
}
