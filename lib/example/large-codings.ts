import type { Coding } from '../schema/coding.ts';
import type { StudyText } from '../schema/study-text.ts';
import { LARGE_MARKS } from './large-texts.ts';
import { markedCoding } from './marked-coding.ts';

/** Of every so many marks the second coder leaves one out, and gives one its first code alone. */
const LEFT_OUT = 7;
const FIRST_ALONE = 5;

/** The two made-up codings of the larger study's texts, both locked: the second coder saw a little less. */
export function largeCodings(texts: readonly StudyText[]): readonly [first: Coding, second: Coding] {
  return [
    markedCoding(texts, { name: 'large-one', coder: 'dusty violin', state: 'locked' }, () => LARGE_MARKS),
    markedCoding(texts, { name: 'large-two', coder: 'green anchor', state: 'locked' }, (_, place) =>
      LARGE_MARKS.flatMap(([words, code, ...more], mark) => {
        if (code === undefined || (place + mark) % LEFT_OUT === 0) return [];
        return [[words, code, ...((place + mark) % FIRST_ALONE === 0 ? [] : more)] as const];
      }),
    ),
  ];
}
