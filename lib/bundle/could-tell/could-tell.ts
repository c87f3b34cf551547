import type { IdentifierKind } from '../../screening/identifier-span.ts';
import { screenIdentifiers } from '../../screening/screen-identifiers.ts';
import { spansOf, straightQuotes, type TextSpan, withoutOverlaps } from '../../shared/text-spans.ts';
import { EVENT_RULES } from './event-rules.ts';
import { FIRST_PERSON_RULES } from './first-person-rules.ts';
import { MINORITY_RULES } from './minority-rules.ts';
import { QUOTE_RULES } from './quote-rules.ts';
import { SETTING_RULES } from './setting-rules.ts';
import { TELL_KINDS, TELL_TEXT, type TellKind } from './tell-kinds.ts';
import { THIRD_PARTY_RULES } from './third-party-rules.ts';

/** A stretch of an observation that could tell who wrote it, and how to write without it. */
export interface Tell extends TextSpan {
  readonly kind: TellKind;
  /** As written in the text. */
  readonly words: string;
  readonly hint: string;
}

const RULES: Readonly<Record<TellKind, readonly RegExp[]>> = {
  event: EVENT_RULES,
  quote: QUOTE_RULES,
  'third-party': THIRD_PARTY_RULES,
  setting: SETTING_RULES,
  minority: MINORITY_RULES,
  'first-person': FIRST_PERSON_RULES,
};

/** What the identifier screen found and the writer kept: it may be safe for a patient and still tell who writes. */
const SCREENED: Readonly<Partial<Record<IdentifierKind, TellKind>>> = {
  PERSON: 'third-party',
  LOCATION: 'setting',
  DATE: 'setting',
};

/**
 * Finds what could tell a reader who wrote an observation, before it is sealed: an event that happened once, speech in its
 * own words, somebody else who can be named, the exact place or time, what few in the group are, and what happened to the
 * writer alone. In order, without overlaps; empty where there is nothing. It reads words, not sense: it misses some, and
 * some of what it finds is harmless. The writer decides; it blocks nothing.
 */
export function couldTell(text: string): Tell[] {
  const found = [...TELL_KINDS.flatMap((kind) => byRules(kind, text)), ...byScreen(text)];
  return withoutOverlaps(found).map(({ kind, start, end }) => ({
    kind,
    start,
    end,
    words: text.slice(start, end),
    hint: TELL_TEXT[kind].hint,
  }));
}

type Found = TextSpan & { readonly kind: TellKind };

function byRules(kind: TellKind, text: string): Found[] {
  // Quotation marks are read as they stand; elsewhere a curly apostrophe is an apostrophe.
  const read = kind === 'quote' ? text : straightQuotes(text);
  return RULES[kind].flatMap((pattern) => spansOf(read, pattern)).map((span) => ({ ...span, kind }));
}

function byScreen(text: string): Found[] {
  return screenIdentifiers(text).flatMap(({ start, end, kind }) => {
    const told = SCREENED[kind];
    return told === undefined ? [] : [{ start, end, kind: told }];
  });
}
