import { OBSERVATION_LENGTH } from '../../schema/observation-limits.ts';
import { findingKey, findingsIn } from '../../screening/findings.ts';
import { PLACEHOLDERS } from '../../screening/placeholders.ts';
import { abbreviations } from './abbreviations.ts';
import { characters } from './characters.ts';
import { contractions } from './contractions.ts';
import { letterCase } from './letter-case.ts';
import { numerals } from './numerals.ts';
import { punctuation } from './punctuation.ts';
import { signOffs } from './sign-offs.ts';
import { spelling } from './spelling.ts';
import type { StyleChange } from './whole-words.ts';

/** Why a change of style, or all of them, was left out. */
export type StyleFault = 'too-long' | 'reads-as-identifier' | 'nothing-left' | 'unsettled';

/** A text in the even wording. */
export interface EvenText {
  readonly text: string;
  /** Why some of it was left as it was written, each once; empty where nothing was. */
  readonly left: readonly StyleFault[];
}

const CHANGES: readonly StyleChange[] = [
  characters,
  signOffs,
  abbreviations,
  spelling,
  contractions,
  numerals,
  punctuation,
  letterCase,
];

/** One change may bring another within reach; more rounds than this are no honest text. */
const ROUNDS = 8;

/**
 * The text without the habits of a writer's hand: case, punctuation, spelling, contractions, abbreviations, emoji, greetings
 * and sign-offs, numerals. The words and their order stay, so turns of phrase stay as well. Placeholders of the identifier
 * screen stand where they stood. A change after which the identifier screen would find anything else than before, or the
 * text would be longer than an observation may be, is left out and named. Where the changes never settle the text stays
 * whole as it is. What comes out is not changed by a second run.
 */
export function normaliseStyle(text: string): EvenText {
  if (HIDDEN.test(text)) return { text, left: ['unsettled'] };
  const left = new Set<StyleFault>();
  const hidden = hidePlaceholders(text);
  const identifiers = identifiersIn(text);
  let settled = hidden;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = settled;
    for (const change of CHANGES) {
      const changed = change(settled);
      const fault = changed === settled ? null : faultOf(showPlaceholders(changed), identifiers);
      if (fault === null) settled = changed;
      else left.add(fault);
    }
    if (settled === before) return { text: showPlaceholders(settled), left: [...left] };
  }
  return { text, left: ['unsettled'] };
}

function faultOf(changed: string, identifiers: string): StyleFault | null {
  if (changed.length > OBSERVATION_LENGTH) return 'too-long';
  if (!/[\p{L}\p{N}]/u.test(changed)) return 'nothing-left';
  return identifiersIn(changed) === identifiers ? null : 'reads-as-identifier';
}

/** What the identifier screen finds, whatever its place. */
function identifiersIn(text: string): string {
  return findingsIn(text, new Set())
    .map((finding) => `${finding.certainty} ${findingKey(finding)}`)
    .toSorted()
    .join('\n');
}

// Each placeholder is one character of private use while the text is worked on.
const SHOWN = Object.values(PLACEHOLDERS);
const FIRST_HIDDEN = 0xe000;
const HIDDEN = /[\ue000-\ue0ff]/;

function hidePlaceholders(text: string): string {
  return SHOWN.reduce(
    (left, shown, index) => left.replaceAll(shown, String.fromCharCode(FIRST_HIDDEN + index)),
    text,
  );
}

function showPlaceholders(text: string): string {
  return SHOWN.reduce(
    (left, shown, index) => left.replaceAll(String.fromCharCode(FIRST_HIDDEN + index), shown),
    text,
  );
}
