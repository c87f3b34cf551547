import type { BriefContent } from '../../lib/schema/brief.ts';
import type { StudyRound } from '../reflection/study-round.ts';

/** What a questionnaire needs of a brief's round. A brief does not say whom to ask. */
export function studyRoundOfBrief({ round }: BriefContent): StudyRound {
  return {
    id: round.id,
    studyRecipient: round.studyRecipient,
    contact: null,
    oneKey: round.recipient === round.studyRecipient,
  };
}
