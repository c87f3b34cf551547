import type { Domain, Kind } from './domain.ts';

/** How a domain is shown: its name, the one-line prompt, and an example of each kind. */
export interface DomainText {
  readonly label: string;
  readonly prompt: string;
  readonly example: Readonly<Record<Kind, string>>;
}

/** The wording of the seven domains. */
export const DOMAIN_TEXT: Readonly<Record<Domain, DomainText>> = {
  technology: {
    label: 'Use of technology',
    prompt: 'What did they do with systems or devices that helped or slowed the team?',
    example: {
      keep: 'Typed the plan into the record at the bedside, so the job list was ready before we moved on.',
      change: 'Asked me to log in and order tests for them; the round waited about ten minutes.',
    },
  },
  'clinical-practice': {
    label: 'Clinical practice',
    prompt: 'What did you see in how they assessed, decided or explained?',
    example: {
      keep: 'Said aloud why two options were ruled out, so I could follow and question the choice.',
      change: 'Changed the plan after the round and did not tell the team; two of us worked to the old one.',
    },
  },
  juniors: {
    label: 'Approach to juniors',
    prompt: 'How did they teach, delegate, correct or back the team?',
    example: {
      keep: 'Asked for my plan first, then altered one step and gave the reason.',
      change: 'Corrected a colleague in front of others; the rest of us stopped offering answers.',
    },
  },
  'time-management': {
    label: 'Time management',
    prompt: 'How did they start, pace and finish, and what did it do to other people’s time?',
    example: {
      keep: 'Told us half way through what would be dropped, so nobody stayed late without warning.',
      change: 'Began later than agreed without a message; handover overran.',
    },
  },
  approachability: {
    label: 'Approachability',
    prompt: 'What made it easier or harder to come to them?',
    example: {
      keep: 'Left a clear “call me if” and thanked me when I called.',
      change: 'Looked at the screen while I asked for help; I shortened the question.',
    },
  },
  strengths: {
    label: 'Strengths',
    prompt: 'What should they keep doing, because it helps you or the team?',
    example: {
      keep: 'Gives one teaching point per list and returns to it at the end.',
      change: 'Keep the bedside summaries, and do them on busy days as well.',
    },
  },
  improvement: {
    label: 'Areas for improvement',
    prompt: 'What one thing, done differently, would help most?',
    example: {
      keep: 'Already agrees a stop time for the round; doing so daily would help most.',
      change: 'Agree at the start who may interrupt a procedure, so we know when to speak.',
    },
  },
};
