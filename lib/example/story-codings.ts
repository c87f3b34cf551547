import type { Coding } from '../schema/coding.ts';
import type { StudyText } from '../schema/study-text.ts';
import { type Marked, markedCoding } from './marked-coding.ts';

/** What the first coder of the story marked, through with every text and not locked yet. */
const FIRST: readonly Marked[] = [
  ['a shorter morning round', 'time and place'],
  ['I worry that it will be remembered', 'relationship risk'],
  ['I was sure it would be held against me at the next rota.', 'relationship risk', 'hierarchy'],
  ['Speaking for the whole group is different from one person in a corridor.', 'hierarchy'],
  ['She asked what would help, and wrote it down', 'being heard'],
  ['I would like an hour of notice before the meeting', 'time and place'],
  ['small things get said before they become large ones', 'being heard'],
  ['It helped that the points came from all of us', 'doubt about anonymity'],
  ['Why were only some of us asked to take part?', 'selection of participants'],
  ['I hope it changes how we are corrected', 'behaviour change'],
  ['I worry that nothing will', 'behaviour change'],
  ['To be heard on how the day ends', 'being heard', 'time and place'],
  ['I would do it again, every year.', 'wish to repeat'],
  ['I hope nobody works out which words are mine.', 'doubt about anonymity'],
  ['I could take one thing back before the round closed', 'doubt about anonymity'],
  ['A start at the agreed time', 'time and place'],
  ['I worry about the next reference', 'relationship risk', 'hierarchy'],
  ['I am less sure now what a mentor is meant to do', 'role clarity'],
  ['To learn what I do not see', 'self-awareness'],
  ['I worry that it will be about one bad day', 'relationship risk'],
  ['Forty minutes felt right', 'time and place'],
  ['Correct people afterwards, alone', 'behaviour change'],
  ['One thing that I can change this winter', 'behaviour change'],
  ['I had not known how much my finish decides theirs', 'new perspective', 'self-awareness'],
  ['Say a finish time at the start and keep to it', 'behaviour change', 'time and place'],
];

/** What the second coder marked, who has locked. */
const SECOND: readonly Marked[] = [
  ['a shorter morning round', 'time and place'],
  ['it will be remembered', 'relationship risk'],
  ['I was sure it would be held against me', 'relationship risk'],
  ['one person in a corridor', 'hierarchy'],
  ['She asked what would help, and wrote it down', 'being heard'],
  ['an hour of notice', 'time and place'],
  ['It helped that the points came from all of us', 'doubt about anonymity'],
  ['Why were only some of us asked to take part?', 'selection of participants'],
  ['it changes how we are corrected', 'behaviour change'],
  ['Agreeing on the words took longer than writing mine, and was worth more.', 'being heard'],
  ['To be heard', 'being heard'],
  ['I would do it again, every year.', 'wish to repeat'],
  ['nobody works out which words are mine', 'doubt about anonymity'],
  ['that mattered to me', 'being heard'],
  ['A start at the agreed time', 'time and place'],
  ['the next reference', 'relationship risk', 'hierarchy'],
  ['what a mentor is meant to do', 'role clarity'],
  ['what I do not see', 'self-awareness'],
  ['about one bad day', 'relationship risk'],
  ['Forty minutes felt right, an hour would not have added much.', 'time and place'],
  ['Correct people afterwards', 'behaviour change'],
  ['One thing that I can change', 'behaviour change'],
  ['how much my finish decides theirs', 'new perspective'],
  ['Say a finish time at the start', 'behaviour change', 'time and place'],
];

/** The two made-up codings of the story's texts: the first open, the second locked. */
export function storyCodings(texts: readonly StudyText[]): readonly [first: Coding, second: Coding] {
  return [
    markedCoding(texts, { name: 'first', coder: 'amber kite', state: 'open' }, () => FIRST),
    markedCoding(texts, { name: 'second', coder: 'calm pine', state: 'locked' }, () => SECOND),
  ];
}
