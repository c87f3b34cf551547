import type { Asking, ChoiceItem, PointsItem } from '../../lib/schema/instrument.ts';
import type { ItemCounts } from '../../lib/schema/study-table.ts';
import { UPWARD_Q_1 } from '../../lib/schema/upward-q-1.ts';
import { OCCASION_TEXT } from '../reflection/occasion-text.ts';

type SingleItem = PointsItem | ChoiceItem;

const ITEMS = new Map(
  UPWARD_Q_1.parts
    .flatMap(({ items }) => items)
    .filter((item): item is SingleItem => item.kind === 'points' || item.kind === 'choice')
    .map((item) => [item.id, item]),
);

/** The question as that role was asked it on that occasion. */
export function questionText({ item, role, occasion }: ItemCounts): string {
  const askings: readonly Asking[] = ITEMS.get(item)?.asked ?? [];
  const asked = askings.find((asking) => asking.role === role && asking.occasion === occasion);
  return asked?.stem ?? item;
}

/** An answer in the questionnaire's words: `3, fairly` for a point, the words of a choice. */
export function answerLabel(item: ItemCounts['item'], value: string): string {
  const asked = ITEMS.get(item);
  if (asked?.kind === 'choice') return asked.options.find((option) => option.value === value)?.label ?? value;
  const point = asked?.points[Number(value)];
  return point === undefined ? value : `${value}, ${point}`;
}

/** Who was asked when. */
export function askedText({ role, occasion, n }: ItemCounts): string {
  return `${role === 'fellow' ? 'Fellows' : 'Consultants'}, ${OCCASION_TEXT[occasion].toLowerCase()} (${n})`;
}
