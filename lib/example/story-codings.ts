import type { CodedText, Coding, Segment } from '../schema/coding.ts';
import { START_CODEBOOK } from '../schema/start-codebook.ts';
import type { StudyText } from '../schema/study-text.ts';

/** Words of a text, as they stand in it, and the codes a coder gave them. */
type Marked = readonly [words: string, ...codes: string[]];

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
    { ...codingOf(FIRST, texts, 'first'), coder: 'amber kite', state: 'open' },
    { ...codingOf(SECOND, texts, 'second'), coder: 'calm pine', state: 'locked' },
  ];
}

function codingOf(marked: readonly Marked[], texts: readonly StudyText[], name: string): Coding {
  return {
    ...{ format: 'upward/coding', version: 1, id: idOf(name), coder: 'amber kite', state: 'open' },
    codebook: START_CODEBOOK,
    quotes: [],
    agreed: null,
    texts: texts.map((text) => codedText(text, marked, name)),
  };
}

function codedText({ id, text }: StudyText, marked: readonly Marked[], name: string): CodedText {
  const segments = marked.flatMap(([words, ...codes], place): Segment[] => {
    const start = text.indexOf(words);
    const segment = { id: idOf(`${name}-${place}`), start, end: start + words.length };
    return start < 0 ? [] : [{ ...segment, codes: codes.map(codeOf) }];
  });
  const inOrder = segments.sort((one, other) => one.start - other.start);
  return { text: id, segments: inOrder, memo: '', nothingFits: segments.length === 0 };
}

function codeOf(name: string): string {
  const code = START_CODEBOOK.find((each) => each.name === name);
  if (code === undefined) throw new RangeError(`the codebook has no ${name}`);
  return code.id;
}

/** The same id for the same name, as no random one would look. */
function idOf(name: string): string {
  return `story-${name}`.padEnd(22, '_');
}
