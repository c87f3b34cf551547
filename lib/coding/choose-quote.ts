import type { Coding, Quote } from '../schema/coding.ts';
import type { TextSpan } from '../shared/text-spans.ts';

/** Words of a text, by where they stand. */
export interface Words extends TextSpan {
  readonly text: string;
}

/** Whether these words were chosen to leave. */
export function quoteOf({ quotes }: Pick<Coding, 'quotes'>, words: Words): Quote | null {
  return quotes.find((quote) => isSame(quote, words)) ?? null;
}

/** Chooses words to leave, in place of any that overlap them, which would show that both are of one person; or takes that back. */
export function chooseQuote(coding: Coding, words: Words, isChosen: boolean): Coding {
  const { text, start, end } = words;
  const others = coding.quotes.filter((quote) => !(isChosen ? overlaps(quote, words) : isSame(quote, words)));
  return { ...coding, quotes: isChosen ? [...others, { text, start, end, dismissed: [] }] : others };
}

/** Says of a finding in chosen words, by its key, that it is no identifier, or takes that back. */
export function dismissIn(coding: Coding, words: Words, key: string, isDismissed: boolean): Coding {
  return {
    ...coding,
    quotes: coding.quotes.map((quote) => {
      if (!isSame(quote, words)) return quote;
      const others = quote.dismissed.filter((each) => each !== key);
      return { ...quote, dismissed: isDismissed ? [...others, key] : others };
    }),
  };
}

function overlaps(quote: Quote, { text, start, end }: Words): boolean {
  return quote.text === text && quote.start < end && quote.end > start;
}

function isSame(quote: Quote, { text, start, end }: Words): boolean {
  return quote.text === text && quote.start === start && quote.end === end;
}
