import type { AboutOne } from '../../lib/capture/own-observations.ts';
import type { ConsultantRef, Observation } from '../../lib/schema/observation.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { consultantName, consultantValue } from './consultant-choice.ts';
import type { SelectChoices } from './fields.tsx';

/** The value of the choice that shows everybody. */
export const ALL = 'all';

/** Everybody on the cards of the joined rounds, in their order. */
export function onCards(cards: readonly RoundCard[]): ConsultantRef[] {
  return cards.flatMap(({ round, consultants }) => consultants.map(({ id }) => ({ round, id })));
}

/** The number of the consultant an observation stands under; null where it stands under none yet. */
export function numberOf(people: readonly AboutOne[], observation: Observation | null): number | null {
  const index = people.findIndex(({ observations }) => observations.some(({ id }) => id === observation?.id));
  return index === -1 ? null : index + 1;
}

/** The people to choose from, with number, name and how much is noted about each; everybody last, where there are several. */
export function peopleChoices(people: readonly AboutOne[], cards: readonly RoundCard[]): SelectChoices {
  const each = people.map(
    ({ consultant, observations }, index) =>
      [
        consultantValue(consultant),
        `${index + 1}. ${consultantName(consultant, cards)}: ${countInWords(observations.length)}`,
      ] as const,
  );
  return people.length > 1 ? [...each, [ALL, closedText(people, ALL)]] : each;
}

/** The people that a choice shows: one, or everybody. The first where the choice names nobody who is there. */
export function peopleShown(people: readonly AboutOne[], chosen: string | null): readonly AboutOne[] {
  if (chosen === ALL) return people;
  const one = people.find(({ consultant }) => consultantValue(consultant) === chosen) ?? people[0];
  return one === undefined ? [] : [one];
}

/** What the closed control says in place of the name. */
export function closedText(people: readonly AboutOne[], chosen: string): string {
  const count = peopleShown(people, chosen).reduce((sum, { observations }) => sum + observations.length, 0);
  if (chosen === ALL) return `All: ${countInWords(count)}`;
  const number = people.findIndex(({ consultant }) => consultantValue(consultant) === chosen) + 1;
  return `Number ${number} of ${people.length}: ${countInWords(count)}`;
}

function countInWords(count: number): string {
  return count === 1 ? '1 observation' : `${count} observations`;
}
