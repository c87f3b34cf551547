import { Predict } from '../schema/answers.ts';
import type { GivenAnswers } from './build-response.ts';
import { sectionsFor } from './sections.ts';

/** The five expectations among a consultant's first answers, or null where that part was left out. */
export function expectationsIn({ answers, skipped }: GivenAnswers): Predict | null {
  const section = sectionsFor({ role: 'consultant', occasion: 'T0' }).find(({ questions }) =>
    questions.some(({ place }) => place.field === 'predict'),
  );
  if (section === undefined || skipped.has(section.id)) return null;
  const parsed = Predict.safeParse(section.questions.map(({ key }) => answers[key]));
  return parsed.success ? parsed.data : null;
}
