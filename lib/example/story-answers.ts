import type { Items, Predict, Rows, Scales } from '../schema/answers.ts';
import type { Response } from '../schema/response.ts';

/** What one person answered on one occasion: totals are spread evenly over the rows. */
export interface StorySitting {
  readonly totals?: Readonly<Partial<Record<keyof Scales, number | Rows>>>;
  readonly items?: Items;
  readonly predict?: Predict;
  readonly lengthMinutes?: number;
  readonly texts?: Response['texts'];
  readonly skipped?: boolean;
}

/** One person of the story by code; the comment beside a code names the seat or the consultant. */
export interface StoryPerson {
  readonly code: string;
  readonly T0: StorySitting;
  readonly T1: StorySitting;
  readonly T2?: StorySitting;
}

/** D could not say how important the seventh row was: six rows sum to 30, and there is no total. */
const ROW_7_CANNOT_SAY: Rows = [5, 5, 5, 5, 5, 5, null];

/** The fellows A to F. A met Dr Marsh and D met Dr Adeyemi; the others had no session and were not asked about one. */
export const fellows: readonly StoryPerson[] = [
  {
    // A
    code: 'baked-owl-tapestry-shrivel',
    T0: {
      totals: { CONF: 18, IMPORT: 30 },
      items: { ROLE: 3, CONCERN: 4, GRADIENT: 4 },
      texts: { EXPECT: 'What I hope for is a shorter morning round. I worry that it will be remembered.' },
    },
    T1: {
      totals: { CONF: 27, IMPORT: 32 },
      items: {
        ROLE: 4,
        CONCERN: 2,
        'CONCERN-D': 'much-less',
        GRADIENT: 2,
        EXPER: 'excellent',
        TIME: 'about-right',
        RELATE: 'better',
      },
      texts: {
        LEARNT:
          'I was sure it would be held against me at the next rota. Speaking for the whole group is different from one person in a corridor. She asked what would help, and wrote it down, but I would like an hour of notice before the meeting.',
      },
    },
    T2: { totals: { CONF: 26 }, items: { RELATE: 'better', NOTICED: 'yes' } },
  },
  {
    // B
    code: 'goldmine-tulip-swipe-latch',
    T0: {
      totals: { CONF: 22, IMPORT: 33 },
      items: { ROLE: 2, CONCERN: 3, GRADIENT: 3 },
      texts: { EXPECT: 'That small things get said before they become large ones.' },
    },
    T1: {
      totals: { CONF: 29, IMPORT: 33 },
      items: { ROLE: 4, CONCERN: 2 },
      texts: {
        LEARNT: 'It helped that the points came from all of us. Why were only some of us asked to take part?',
      },
    },
    T2: { totals: { CONF: 28 }, items: { NOTICED: 'yes' } },
  },
  {
    // C
    code: 'daylong-copper-waltz-gap',
    T0: {
      totals: { CONF: 20, IMPORT: 28 },
      items: { ROLE: 4, CONCERN: 3, GRADIENT: 4 },
      texts: { EXPECT: 'I hope it changes how we are corrected. I worry that nothing will.' },
    },
    T1: {
      totals: { CONF: 26, IMPORT: 30 },
      items: { ROLE: 4, CONCERN: 3 },
      texts: { LEARNT: 'Agreeing on the words took longer than writing mine, and was worth more.' },
    },
  },
  {
    // D
    code: 'snack-hatchet-french-proxy',
    T0: {
      totals: { CONF: 25, IMPORT: ROW_7_CANNOT_SAY },
      items: { ROLE: 3, CONCERN: 2, GRADIENT: 2 },
      texts: { EXPECT: 'To be heard on how the day ends. Not much worries me.' },
    },
    T1: {
      totals: { CONF: 33, IMPORT: 35 },
      items: {
        ROLE: 4,
        CONCERN: 2,
        'CONCERN-D': 'the-same',
        GRADIENT: 1,
        EXPER: 'good',
        TIME: 'about-right',
        RELATE: 'the-same',
      },
      texts: { LEARNT: 'I would do it again, every year.' },
    },
    T2: { totals: { CONF: 31 }, items: { RELATE: 'better', NOTICED: 'unsure' } },
  },
  {
    // E
    code: 'willed-pavement-dry-kisser',
    T0: {
      totals: { CONF: 19, IMPORT: 31 },
      items: { ROLE: 3, CONCERN: 4, GRADIENT: 5 },
      texts: { EXPECT: 'I hope nobody works out which words are mine.' },
    },
    T1: {
      totals: { CONF: 21, IMPORT: 33 },
      items: { ROLE: 3, CONCERN: 3 },
      texts: { LEARNT: 'I could take one thing back before the round closed, and that mattered to me.' },
    },
    T2: { totals: { CONF: 22 }, items: { NOTICED: 'no' } },
  },
  {
    // F
    code: 'mug-surplus-abroad-railcar',
    T0: {
      totals: { CONF: 23, IMPORT: 30 },
      items: { ROLE: 2, CONCERN: 3, GRADIENT: 3 },
      texts: { EXPECT: 'A start at the agreed time. I worry about the next reference.' },
    },
    T1: {
      totals: { CONF: 24, IMPORT: 31 },
      items: { ROLE: 1, CONCERN: 2 },
      texts: { LEARNT: 'I am less sure now what a mentor is meant to do when nobody asks for one.' },
    },
  },
];

/** Dr Marsh and Dr Adeyemi. */
export const consultants: readonly StoryPerson[] = [
  {
    // Marsh
    code: 'tweet-imperial-corner-salary',
    T0: {
      totals: { AWARE: 22, IMPORT: 31 },
      items: { ROLE: 3, CONCERN: 3, GRADIENT: 2 },
      predict: ['mostly-keep', 'mostly-keep', 'mostly-keep', 'mixed', 'mostly-change'],
      texts: { EXPECT: 'To learn what I do not see. I worry that it will be about one bad day.' },
    },
    T1: {
      totals: { AWARE: 29, IMPORT: 33 },
      items: {
        ROLE: 5,
        CONCERN: 1,
        'CONCERN-D': 'much-less',
        GRADIENT: 2,
        EXPER: 'excellent',
        TIME: 'about-right',
        USEFUL: 'yes',
        CHANGE: 'definitely',
        RELATE: 'better',
      },
      lengthMinutes: 45,
      texts: {
        LEARNT: 'Forty minutes felt right, an hour would not have added much.',
        CHANGE: 'Correct people afterwards, alone, unless a patient is at risk.',
      },
    },
    T2: { totals: { AWARE: 30 }, items: { RELATE: 'better', DONE: 'most' } },
  },
  {
    // Adeyemi
    code: 'calcium-shelter-outclass-guise',
    T0: {
      totals: { AWARE: 25, IMPORT: 34 },
      items: { ROLE: 4, CONCERN: 2, GRADIENT: 1 },
      texts: { EXPECT: 'One thing that I can change this winter.' },
      // No expectations: that part was left out.
      skipped: true,
    },
    T1: {
      totals: { AWARE: 31, IMPORT: 34 },
      items: {
        ROLE: 4,
        CONCERN: 2,
        'CONCERN-D': 'the-same',
        GRADIENT: 1,
        EXPER: 'good',
        TIME: 'about-right',
        USEFUL: 'yes',
        CHANGE: 'probably',
        RELATE: 'the-same',
      },
      lengthMinutes: 60,
      texts: {
        LEARNT: 'I had not known how much my finish decides theirs.',
        CHANGE: 'Say a finish time at the start and keep to it.',
      },
    },
  },
];

/** The three consultants of example site B, who left the other parts out. */
export const siteBConsultants: readonly StoryPerson[] = [
  siteB('monsoon-chastise-font-remake', { before: 24, after: 30, minutes: 30 }),
  siteB('eldest-jackknife-dense-ogle', { before: 20, after: 28, minutes: 40 }),
  siteB('portable-cilantro-graves-handoff', { before: 26, after: 29, minutes: 180 }),
];

function siteB(
  code: string,
  { before, after, minutes }: { readonly before: number; readonly after: number; readonly minutes: number },
): StoryPerson {
  return {
    code,
    T0: { totals: { AWARE: before }, skipped: true },
    T1: { totals: { AWARE: after }, lengthMinutes: minutes, skipped: true },
  };
}
