import type { StudyText, TextItem } from '../../lib/schema/study-text.ts';

/** What was asked, as the heading of a text. */
const ASKED: Readonly<Record<TextItem, string>> = {
  EXPECT: 'what do you hope for, and what worries you?',
  LEARNT: 'what did you take away? What would you change?',
  CHANGE: 'what will you do differently?',
  STATEMENT: 'a statement of a brief',
};

const WHEN = { T0: 'before', T1: 'after', T2: 'after 90 days' } as const;

const LONGEST_TITLE = 44;

/** What was asked. */
export function askedText({ item }: Pick<StudyText, 'item'>): string {
  return ASKED[item];
}

/** Who wrote a text, and when: a role and no person. */
export function whoseText({ role, occasion }: Pick<StudyText, 'role' | 'occasion'>): string {
  if (role === null || occasion === null) return 'the group’s words';
  return `a ${role}, ${WHEN[occasion]}`;
}

/** The first words of a text, for a list. */
export function firstWords(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  if (line.length <= LONGEST_TITLE) return line;
  const first = line.slice(0, line.lastIndexOf(' ', LONGEST_TITLE) + 1 || LONGEST_TITLE);
  return `${first.replace(/[\s.,;:]+$/, '')}…`;
}

/** How many, with its word. */
export function countOf(number: number, one: string, more = `${one}s`): string {
  return `${number} ${number === 1 ? one : more}`;
}
