/** One of the four steps of a one-to-one. */
export interface SessionStep {
  /** 1 to 4. */
  readonly number: number;
  readonly name: string;
  /** What the step is about, in one line. */
  readonly about: string;
  /** The heading over its work. */
  readonly heading: string;
  /** Planned minutes. */
  readonly minutes: number;
  readonly fellowAsks: readonly string[];
  readonly consultantTries: readonly string[];
  readonly ifStuck: string;
}

/** The four steps, in their order; their minutes are the plan of 45. */
export const SESSION_STEPS: readonly SessionStep[] = [
  {
    number: 1,
    name: 'Relationship',
    about: 'How we both are, and the ground rules',
    heading: 'Begin with each other',
    minutes: 5,
    fellowAsks: [
      '“How do you come to this conversation today?”',
      '“What would make the next forty minutes worth your time?”',
    ],
    consultantTries: [
      'Say what you hope for, and one thing you are uneasy about.',
      'Ask what the fellow needs from you to speak freely.',
    ],
    ifStuck: 'Read the ground rules aloud in turn. Either of you may change the wording before you agree.',
  },
  {
    number: 2,
    name: 'Reaction',
    about: 'How it felt to read the brief',
    heading: 'What it was like to read it',
    minutes: 10,
    fellowAsks: [
      '“What was it like to read?”',
      '“What did you expect, and what came as a surprise?”',
      '“Which line stayed with you?”',
    ],
    consultantTries: [
      'Say how it felt before you say what you think of it.',
      'Leave explanations for later. Nobody here has to be convinced.',
    ],
    ifStuck: 'A pause is fine. Disappointment and relief are both answers; neither needs solving.',
  },
  {
    number: 3,
    name: 'Content',
    about: 'Two points, looked at closely',
    heading: 'Look closely at two points',
    minutes: 15,
    fellowAsks: [
      '“What do you recognise in this?”',
      '“When is it most like this, and when is it not?”',
      '“What would I see if it went well?”',
    ],
    consultantTries: [
      'Pick one point to keep and one to change.',
      'Ask about the point, never about who made it.',
    ],
    ifStuck:
      'The fellow speaks for the group’s points, not for anyone’s observation. “I cannot say more than is written” is a full answer.',
  },
  {
    number: 4,
    name: 'Coaching',
    about: 'What will be different, and how we know',
    heading: 'Agree one to three things',
    minutes: 15,
    fellowAsks: [
      '“What would you like to be different in a month?”',
      '“What is the smallest piece of it that you could begin this week?”',
      '“How would one of us notice?”',
    ],
    consultantTries: ['Choose what you can do by yourself.', 'Say it as something others could see.'],
    ifStuck: 'Keeping something that works, and doing it on busy days too, is a commitment as well.',
  },
];

/** Minutes a one-to-one is planned for: 45. */
export const SESSION_MINUTES = SESSION_STEPS.reduce((sum, { minutes }) => sum + minutes, 0);

/** What both agree to before they begin. */
export const GROUND_RULES: readonly string[] = [
  'About what was done, not about who somebody is.',
  'Nobody asks who said it, and nobody tells.',
  'Either of us can stop, without a reason.',
  'Not for appraisal. It stays between us, but for the note we write together.',
];
