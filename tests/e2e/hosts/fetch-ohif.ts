import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { absent, findProgram, type ProgramFound } from '../../support/programs.ts';

const run = promisify(execFile);

const VERSION = '3.12.10';
const INTEGRITY =
  'sha512-0kuF66Mq9c9dMD++bUsTjMrJpXJwaZhz9B4uS244DawAjSkTwIYFU93pxPuRUQixaRi7QAHlF3Fe1qudBlZrmA==';
const FOLDER = join(import.meta.dirname, '..', '..', '..', '.output', 'hosts');
const ARCHIVE = join(FOLDER, `ohif-app-${VERSION}.tgz`);
const UNPACKED = join(FOLDER, `ohif-${VERSION}`);

/**
 * The folder of the OHIF viewer's static build, fetched with npm once and held against its published hash, or the sentence
 * to skip with. Throws where what came is not what was published.
 */
export async function fetchOhif(): Promise<ProgramFound> {
  const site = join(UNPACKED, 'package', 'dist');
  if (existsSync(join(site, 'index.html'))) return { path: site };
  for (const program of ['npm', 'tar'] as const) {
    const found = findProgram(program);
    if (found.path === null) return found;
  }
  await mkdir(UNPACKED, { recursive: true });
  if (!existsSync(ARCHIVE)) {
    try {
      await run('npm', ['pack', '--silent', `@ohif/app@${VERSION}`], { cwd: FOLDER });
    } catch {
      return absent(`The OHIF viewer could not be fetched (npm pack @ohif/app@${VERSION}).`);
    }
  }
  const hash = createHash('sha512')
    .update(await readFile(ARCHIVE))
    .digest('base64');
  if (`sha512-${hash}` !== INTEGRITY) throw new Error(`${ARCHIVE} is not the published OHIF viewer.`);
  await run('tar', ['-xzf', ARCHIVE, '-C', UNPACKED]);
  return { path: site };
}
