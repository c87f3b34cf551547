import { minutesFor, type Section } from './sections.ts';

/** The version of the text below. A changed promise is a new version; responses keep the one they were given under. */
export const CONSENT_VERSION = 1;

/** One heading of the consent and what stands under it. */
export interface ConsentLine {
  readonly heading: string;
  readonly text: string;
}

/** What the consent must say of a round and a sitting. */
export interface ConsentFacts {
  readonly sections: readonly Section[];
  /** Whom to ask, from the card; null where only the brief is at hand, which does not hold it. */
  readonly contact: string | null;
  /** True where one person holds the lead's and the study team's key; null on paper, where the round is not known. */
  readonly oneKey: boolean | null;
}

/** The text a person agrees to, or not, before the first question. */
export function consentFor({ sections, contact, oneKey }: ConsentFacts): ConsentLine[] {
  return [
    {
      heading: 'What, and why',
      text: `${describeQuestions(sections)}: about ${minutesInWords(sections)}. To learn whether reverse mentoring changes anything.`,
    },
    {
      heading: 'Who can read it',
      text:
        oneKey === null
          ? 'The study team, under a code of four words. Where one person holds both keys of a round, the lead can read it too: ask whoever gave you this sheet. Your name is not asked.'
          : oneKey
            ? 'The study team, under a code of four words. In this round the lead holds the same key, so the lead can read it too. Your name is not asked.'
            : 'The study team, under a code of four words. Never the lead: another key opens it. Your name is not asked.',
    },
    {
      heading: 'Your choice',
      text: 'You may leave out any part, or all of it. Nothing else in the round depends on it.',
    },
    {
      heading: 'Taking it back',
      text: `Hand in an empty response with the same code, at any time before the study is closed. ${oneKey === null ? 'Upward’s pages make one for you.' : 'This page makes one for you.'}`,
    },
    {
      heading: 'Questions',
      text: contact ?? 'Ask the study team. Whoever gave you the file tells you how to reach them.',
    },
  ];
}

/** How long the sections take, as read: "1 minute", "4 minutes". */
export function minutesInWords(sections: readonly Section[]): string {
  const minutes = minutesFor(sections);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

function describeQuestions(sections: readonly Section[]): string {
  const questions = sections.flatMap(({ questions: each }) => each);
  const inField = (field: string) => questions.filter(({ place }) => place.field === field).length;
  const counts = [
    counted(inField('scales'), 'row of 0 to 5', 'rows of 0 to 5'),
    counted(inField('items') + inField('lengthMinutes'), 'single question', 'single questions'),
    counted(inField('texts'), 'question in your own words', 'questions in your own words'),
    counted(inField('predict'), 'expectation', 'expectations'),
  ].filter((count) => count !== '');
  return counts.length > 1 ? `${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}` : (counts[0] ?? '');
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}
