import { parseDocument, parseDocumentBytes } from '../schema/document.ts';
import type { Membership } from '../schema/membership.ts';
import type { Refusal } from '../schema/refusal.ts';
import { LARGEST_CARD, type RoundCard, roundCardFormat } from '../schema/round-card.ts';
import { ok, type Result, refused } from '../shared/result.ts';

/** Reads a round card from pasted text; white space around it does not matter. */
export function readRoundCard(text: string): Result<RoundCard, Refusal> {
  if (text.length > LARGEST_CARD) return refused({ reason: 'too-large' });
  return parseDocument(text.trim(), roundCardFormat);
}

/** Reads a round card from the bytes of its file. */
export function readRoundCardFile(bytes: Uint8Array): Result<RoundCard, Refusal> {
  if (bytes.length > LARGEST_CARD) return refused({ reason: 'too-large' });
  return parseDocumentBytes(bytes, roundCardFormat);
}

/** Refuses a card of a round that is known with other keys: somebody else may have made it. */
export function checkKeys(card: RoundCard, memberships: readonly Membership[]): Result<RoundCard, Refusal> {
  const known = memberships.find((membership) => membership.card.round === card.round)?.card;
  const sameKeys =
    known === undefined ||
    (known.recipient === card.recipient && known.studyRecipient === card.studyRecipient);
  return sameKeys ? ok(card) : refused({ reason: 'other-keys' });
}
