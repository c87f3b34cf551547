import { aboutSession, ask, askBoth, options } from './asking.ts';
import type { Instrument, InstrumentPart } from './instrument.ts';
import {
  CONFIDENCE,
  HINDRANCE,
  IMPORTANCE,
  PICTURE,
  THEIR_ROWS,
  UNDERSTANDING,
  WORRY,
  YOUR_ROWS,
} from './upward-q-1-labels.ts';

const confidence: InstrumentPart = {
  id: 'confidence',
  title: null,
  hint: '0 is not at all confident, 5 is completely confident.',
  items: [
    {
      kind: 'scale',
      id: 'CONF',
      rows: THEIR_ROWS,
      points: CONFIDENCE,
      asked: ask(
        'fellow',
        ['T0', 'T1', 'T2'],
        'Sitting face to face with a consultant you work for, how confident are you that you could speak honestly about...',
      ),
    },
  ],
};

const awareness: InstrumentPart = {
  id: 'awareness',
  title: null,
  hint: '0 is no picture, 5 is very clear.',
  items: [
    {
      kind: 'scale',
      id: 'AWARE',
      rows: YOUR_ROWS,
      points: PICTURE,
      asked: ask(
        'consultant',
        ['T0', 'T1', 'T2'],
        'How clear is your picture of how the junior doctors you supervise see you today, in terms of...',
      ),
    },
  ],
};

const importance: InstrumentPart = {
  id: 'importance',
  title: null,
  hint: '0 is not at all, 5 is essential.',
  items: [
    {
      kind: 'scale',
      id: 'IMPORT',
      rows: THEIR_ROWS,
      points: IMPORTANCE,
      asked: askBoth(['T0', 'T1'], 'How important is it that consultants hear from junior doctors about...'),
    },
  ],
};

const takingPart: InstrumentPart = {
  id: 'taking-part',
  title: 'Taking part',
  hint: 'Your role, what worries you, and the difference in seniority.',
  items: [
    {
      kind: 'points',
      id: 'ROLE',
      points: UNDERSTANDING,
      asked: [
        ...ask(
          'fellow',
          ['T0', 'T1'],
          'How well do you understand what is expected of you as a mentor here?',
        ),
        ...ask(
          'consultant',
          ['T0', 'T1'],
          'How well do you understand what is expected of you as a mentee here?',
        ),
      ],
    },
    {
      kind: 'points',
      id: 'CONCERN',
      points: WORRY,
      asked: askBoth(['T0', 'T1'], 'How worried are you that taking part could harm a working relationship?'),
    },
    {
      kind: 'choice',
      id: 'CONCERN-D',
      options: options('much less', 'a little less', 'the same', 'a little more', 'much more'),
      asked: aboutSession(
        askBoth(['T1'], 'Compared with before the session, my worry about reverse mentoring is...'),
      ),
    },
    {
      kind: 'points',
      id: 'GRADIENT',
      points: HINDRANCE,
      asked: [
        ...askBoth(
          ['T0'],
          'How much do you expect the difference in seniority to stop you speaking or hearing freely?',
        ),
        ...aboutSession(
          askBoth(['T1'], 'How much did the difference in seniority stop you speaking or hearing freely?'),
        ),
      ],
    },
  ],
};

const session: InstrumentPart = {
  id: 'session',
  title: 'The one-to-one, and since',
  hint: 'Choose the answer that comes closest.',
  items: [
    {
      kind: 'choice',
      id: 'EXPER',
      options: options('poor', 'fair', 'good', 'excellent'),
      asked: aboutSession(askBoth(['T1'], 'Overall, how was the experience?')),
    },
    {
      kind: 'choice',
      id: 'TIME',
      options: options('far too little', 'a little short', 'about right', 'a little long', 'far too long'),
      asked: aboutSession(askBoth(['T1'], 'The time given to it was...')),
    },
    {
      kind: 'length',
      id: 'LENGTH',
      asked: aboutSession(ask('consultant', ['T1'], 'How long was the session, to the nearest 5 minutes?')),
    },
    {
      kind: 'choice',
      id: 'USEFUL',
      options: options('no', 'partly', 'yes'),
      asked: aboutSession(ask('consultant', ['T1'], 'Was it useful to you?')),
    },
    {
      kind: 'choice',
      id: 'CHANGE',
      options: options('no', 'unsure', 'probably', 'definitely'),
      asked: aboutSession(ask('consultant', ['T1'], 'Will you do something differently as a result?')),
    },
    {
      kind: 'text',
      id: 'CHANGE',
      asked: aboutSession(ask('consultant', ['T1'], 'If so, what? One sentence is enough.')),
    },
    {
      kind: 'choice',
      id: 'RELATE',
      options: options('worse', 'the same', 'better'),
      asked: aboutSession(askBoth(['T1', 'T2'], 'Since the session, the working relationship is...')),
    },
    {
      kind: 'choice',
      id: 'DONE',
      options: options('none', 'some', 'most', 'all'),
      asked: aboutSession(ask('consultant', ['T2'], 'Of what you planned, how much have you done?')),
    },
    {
      kind: 'choice',
      id: 'NOTICED',
      options: options('no', 'unsure', 'yes'),
      asked: ask('fellow', ['T2'], 'Have you noticed a difference in the consultants who took part?'),
    },
  ],
};

const ownWords: InstrumentPart = {
  id: 'own-words',
  title: 'In your own words',
  hint: 'Leave empty what you do not want to answer.',
  items: [
    {
      kind: 'text',
      id: 'EXPECT',
      asked: askBoth(['T0'], 'What do you hope for, and what worries you?'),
    },
    {
      kind: 'text',
      id: 'LEARNT',
      asked: askBoth(['T1'], 'What did you take away? What would you change about the process?'),
    },
  ],
};

const expectations: InstrumentPart = {
  id: 'expectations',
  title: 'What do you expect juniors to say?',
  hint: 'The gap between this and the brief is often the most useful part. Once the brief is shown, it can no longer be changed.',
  items: [
    {
      kind: 'predict',
      id: 'PREDICT',
      asked: ask('consultant', ['T0'], 'What do you expect juniors to say?'),
    },
  ],
};

/** `upward-q` version 1. Not validated. Rows are never reversed, and never shuffled between occasions. */
export const UPWARD_Q_1: Instrument = {
  id: 'upward-q',
  version: 1,
  parts: [confidence, awareness, importance, takingPart, session, ownWords, expectations],
};
