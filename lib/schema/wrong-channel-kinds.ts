/** What a text may be that belongs in another channel. Apart from the schemas, which the card has no room for. */
export const WRONG_CHANNEL_KINDS = ['safeguarding', 'fitness', 'patient-safety', 'bullying'] as const;
export type WrongChannelKind = (typeof WRONG_CHANNEL_KINDS)[number];
