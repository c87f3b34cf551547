import { RESPONSE_SIZE, Response } from '../schema/response.ts';
import { type Bytes, utf8 } from '../shared/bytes.ts';
import { sealTo } from '../vault/sealed-file.ts';

const SPACE = 0x20;

/**
 * Seals a response to the study team as an age file. Its JSON is padded with spaces to 16 KiB, so that no length tells
 * how much was written. Throws a RangeError where the JSON is longer, which the texts' own limits keep from happening.
 */
export function sealResponse(response: Response, studyRecipient: string): Promise<Bytes> {
  const json = utf8(JSON.stringify(Response.parse(response)));
  const padded = new Uint8Array(RESPONSE_SIZE).fill(SPACE);
  padded.set(json);
  return sealTo(studyRecipient, padded);
}
