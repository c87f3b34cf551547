import type { Bytes } from '../shared/bytes.ts';
import { sealedFileName } from '../shared/file-name.ts';
import type { RandomBytes } from '../shared/random.ts';
import { countAnswered } from './answers.ts';
import { buildResponse, type GivenAnswers, type ResponseHead } from './build-response.ts';
import { sealResponse } from './seal-response.ts';
import { sectionsFor } from './sections.ts';

/** A sealed response as its writer sees it: the file, the code it is under, and how much of what was asked it answers. */
export interface SealedAnswers {
  readonly code: string;
  readonly fileName: string;
  readonly file: Bytes;
  readonly answered: number;
  readonly asked: number;
}

/** Seals what was answered at a sitting to the study team, in a file of a random name. */
export async function sealAnswers(
  head: ResponseHead,
  given: GivenAnswers,
  { studyRecipient, random }: { readonly studyRecipient: string; readonly random: RandomBytes },
): Promise<SealedAnswers> {
  const sections = sectionsFor(head);
  const kept = sections.filter(({ id }) => !given.skipped.has(id));
  return {
    code: head.code,
    fileName: sealedFileName(random),
    file: await sealResponse(buildResponse(head, given), studyRecipient),
    answered: countAnswered(kept, given.answers),
    asked: sections.flatMap(({ questions }) => questions).length,
  };
}
