import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { billOfMaterials } from './package/bill-of-materials.ts';
import { packFiles, packFolder } from './package/pack.ts';
import { readShipped } from './package/shipped.ts';
import { OUTPUT, ROOT, runTool } from './run/tool.ts';

// `npm run package`: the zips for the stores, the source that Firefox's reviewers ask for, a bill of materials and the
// digests of all, in .output/package. Everything is built a second time, elsewhere, from that source: unless every byte is
// the same it fails.

const FOLDER = join(OUTPUT, 'package');
const BUILDS = [
  { name: 'chrome', folder: 'chrome-mv3', options: ['build'] },
  { name: 'firefox', folder: 'firefox-mv3', options: ['build', '--browser', 'firefox', '--mv3'] },
] as const;

const run = promisify(execFile);

async function buildIn(root: string): Promise<Map<string, Uint8Array>> {
  const packed = new Map<string, Uint8Array>();
  for (const { name, folder, options } of BUILDS) {
    const code = await runTool({ package: 'wxt', command: 'wxt', options, root });
    if (code !== 0) throw new Error(`the build for ${name} failed`);
    packed.set(`upward-${version}-${name}.zip`, await packFolder(join(root, '.output', folder)));
  }
  return packed;
}

/** What is committed: a package is made of nothing that lies about beside it. */
async function source(): Promise<Uint8Array> {
  const { stdout } = await run('git', ['ls-files', '-z'], { cwd: ROOT, maxBuffer: 1 << 26 });
  const changed = await run('git', ['status', '--porcelain'], { cwd: ROOT });
  if (changed.stdout !== '') throw new Error('there are changes that are not committed');
  return packFiles(
    ROOT,
    stdout.split('\0').filter((path) => path !== ''),
  );
}

/** Builds from the source zip, in a folder of its own with the packages that are installed here. */
async function buildAgain(zip: Uint8Array): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'upward-source-'));
  try {
    for (const [path, content] of Object.entries(unzipSync(zip))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
    return await buildIn(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The names of the packages that `licences.txt` of the builds tells of. */
async function shippedNames(): Promise<string[]> {
  const texts = await Promise.all(
    BUILDS.map(({ folder }) => readFile(join(OUTPUT, folder, 'licences.txt'), 'utf8')),
  );
  const names = texts.flatMap((text) =>
    Array.from(text.matchAll(/^(\S+) \S+\nLicence: /gm), ([, name]) => name ?? ''),
  );
  return [...new Set(names)].sort();
}

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')));
const sourceZip = await source();
const [first, second] = [await buildIn(ROOT), await buildAgain(sourceZip)];
const differing = [...first].filter(
  ([name, bytes]) => digest(bytes) !== digest(second.get(name) ?? new Uint8Array()),
);
if (differing.length > 0)
  throw new Error(`built again from the source, not the same: ${differing.map(([name]) => name)}`);
const shipped = (await shippedNames()).map((name) => readShipped(ROOT, name));
const files = new Map<string, Uint8Array>([
  ...first,
  [`upward-${version}-source.zip`, sourceZip],
  [`upward-${version}-bom.json`, new TextEncoder().encode(await billOfMaterials(version, shipped))],
]);
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
for (const [name, bytes] of files) await writeFile(join(FOLDER, name), bytes);
const sums = [...files].map(([name, bytes]) => `${digest(bytes)}  ${name}\n`).join('');
await writeFile(join(FOLDER, 'SHA256SUMS'), sums);
console.log(`\nBuilt twice, the second time from the source zip: every byte is the same.\n\n${sums}`);
