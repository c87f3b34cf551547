import { eachMatch } from './matches.ts';

/** A stretch of text that is screened by itself, without the white space around it. */
export interface Sentence {
  readonly start: number;
  readonly text: string;
}

// A full stop ends a sentence unless it follows a title, a shortened word or an initial.
const SHORTENED =
  /(?:^|[^\p{L}])(?:\p{L}|mr|mrs|ms|miss|dr|drs|prof|sr|st|rev|sir|no|nos|ext|tel|ref|hosp|approx|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|apt|rd|ave|fig|vs|eg|ie|al|mt|ft|messrs|cons|reg)\.[)\]]?$/iu;
const LONGEST_SHORTENED = 12;
const BREAK = /[\n\r\u2028\u2029]+|(?<=[.!?][)"'”’]?)[^\S\n\r\u2028\u2029]+/g;

/** Cuts a text at line breaks and after the marks that end a sentence. Only white space lies between two of them. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number) => {
    const piece = text.slice(from, to);
    const trimmed = piece.trim();
    if (trimmed !== '') sentences.push({ start: from + piece.indexOf(trimmed), text: trimmed });
  };
  eachMatch(BREAK, text, (match) => {
    const tail = text.slice(Math.max(from, match.index - LONGEST_SHORTENED), match.index);
    if (!/[\n\r\u2028\u2029]/.test(match[0]) && SHORTENED.test(tail)) return;
    add(match.index);
    from = match.index + match[0].length;
  });
  add(text.length);
  return sentences;
}
