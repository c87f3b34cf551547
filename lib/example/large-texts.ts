import type { Occasion, Role } from '../schema/primitives.ts';
import type { Response } from '../schema/response.ts';
import type { Marked } from './marked-coding.ts';

/** Sentences that people of the larger example write, each with the codes it is given. */
type Said = readonly Marked[];

/** One sentence of each list makes an answer; of the second list, some write none. */
interface Question {
  readonly first: Said;
  readonly second: Said;
}

const FELLOW_EXPECT: Question = {
  first: [
    ['I hope to be heard on how the day ends.', 'being heard'],
    ['I hope rounds will begin when they are meant to.', 'time and place', 'behaviour change'],
    ['I hope that feedback comes sooner, and in private.', 'behaviour change'],
    ['I would like to know what a mentor is meant to do.', 'role clarity'],
  ],
  second: [
    ['It worries me that it will be held against me.', 'relationship risk', 'hierarchy'],
    ['I fear that my words can be told from the others.', 'doubt about anonymity'],
    ['Rank makes it hard to be plain.', 'hierarchy'],
  ],
};

const FELLOW_LEARNT: Question = {
  first: [
    ['Speaking as a group was easier than speaking alone.', 'hierarchy', 'being heard'],
    ['Something was said, and something changed.', 'being heard', 'behaviour change'],
    ['I saw how many calls come in during a round.', 'new perspective'],
    ['Nobody asked who had said what, which was a relief.', 'doubt about anonymity', 'relationship risk'],
  ],
  second: [
    ['Half an hour would have been enough.', 'time and place'],
    ['It should be done again, every year.', 'wish to repeat'],
    ['Ask everybody, not only those on this rota.', 'selection of participants'],
  ],
};

const CONSULTANT_EXPECT: Question = {
  first: [
    ['I want to learn what I do not see.', 'self-awareness'],
    ['I hope to hear one thing that I can change.', 'behaviour change'],
  ],
  second: [
    ['It worries me that it is about one bad day.', 'relationship risk'],
    ['I would have liked notice of the date.', 'time and place'],
  ],
};

const CONSULTANT_LEARNT: Question = {
  first: [
    ['My finish decides theirs, which I had not known.', 'new perspective', 'self-awareness'],
    ['They hear more in a short answer than I mean.', 'self-awareness'],
  ],
  second: [
    ['I would do it again next winter.', 'wish to repeat'],
    ['A room away from the ward would help.', 'time and place'],
  ],
};

const CONSULTANT_CHANGE: Question = {
  first: [
    ['I shall correct people afterwards, alone.', 'behaviour change'],
    ['I shall say a finish time and keep to it.', 'behaviour change', 'time and place'],
  ],
  second: [],
};

const QUESTIONS = [FELLOW_EXPECT, FELLOW_LEARNT, CONSULTANT_EXPECT, CONSULTANT_LEARNT, CONSULTANT_CHANGE];

/** What a coder marks in the answers. */
export const LARGE_MARKS: readonly Marked[] = QUESTIONS.flatMap(({ first, second }) => [...first, ...second]);

/** Where the draws for the words begin, behind those for the answers. */
const PLACE = 50;
const WRITES = 80;

/** What one person answers in words; `draw` gives numbers from 0 to 99. Nothing is asked in words after 90 days. */
export function largeTexts(
  role: Role,
  occasion: Occasion,
  draw: (place: number) => number,
): Response['texts'] {
  const answer = ({ first, second }: Question, place: number) => {
    const said = [first, draw(place) < WRITES ? second : []].map((list, number) => {
      const [words] = list[draw(place + 1 + number) % list.length] ?? [];
      return words;
    });
    return said.filter((words) => words !== undefined).join(' ');
  };
  if (occasion === 'T0') {
    return { EXPECT: answer(role === 'fellow' ? FELLOW_EXPECT : CONSULTANT_EXPECT, PLACE) };
  }
  if (occasion === 'T2') return {};
  const learnt = answer(role === 'fellow' ? FELLOW_LEARNT : CONSULTANT_LEARNT, PLACE + 3);
  return role === 'fellow'
    ? { LEARNT: learnt }
    : { LEARNT: learnt, CHANGE: answer(CONSULTANT_CHANGE, PLACE + 6) };
}
