import { type CodedText, type Coding, codedTextOf, type Quote } from '../schema/coding.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { StudyText } from '../schema/study-text.ts';
import { compareText } from '../shared/order.ts';
import { type Clearing, clearedWords } from './cleared-words.ts';
import type { LeavingSegment, LeavingText } from './leaving-text.ts';

/** Why chosen words do not leave. For the screen alone. */
export type HeldQuote = {
  readonly quote: Quote;
  /** Fewer than k people of the role wrote anything; fewer than k answered this question; the text is not open; a statement. */
  readonly reason: 'role-few' | 'answer-few' | 'not-open' | 'statement';
};

/** What leaves of the texts, and what was chosen and does not. */
export interface Leaving {
  readonly texts: readonly LeavingText[];
  readonly held: readonly HeldQuote[];
}

/** What the words that leave are chosen from. */
export interface LeavingSource {
  readonly texts: readonly StudyText[];
  readonly coding: Pick<Coding, 'texts' | 'quotes'>;
  /** The threshold k, three or more. */
  readonly k: number;
  readonly names: Clearing['names'];
}

/**
 * The words that somebody chose to let out, without identifiers, with the codes that stand at them. Nothing leaves of a role
 * of which fewer than k people wrote, nor of a question that fewer than k of it answered. They come in the order of their
 * words, which follows no person.
 */
export function leavingTexts({ texts, coding, k, names }: LeavingSource): Leaving {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const leaving: LeavingText[] = [];
  const held: HeldQuote[] = [];
  for (const quote of coding.quotes) {
    const text = byId.get(quote.text);
    const reason = heldFor(text, texts, k);
    const words = text && reason === null ? leavingText(text, { quote, coding, names }) : null;
    if (words) leaving.push(words);
    else held.push({ quote, reason: reason ?? 'not-open' });
  }
  return { texts: leaving.sort((one, other) => compareText(one.text, other.text)), held };
}

/** The texts of a dataset: each with the names of its codes, in the order of the codebook. */
export function textsForDataset(
  texts: readonly LeavingText[],
  codebook: Coding['codebook'],
): Dataset['texts'] {
  return texts.map(({ role, occasion, item, text, segments }) => {
    const given = new Set(segments.flatMap(({ codes }) => codes));
    return {
      role,
      occasion,
      item,
      text,
      codes: codebook.filter(({ id }) => given.has(id)).map(({ name }) => name),
    };
  });
}

function heldFor(
  text: StudyText | undefined,
  texts: readonly StudyText[],
  k: number,
): HeldQuote['reason'] | null {
  if (text === undefined) return 'not-open';
  if (text.role === null || text.item === 'STATEMENT') return 'statement';
  const own = texts.filter(({ role }) => role === text.role);
  if (peopleIn(own) < k) return 'role-few';
  const same = own.filter(({ item, occasion }) => item === text.item && occasion === text.occasion);
  return peopleIn(same) < k ? 'answer-few' : null;
}

function peopleIn(texts: readonly StudyText[]): number {
  return new Set(texts.map(({ person }) => person)).size;
}

interface Chosen {
  readonly quote: Quote;
  readonly coding: Pick<Coding, 'texts'>;
  readonly names: Clearing['names'];
}

function leavingText(text: StudyText, { quote, coding, names }: Chosen): LeavingText | null {
  const { role, occasion, item } = text;
  if (role === null || occasion === null || item === 'STATEMENT') return null;
  const cleared = clearedWords(text.text, quote, { dismissed: new Set(quote.dismissed), names });
  if (cleared.text.trim() === '') return null;
  const segments = segmentsWithin(codedTextOf(coding, text.id), quote).flatMap(({ start, end, codes }) => {
    const place = cleared.placeOf({ start, end });
    return place === null ? [] : [{ ...place, codes }];
  });
  return { role, occasion, item, text: cleared.text, segments };
}

/** What stands at the chosen words, cut to them. */
function segmentsWithin({ segments }: CodedText, quote: Quote): LeavingSegment[] {
  return segments
    .map(({ start, end, codes }) => ({
      start: Math.max(start, quote.start),
      end: Math.min(end, quote.end),
      codes,
    }))
    .filter(({ start, end }) => start < end);
}
