import type { Role } from '../schema/primitives.ts';
import type { Bytes } from '../shared/bytes.ts';
import { sealedFileName } from '../shared/file-name.ts';
import type { RandomBytes } from '../shared/random.ts';
import { buildWithdrawal } from './build-response.ts';
import { CONSENT_VERSION } from './consent.ts';
import { sealResponse } from './seal-response.ts';

/** Seals the empty response that takes back everything under a code; its file looks like every other. */
export async function sealWithdrawal(
  person: { readonly round: string; readonly code: string; readonly role: Role },
  { studyRecipient, random }: { readonly studyRecipient: string; readonly random: RandomBytes },
): Promise<{ readonly fileName: string; readonly file: Bytes }> {
  // Occasion and revision say nothing here: the code alone is withdrawn.
  const withdrawal = buildWithdrawal({ ...person, occasion: 'T0', revision: 1 }, CONSENT_VERSION);
  return { fileName: sealedFileName(random), file: await sealResponse(withdrawal, studyRecipient) };
}
