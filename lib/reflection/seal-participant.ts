import { Participant } from '../schema/participant.ts';
import { RESPONSE_SIZE } from '../schema/response.ts';
import { type Bytes, utf8 } from '../shared/bytes.ts';
import { randomGroups } from '../shared/crockford.ts';
import type { RandomBytes } from '../shared/random.ts';
import { sealTo } from '../vault/sealed-file.ts';

const SPACE = 0x20;

/**
 * Seals what somebody says of themselves to the study team, in a file as long as a response's. It has no code, so that it
 * joins no answer. Throws a ZodError on what is none.
 */
export function sealParticipant(participant: Participant, studyRecipient: string): Promise<Bytes> {
  const padded = new Uint8Array(RESPONSE_SIZE).fill(SPACE);
  padded.set(utf8(JSON.stringify(Participant.parse(participant))));
  return sealTo(studyRecipient, padded);
}

/** A new name for it, `upward-about-xxxx.age`. It names nobody. */
export function participantFileName(random: RandomBytes): string {
  return `upward-about-${randomGroups(1, random)}.age`;
}
