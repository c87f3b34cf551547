import type { GapRow } from '../../lib/brief/expectation-gap.ts';
import type { Expectation } from '../../lib/schema/answers.ts';

/** The three places on the line from keep to change, with their words. */
export const GAP_PLACES = [
  { value: 'mostly-keep', label: 'mostly keep' },
  { value: 'mixed', label: 'mixed' },
  { value: 'mostly-change', label: 'mostly change' },
] as const;

/** A row in words, for those who do not see the line: "You: mostly keep. They: mixed." */
export function gapSentence({ expected, said }: GapRow): string {
  return [sentence('You', expected), sentence('They', said)].filter((part) => part !== '').join(' ');
}

function sentence(who: string, value: Expectation): string {
  const place = GAP_PLACES.find((each) => each.value === value);
  return place ? `${who}: ${place.label}.` : '';
}
