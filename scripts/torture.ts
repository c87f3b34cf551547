import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Endure, Ordeal } from '../tests/torture/ordeal.ts';
import { OUTPUT, ROOT, runTool } from './run/tool.ts';

// `npm run torture`: builds, runs every tests/torture/*.torture.ts one after another, prints a table, writes
// .output/torture.json, and fails where anything broke. `npm run torture -- kills canary` runs those alone.

const FOLDER = join(ROOT, 'tests', 'torture');
const ENDING = '.torture.ts';

/** Reads the `endure` of a file. Throws, naming the file, when there is none. */
async function endureOf(name: string): Promise<Endure> {
  const loaded: unknown = await import(pathToFileURL(join(FOLDER, `${name}${ENDING}`)).href);
  if (
    typeof loaded === 'object' &&
    loaded !== null &&
    'endure' in loaded &&
    typeof loaded.endure === 'function'
  ) {
    // A function of another shape fails when its ordeals are printed; types cannot reach over a dynamic import.
    return loaded.endure as Endure;
  }
  throw new Error(`${name}${ENDING} exports no endure function.`);
}

function line({ what, tried, broken, seconds, notes }: Ordeal): Record<string, string | number> {
  const counts = Object.entries(broken).map(([kind, each]) => [kind, each.length]);
  return {
    what,
    tried,
    ...Object.fromEntries(counts),
    minutes: (seconds / 60).toFixed(1),
    notes: notes ?? '',
  };
}

const names = (await readdir(FOLDER))
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
  .sort();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is nothing called ${unknown.join(', ')}. There are ${names.join(', ')}.`);
  process.exit(2);
}

// The launcher stands in pages of the second build alone; Firefox has its own.
for (const options of [
  ['build'],
  ['build', '--mode', 'loopback'],
  ['build', '--browser', 'firefox', '--mv3'],
]) {
  const code = await runTool({ package: 'wxt', command: 'wxt', options });
  if (code !== 0) process.exit(code);
}

const endured: Record<string, readonly Ordeal[]> = {};
for (const name of names) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  const ordeals = await (await endureOf(name))((sentence) => console.log(`  ${sentence}`));
  console.table(ordeals.map(line));
  endured[name] = ordeals;
}
const written = join(OUTPUT, 'torture.json');
await writeFile(written, `${JSON.stringify({ node: process.version, endured }, null, 2)}\n`);
console.log(`\nWritten to ${written}.`);

const broken = Object.values(endured)
  .flat()
  .flatMap(({ what, broken: kinds }) =>
    Object.values(kinds).flatMap((each) => each.map((one) => `${what}: ${one}`)),
  );
for (const each of broken) console.error(each);
process.exit(broken.length > 0 ? 1 : 0);
