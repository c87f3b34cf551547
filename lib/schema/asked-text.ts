import type { Occasion } from './primitives.ts';
import type { StudyText, TextItem } from './study-text.ts';

/** What was asked, in few words. */
const ASKED: Readonly<Record<TextItem, string>> = {
  EXPECT: 'what do you hope for, and what worries you?',
  LEARNT: 'what did you take away? What would you change?',
  CHANGE: 'what will you do differently?',
  STATEMENT: 'a statement of a brief',
};

const WHEN: Readonly<Record<Occasion, string>> = { T0: 'before', T1: 'after', T2: 'after 90 days' };

/** What was asked, in few words. */
export function askedText({ item }: Pick<StudyText, 'item'>): string {
  return ASKED[item];
}

/** When it was asked, in words. */
export function whenText(occasion: Occasion): string {
  return WHEN[occasion];
}
