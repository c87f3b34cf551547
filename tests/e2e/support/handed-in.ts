import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealResponse } from '../../../lib/reflection/seal-response.ts';
import type { Response } from '../../../lib/schema/response.ts';

/** Files of responses as they are handed in, sealed to a study's key, in a folder of their own. */
export async function responseFiles(responses: readonly Response[], recipient: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'upward-responses-'));
  return Promise.all(
    responses.map(async (response, place) => {
      const path = join(folder, `upward-response-${place}.age`);
      await writeFile(path, await sealResponse(response, recipient));
      return path;
    }),
  );
}
