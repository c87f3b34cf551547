/** What a questionnaire needs to know of its round, from a card or a brief. */
export interface StudyRound {
  readonly id: string;
  readonly studyRecipient: string;
  /** Whom to ask; null where it is not known. */
  readonly contact: string | null;
  /** True where the lead holds the study team's key too. */
  readonly oneKey: boolean;
}
