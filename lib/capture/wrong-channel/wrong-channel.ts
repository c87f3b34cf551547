import { WRONG_CHANNEL_KINDS, type WrongChannelKind } from '../../schema/wrong-channel-kinds.ts';
import {
  blankOut,
  spansOf,
  straightQuotes,
  type TextSpan,
  withoutOverlaps,
} from '../../shared/text-spans.ts';
import { BULLYING_RULES } from './bullying-rules.ts';
import type { ChannelRule } from './channel-rule.ts';
import { FITNESS_RULES } from './fitness-rules.ts';
import { LEARNING_SENTENCE, ORDINARY_PHRASES } from './ordinary-text.ts';
import { PATIENT_SAFETY_RULES } from './patient-safety-rules.ts';
import { SAFEGUARDING_RULES } from './safeguarding-rules.ts';

/** What a text seems to be, and the stretches that made it seem so, in order and without overlaps. */
export interface WrongChannel {
  readonly kind: WrongChannelKind;
  readonly cues: readonly TextSpan[];
}

const RULES: Readonly<Record<WrongChannelKind, readonly ChannelRule[]>> = {
  safeguarding: SAFEGUARDING_RULES,
  fitness: FITNESS_RULES,
  'patient-safety': PATIENT_SAFETY_RULES,
  bullying: BULLYING_RULES,
};

const SENTENCE = /[^.!?\n]+[.!?\n]*/g;

/** The same text as the two sorts of rule read it. */
type Readings = Readonly<Record<ChannelRule['reads'], string>>;

/**
 * Says whether a text reads as something to be reported elsewhere: a patient-safety incident, bullying, a safeguarding
 * matter, or a colleague who may not be fit to work. Null where it does not. Where several fit, the one first in
 * WRONG_CHANNEL_KINDS is given. It knows words and their neighbours, not sense, so it may be wrong both ways; it reports
 * nothing and stores nothing: the screen names the local routes and the writer decides.
 */
export function wrongChannel(text: string): WrongChannel | null {
  const readings = readingsOf(text);
  for (const kind of WRONG_CHANNEL_KINDS) {
    const cues = withoutOverlaps(RULES[kind].flatMap((rule) => cuesOf(rule, readings)));
    if (cues.length > 0) return { kind, cues };
  }
  return null;
}

function readingsOf(text: string): Readings {
  const act = blankOut(straightQuotes(text), ORDINARY_PHRASES);
  const topic = act.replaceAll(SENTENCE, (sentence) =>
    spansOf(sentence, LEARNING_SENTENCE).length > 0 ? '·'.repeat(sentence.length) : sentence,
  );
  return { act, topic };
}

function cuesOf({ reads, all }: ChannelRule, readings: Readings): TextSpan[] {
  const found = all.map((pattern) => spansOf(readings[reads], pattern));
  return found.every((spans) => spans.length > 0) ? found.flat() : [];
}
