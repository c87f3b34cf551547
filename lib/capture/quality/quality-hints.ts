import type { Kind } from '../../schema/domain.ts';
import { straightQuotes } from '../../shared/text-spans.ts';
import { DOING } from './doing-verbs.ts';

/** Which part of a useful observation is not there yet. */
export type QualityHintId = 'evidence' | 'suggestion' | 'connection';

/** One friendly question to the writer. */
export interface QualityHint {
  readonly id: QualityHintId;
  readonly message: string;
}

/** Under this many UTF-16 units nothing is said: the first words are still being typed. */
export const HINTS_FROM = 40;

const MOST_AT_ONCE = 2;

const MESSAGES: Readonly<Record<QualityHintId, string>> = {
  evidence: 'What did you see or hear them do?',
  suggestion: 'What could they do instead?',
  connection: 'What did it do to you, the team or patients?',
};

const OTHERS =
  '(?:I|we|you|nobody|no one|people|everyone|everybody|someone|others|patients?|relatives?|famil(?:y|ies)|of us|(?:team|junior|nurse|student|registrar|pharmacist|round|clinic|job|handover|blood|discharge)s?)';

/** A word that joins cause and effect, or somebody else who acts: what it did to others. */
const CONNECTED = new RegExp(
  [
    '\\b(?:because|since|therefore|due to|led to|in the end|as a (?:result|consequence))\\b',
    `\\bso (?:that|the|it|they|nothing|${OTHERS})\\b`,
    '\\bwhich (?:means?|meant|makes?|made|left|helps?|helped|keeps?|kept|lets?|saves?|saved|slows?|slowed)\\b',
    '\\bmak(?:es?|ing) (?:it|me|us|them)\\b|\\bmade (?:it|me|us|them)\\b|\\bhelp(?:s|ed) (?:me|us|the)\\b|\\blets? (?:me|us)\\b',
    '\\bwould (?:allow|help|let|make|mean|save)\\b',
    `\\b${OTHERS} (?!(?:at|in|on|of|and|or|by|for|with|to|from)\\b)\\w+`,
  ].join('|'),
  'i',
);

/** A wish, an instead, or an instruction at the start of a sentence. */
const SUGGESTED =
  /\b(?:should|could|would (?:help|like|be|have|allow|let|make|save|prefer)|might|instead|better (?:to|if)|if (?:we|you|they|she|he|only)|(?:please|perhaps|maybe|suggest\w*|propos\w+|rather than|next time|wish|prefer|hope|needs? to|ought to|try|ideally|how about)|the one thing)\b|(?:^|[.;!?:] +)(?:agree|ask|let|tell|keep|start|stop|finish|say|give|name|set|send|write|use|make|wait|take|check|share|plan|begin|put|call|leave|look|listen|explain|thank|correct|introduce)\b/i;

/**
 * What an observation still lacks, as at most two short questions, the most useful first; empty for a short text. After
 * the three parts of the QuAL score (evidence, suggestion, connection: Chan TM, Sebok-Syer SS, Sampson C, Monteiro S. The
 * Quality of Assessment of Learning (QuAL) Score. Teach Learn Med 2020;32(3):319-329, doi:10.1080/10401334.2019.1708365),
 * adapted to feedback upwards: a suggestion is only asked for where something should change, and the connection is
 * between what they did and what it did to others. It reads words, not sense; it gives no score and never blocks a save.
 */
export function qualityHints(text: string, { kind }: { readonly kind: Kind | null }): QualityHint[] {
  const read = straightQuotes(text.trim());
  if (read.length < HINTS_FROM) return [];
  const missing: QualityHintId[] = [];
  if (!DOING.test(read)) missing.push('evidence');
  if (!CONNECTED.test(read)) missing.push('connection');
  if (kind === 'change' && !SUGGESTED.test(read)) missing.push('suggestion');
  return missing.slice(0, MOST_AT_ONCE).map((id) => ({ id, message: MESSAGES[id] }));
}
