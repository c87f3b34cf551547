import type { Membership } from '../../lib/schema/membership.ts';
import type { StudyRound } from './study-round.ts';

/** What a questionnaire needs of a fellow's round. */
export function studyRoundOf({ card }: Membership): StudyRound {
  return {
    id: card.round,
    studyRecipient: card.studyRecipient,
    contact: card.contact,
    oneKey: card.recipient === card.studyRecipient,
  };
}
