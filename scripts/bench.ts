import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Figure, Measure } from '../tests/bench/figure.ts';
import { OUTPUT, ROOT, runTool } from './run/tool.ts';

// `npm run bench`: builds, runs every tests/bench/*.bench.ts one after another, prints a table, writes .output/bench.json.
// `npm run bench -- save load` runs those alone.

const FOLDER = join(ROOT, 'tests', 'bench');
const ENDING = '.bench.ts';

/** Reads the `measure` of a bench file. Throws, naming the file, when there is none. */
async function measureOf(name: string): Promise<Measure> {
  const loaded: unknown = await import(pathToFileURL(join(FOLDER, name)).href);
  if (
    typeof loaded === 'object' &&
    loaded !== null &&
    'measure' in loaded &&
    typeof loaded.measure === 'function'
  ) {
    // A function of another shape fails when its figures are printed; types cannot reach over a dynamic import.
    return loaded.measure as Measure;
  }
  throw new Error(`${name} exports no measure function.`);
}

function line({ what, value, unit, beside }: Figure): Record<string, string | number> {
  const held = beside === undefined ? {} : { beside: beside.what, ratio: (value / beside.value).toFixed(2) };
  return { what, value: unit === 'ms' ? value.toFixed(2) : value, unit, ...held };
}

// The launcher stands in pages of the second build alone.
for (const options of [['build'], ['build', '--mode', 'loopback']]) {
  const code = await runTool({ package: 'wxt', command: 'wxt', options });
  if (code !== 0) process.exit(code);
}

const figures: Record<string, readonly Figure[]> = {};
const wanted = process.argv.slice(2);
for (const name of (await readdir(FOLDER)).filter((file) => file.endsWith(ENDING)).sort()) {
  const short = name.slice(0, -ENDING.length);
  if (wanted.length > 0 && !wanted.includes(short)) continue;
  console.log(`\n${short}`);
  const measured = await (await measureOf(name))();
  console.table(measured.map(line));
  figures[name] = measured;
}
const written = join(OUTPUT, 'bench.json');
await writeFile(written, `${JSON.stringify({ node: process.version, figures }, null, 2)}\n`);
console.log(`\nWritten to ${written}.`);
