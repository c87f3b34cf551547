import type { Kind } from '../schema/domain.ts';
import type { LocalRoute } from '../schema/policy.ts';
import type { WrongChannelKind } from '../schema/wrong-channel-kinds.ts';
import type { TextSpan } from '../shared/text-spans.ts';
import { judgementWords } from './quality/judgement-words.ts';
import { qualityHints } from './quality/quality-hints.ts';
import { routesFor } from './wrong-channel/routes.ts';
import { wrongChannel } from './wrong-channel/wrong-channel.ts';

/** The one thing that is said about a text while it is written, and the stretches it is about. */
export type Advice =
  | {
      readonly about: 'channel';
      readonly matter: WrongChannelKind;
      readonly routes: readonly LocalRoute[];
      readonly marks: readonly TextSpan[];
    }
  | {
      readonly about: 'judgement';
      readonly word: string;
      readonly hint: string;
      readonly marks: readonly TextSpan[];
    }
  | { readonly about: 'quality'; readonly questions: readonly string[]; readonly marks: readonly [] };

/** What the advice takes into account besides the text. */
export interface AdviceChoice {
  readonly kind: Kind | null;
  /** The hospital's own routes; Upward's where it names none. */
  readonly routes?: readonly LocalRoute[] | undefined;
}

/**
 * The most important thing to say about a text, one at a time: that it belongs in another channel, a word that judges, or
 * what it still lacks. Null where there is nothing. It is a help for the writer; it reports, scores and stores nothing.
 */
export function adviceOn(text: string, { kind, routes }: AdviceChoice): Advice | null {
  const channel = wrongChannel(text);
  if (channel !== null) {
    return {
      about: 'channel',
      matter: channel.kind,
      routes: routesFor(channel.kind, routes),
      marks: channel.cues,
    };
  }
  const judging = judgementWords(text);
  const [first] = judging;
  if (first !== undefined) {
    return { about: 'judgement', word: first.word, hint: first.hint, marks: judging };
  }
  const questions = qualityHints(text, { kind }).map(({ message }) => message);
  return questions.length === 0 ? null : { about: 'quality', questions, marks: [] };
}
