import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A package of which something is shipped, and what its makers ask. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As its package.json says, an SPDX expression. */
  readonly licence: string;
  /** The text of its licence and notice files; empty where it has none. */
  readonly text: string;
}

const PackageJson = z.object({ version: z.string(), license: z.string() });
const OwnPackage = z.object({ dependencies: z.record(z.string(), z.string()) });

const LICENCE_FILE = /^(licen[cs]e|copying|notice)(\.(txt|md))?$/i;

/** The names of the packages that modules of a build come from, each once. */
export function packagesOf(moduleIds: Iterable<string>): string[] {
  const names = Array.from(moduleIds, packageOf).filter((name) => name !== null);
  return [...new Set(names)].sort();
}

/** The packages that we ask for by name, whose styles or data may be shipped without a module of theirs. */
export function ownDependencies(root: string): string[] {
  const own = OwnPackage.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  return Object.keys(own.dependencies).sort();
}

/** Reads what a package's makers ask. Throws where it is not installed, or says nothing of a licence. */
export function readShipped(root: string, name: string): Shipped {
  const folder = join(root, 'node_modules', name);
  const { version, license } = PackageJson.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  const text = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return { name, version, licence: license, text: text.join('\n\n') };
}

/** The text of `licences.txt` for a build of these modules. */
export function licencesOf(root: string, modules: Iterable<string>): string {
  const names = new Set([...packagesOf(modules), ...ownDependencies(root)]);
  return licencesText([...names].sort().map((name) => readShipped(root, name)));
}

/** `licences.txt`: every package of which something is shipped, its licence and its makers' own words. */
export function licencesText(packages: readonly Shipped[]): string {
  const parts = packages.map(({ name, version, licence, text }) =>
    [
      `${name} ${version}`,
      `Licence: ${licence}`,
      ...(text === '' ? ['The package brings no text of it.'] : ['', text]),
    ].join('\n'),
  );
  const head =
    'What other people made and this package holds. The lists of words and names are in NOTICE.txt.';
  return `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function packageOf(id: string): string | null {
  const path = id.replaceAll('\\', '/');
  const at = path.lastIndexOf('/node_modules/');
  if (at < 0) return null;
  const [scope = '', name = ''] = path.slice(at + '/node_modules/'.length).split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}
