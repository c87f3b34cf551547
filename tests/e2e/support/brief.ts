import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sealBrief } from '../../../lib/brief/seal-brief.ts';
import type { BriefContent } from '../../../lib/schema/brief.ts';
import { systemRandom } from '../../../lib/shared/random.ts';
import { passphraseFiles } from '../../../lib/vault/passphrase-file.ts';
import type { BriefFile } from '../pages/brief-page.ts';

/** Seals a brief into `folder`, as a lead's page does but with a quick passphrase, for tests about what comes after. */
export async function briefAtHand(folder: string, content: BriefContent): Promise<BriefFile> {
  const { file, words } = await sealBrief(content, passphraseFiles(10), systemRandom);
  const path = join(folder, 'upward-brief-7c2m.age');
  await writeFile(path, file);
  return { path, words: words.join(' ') };
}
