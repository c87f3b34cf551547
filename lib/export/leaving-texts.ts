import { type CodedText, type Coding, type Quote, uncoded } from '../schema/coding.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { StudyText } from '../schema/study-text.ts';
import { compareText } from '../shared/order.ts';
import { type ClearedWords, type Clearing, clearedWords } from './cleared-words.ts';
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
  const codedOf = new Map(coding.texts.map((coded) => [coded.text, coded]));
  const whyHeld = holdingRule(texts, k);
  const leaving: LeavingText[] = [];
  const held: HeldQuote[] = [];
  for (const quote of coding.quotes) {
    const text = byId.get(quote.text);
    const reason = whyHeld(text);
    const words =
      text && reason === null
        ? leavingText(text, { quote, names, coded: codedOf.get(text.id) ?? uncoded(text.id) })
        : null;
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

/** Why no word of a text leaves, whatever is chosen of it; null where some may. Undefined is a text that is not open. */
export type WhyHeld = (text: StudyText | undefined) => HeldQuote['reason'] | null;

/** The rule on whole texts, from how many people wrote anything, by their role, and answered each question on each occasion. */
export function holdingRule(texts: readonly StudyText[], k: number): WhyHeld {
  const ofRole = peopleBy(texts, ({ role }) => role ?? '');
  const ofQuestion = peopleBy(texts, questionOf);
  return (text) => {
    if (text === undefined) return 'not-open';
    if (text.role === null || text.item === 'STATEMENT') return 'statement';
    if ((ofRole.get(text.role) ?? 0) < k) return 'role-few';
    return (ofQuestion.get(questionOf(text)) ?? 0) < k ? 'answer-few' : null;
  };
}

function questionOf({ role, item, occasion }: StudyText): string {
  return [role, item, occasion].join(' ');
}

function peopleBy(texts: readonly StudyText[], key: (text: StudyText) => string): Map<string, number> {
  return new Map(
    [...Map.groupBy(texts, key)].map(([name, same]) => [
      name,
      new Set(same.map(({ person }) => person)).size,
    ]),
  );
}

interface Chosen {
  readonly quote: Quote;
  readonly coded: CodedText;
  readonly names: Clearing['names'];
}

const known = new WeakMap<
  Quote,
  { readonly text: string; readonly names: Clearing['names']; readonly words: ClearedWords }
>();

/** Read by the screen once: hundreds of quotes are gone through anew whenever one more is chosen. */
function clearedQuote(text: string, quote: Quote, names: Clearing['names']): ClearedWords {
  const before = known.get(quote);
  if (before?.text === text && before.names === names) return before.words;
  const words = clearedWords(text, quote, { dismissed: new Set(quote.dismissed), names });
  known.set(quote, { text, names, words });
  return words;
}

function leavingText(text: StudyText, { quote, coded, names }: Chosen): LeavingText | null {
  const { role, occasion, item } = text;
  if (role === null || occasion === null || item === 'STATEMENT') return null;
  const cleared = clearedQuote(text.text, quote, names);
  if (cleared.text.trim() === '') return null;
  const segments = segmentsWithin(coded, quote).flatMap(({ start, end, codes }) => {
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
