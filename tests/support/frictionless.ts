import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import datapackage from 'datapackage';
import type { PackageFile } from '../../lib/export/study-package.ts';
import { laidOut } from './lay-out.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** What the library of Frictionless Data says of a package: all faults of its descriptor and rows, and the rows it read. */
export interface FrictionlessVerdict {
  readonly faults: readonly string[];
  readonly rows: Readonly<Record<string, Rows>>;
}

/**
 * Lets the library read the descriptor and every row of every table. It takes a byte order mark for a part of the first
 * header, on which the specification is silent, so the marks are taken off first.
 */
export function readWithFrictionless(files: readonly PackageFile[]): Promise<FrictionlessVerdict> {
  const unmarked = files.map(({ name, content }) => ({
    name,
    content: typeof content === 'string' ? content.replace(/^\uFEFF/, '') : content,
  }));
  return laidOut(unmarked, async (folder) => {
    // Whatever the file holds is the library's to judge.
    const descriptor = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as object;
    const found = await datapackage.Package.load(descriptor, { basePath: folder });
    const faults = found.errors.map(({ message }) => message);
    const rows: Record<string, Rows> = {};
    for (const resource of found.valid ? found.resources : []) {
      try {
        rows[resource.name] = await resource.read({ keyed: true });
      } catch (error) {
        faults.push(...messagesOf(error).map((message) => `${resource.name}: ${message}`));
      }
    }
    return { faults, rows };
  });
}

function messagesOf(error: unknown): string[] {
  if (!(error instanceof Error)) throw error;
  const inner = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return inner.length > 0 ? inner.flatMap(messagesOf) : [error.message];
}
