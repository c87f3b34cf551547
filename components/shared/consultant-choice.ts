import type { ConsultantRef } from '../../lib/schema/observation.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';

/** A consultant as one value of a list: `round/id`, or `typed:` and the name. Empty for nobody yet. */
export function consultantValue(consultant: ConsultantRef | null): string {
  if (consultant === null) return '';
  return 'typed' in consultant ? `typed:${consultant.typed}` : `${consultant.round}/${consultant.id}`;
}

/** Reads a value of `consultantValue` back. */
export function consultantOf(value: string): ConsultantRef | null {
  if (value === '') return null;
  if (value.startsWith('typed:')) return { typed: value.slice('typed:'.length) };
  const [round, id] = value.split('/');
  return round !== undefined && id !== undefined ? { round, id } : null;
}

/** The name shown for a consultant; a typed one stands in quotation marks. */
export function consultantName(consultant: ConsultantRef, cards: readonly RoundCard[]): string {
  if ('typed' in consultant) return `“${consultant.typed}”`;
  const card = cards.find(({ round }) => round === consultant.round);
  return card?.consultants.find(({ id }) => id === consultant.id)?.name ?? 'Somebody of another round';
}

/** The consultants of all joined rounds, as choices of a list. */
export function cardChoices(cards: readonly RoundCard[]): (readonly [string, string])[] {
  return cards.flatMap((card) =>
    card.consultants.map(({ id, name }) => [consultantValue({ round: card.round, id }), name] as const),
  );
}
