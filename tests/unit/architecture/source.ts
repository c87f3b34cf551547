import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** One file of the product: its path from the repository's top, with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** One import statement: what it names, as a path from the top when it is ours, else the package. */
export interface Import {
  readonly target: string;
  readonly ours: boolean;
  /** True for `import type`, which leaves nothing behind in the built code. */
  readonly typeOnly: boolean;
}

const ROOT = join(import.meta.dirname, '..', '..', '..');
const STATEMENTS = [
  /\b(?:import|export)\s+(type\s)?[^'";]*?\bfrom\s*['"]([^'"]+)['"]/g,
  /\bimport\s+()['"]([^'"]+)['"]/g,
  /\bimport\s*\(\s*()['"]([^'"]+)['"]/g,
  /\bnew\s+URL\(\s*()['"]([^'"]+)['"]\s*,\s*import\.meta\.url/g,
];

/** Every TypeScript source under the given top folders, but for declarations, which describe packages of others. */
export function readSources(folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
      .map((entry) => {
        const absolute = join(entry.parentPath, entry.name);
        const path = absolute.slice(ROOT.length + 1).replaceAll('\\', '/');
        return { path, text: readFileSync(absolute, 'utf8') };
      }),
  );
}

/** The text without its comments, so that a rule is not broken by words about it. */
export function codeOf(source: Source): string {
  return source.text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** All imports of a source: static, re-exporting, for effect, dynamic, and of worker files by URL. */
export function importsOf(source: Source): readonly Import[] {
  const code = codeOf(source);
  return STATEMENTS.flatMap((statement) =>
    [...code.matchAll(statement)].map(([, type, name = '']) => {
      const ours = name.startsWith('.');
      const plain = name.replace(/\?.*$/, '');
      return {
        target: ours ? posix.join(posix.dirname(source.path), plain) : name,
        ours,
        typeOnly: Boolean(type),
      };
    }),
  );
}
