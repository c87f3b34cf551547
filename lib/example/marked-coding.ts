import type { CodedText, Coding, Segment } from '../schema/coding.ts';
import { START_CODEBOOK } from '../schema/start-codebook.ts';
import type { StudyText } from '../schema/study-text.ts';

/** Words of a text, as they stand in it, and the codes a coder gave them. */
export type Marked = readonly [words: string, ...codes: string[]];

/** A made-up coder: a name for their ids, and what they go by. */
export type MarkedCoder = Pick<Coding, 'coder' | 'state'> & { readonly name: string };

/** The coding of somebody who is through with every text: what is marked in none of it is a text that no code fits. */
export function markedCoding(
  texts: readonly StudyText[],
  { name, ...coder }: MarkedCoder,
  markedIn: (text: StudyText, place: number) => readonly Marked[],
): Coding {
  return {
    ...{ format: 'upward/coding', version: 1, id: idOf(name), ...coder },
    codebook: START_CODEBOOK,
    quotes: [],
    agreed: null,
    texts: texts.map((text, place) => codedText(text, markedIn(text, place), `${name}-${place}`)),
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
  return `made-${name}`.padEnd(22, '_');
}
