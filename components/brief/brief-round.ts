import type { BriefHead } from '../../lib/brief/waiting-brief.ts';
import type { StudyRound } from '../reflection/study-round.ts';

/** What a questionnaire needs of a brief's round. A brief does not say whom to ask. */
export function studyRoundOfBrief({ round }: Pick<BriefHead, 'round'>): StudyRound {
  return {
    id: round.id,
    studyRecipient: round.studyRecipient,
    contact: null,
    oneKey: round.recipient === round.studyRecipient,
  };
}
