import type { InstrumentItem, InstrumentPart } from '../schema/instrument.ts';
import type { Occasion, Role } from '../schema/primitives.ts';
import { UPWARD_Q_1 } from '../schema/upward-q-1.ts';
import { type Question, questionsOf } from './questions.ts';

/** One screen of the questionnaire, as one person meets it on one occasion. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  /** True where the title is the beginning of each question, so that the questions are the rows of one scale. */
  readonly isScale: boolean;
  readonly questions: readonly Question[];
}

/** Who is asked, and when. `hadSession` is false for a fellow who had no one-to-one: its items are left out. */
export interface Sitting {
  readonly role: Role;
  readonly occasion: Occasion;
  readonly hadSession?: boolean;
}

/** What the instrument asks at a sitting, in its order; parts that ask nothing are left out. */
export function sectionsFor(sitting: Sitting): Section[] {
  return UPWARD_Q_1.parts
    .map((part) => sectionOf(part, sitting))
    .filter(({ questions }) => questions.length > 0);
}

/** Roughly how long these sections take, in whole minutes, at least one: 10 seconds a row, 30 a free text. */
export function minutesFor(sections: readonly Section[]): number {
  const seconds = sections
    .flatMap(({ questions }) => questions)
    .reduce((sum, { kind }) => sum + (kind === 'text' ? 30 : 10), 0);
  return Math.max(1, Math.round(seconds / 60));
}

function sectionOf({ id, title, hint, items }: InstrumentPart, sitting: Sitting): Section {
  const asked = items.flatMap((item) => {
    const stem = stemFor(item, sitting);
    return stem === null ? [] : [{ item, stem }];
  });
  return {
    id,
    title: title ?? asked[0]?.stem ?? '',
    hint,
    isScale: asked.some(({ item }) => item.kind === 'scale'),
    questions: asked.flatMap(({ item, stem }) => questionsOf(item, stem)),
  };
}

function stemFor(item: InstrumentItem, { role, occasion, hadSession = true }: Sitting): string | null {
  const asking = item.asked.find((each) => each.role === role && each.occasion === occasion);
  if (asking === undefined || (asking.afterSession && !hadSession)) return null;
  return asking.stem;
}
