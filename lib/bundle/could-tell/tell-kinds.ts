/** What in an observation could tell a reader who wrote it. */
export const TELL_KINDS = ['event', 'quote', 'third-party', 'setting', 'minority', 'first-person'] as const;
export type TellKind = (typeof TELL_KINDS)[number];

/** A sort of tell in plain words, and how to write without it. */
export interface TellText {
  readonly label: string;
  readonly hint: string;
}

export const TELL_TEXT: Readonly<Record<TellKind, TellText>> = {
  event: {
    label: 'One event',
    hint: 'Say what they do at such times, and leave out which time it was.',
  },
  quote: {
    label: 'Quoted speech',
    hint: 'Say in your own words what was said: who was there knows the sentence.',
  },
  'third-party': {
    label: 'Somebody else',
    hint: 'Say “a colleague” or “a nurse”, or leave them out.',
  },
  setting: {
    label: 'Exact place or time',
    hint: 'Say “on a round” or “in clinic”, and leave out which day, hour or room.',
  },
  minority: {
    label: 'What few of you are',
    hint: 'Say what was done, and leave out what sets you apart.',
  },
  'first-person': {
    label: 'About yourself',
    hint: 'Say “a junior” for yourself, and leave out what only happened to you.',
  },
};
