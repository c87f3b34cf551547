import { whenText } from '../../lib/schema/asked-text.ts';
import type { StudyText } from '../../lib/schema/study-text.ts';

const LONGEST_TITLE = 44;

/** Who wrote a text, and when: a role and no person. */
export function whoseText({ role, occasion }: Pick<StudyText, 'role' | 'occasion'>): string {
  if (role === null || occasion === null) return 'the group’s words';
  return `a ${role}, ${whenText(occasion)}`;
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
