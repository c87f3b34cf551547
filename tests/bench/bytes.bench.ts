import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILDS } from '../e2e/support/profile.ts';
import type { Figure, Measure } from './figure.ts';

const REFERENCES = [
  /<script[^>]+src="([^"]+)"/g,
  /<link[^>]+href="([^"]+)"/g,
  /\b(?:import|from)\s*["']([^"']+\.js)["']/g,
];

/** What opening each page, and running each script of a page's host, brings in: raw and gzip bytes. */
export const measure: Measure = async () => {
  const names = (await readdir(BUILDS.product)).filter((name) => /\.(html|js)$/.test(name)).sort();
  const scripts = join(BUILDS.product, 'content-scripts');
  const inHost = existsSync(scripts) ? (await readdir(scripts)).map((name) => `content-scripts/${name}`) : [];
  return (await Promise.all([...names, ...inHost].map(figuresOf))).flat();
};

async function figuresOf(entry: string): Promise<readonly Figure[]> {
  const files = await Promise.all(
    (await loadedWith(entry)).map((name) => readFile(join(BUILDS.product, name))),
  );
  const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);
  return [
    {
      what: `${entry}, ${files.length} files, raw`,
      value: total(files.map((file) => file.length)),
      unit: 'bytes',
    },
    { what: `${entry}, gzip`, value: total(files.map((file) => gzipSync(file).length)), unit: 'bytes' },
  ];
}

/** The entry and all it loads at once; what is imported later, on demand, is left out. */
async function loadedWith(entry: string): Promise<readonly string[]> {
  const loaded = new Set<string>();
  const open = [entry];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (loaded.has(name) || !existsSync(join(BUILDS.product, name))) continue;
    loaded.add(name);
    const text = await readFile(join(BUILDS.product, name), 'utf8');
    const folder = posix.dirname(name);
    const found = REFERENCES.flatMap((reference) =>
      [...text.matchAll(reference)].map(([, path = '']) => path),
    );
    open.push(...found.map((path) => (path.startsWith('/') ? path.slice(1) : posix.join(folder, path))));
  }
  return [...loaded];
}
