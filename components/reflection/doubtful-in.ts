import type { Answers } from '../../lib/reflection/answers.ts';
import type { Section } from '../../lib/reflection/sections.ts';
import { type Dismissed, findingsIn } from '../../lib/screening/findings.ts';
import type { FormFault } from '../shared/error-summary.tsx';

/** The free texts of a section in which the identifier screen still asks about something, and what about. */
export function doubtfulIn(section: Section, answers: Answers, dismissed: Dismissed): FormFault[] {
  return section.questions.flatMap(({ key, kind }) => {
    const answer = answers[key];
    const found = kind === 'text' && typeof answer === 'string' ? findingsIn(answer, dismissed) : [];
    const first = found.find(({ certainty }) => certainty === 'check');
    if (first === undefined) return [];
    return [
      { field: key, message: `“${first.words}” may name somebody: take it out, or keep it if it is safe` },
    ];
  });
}
