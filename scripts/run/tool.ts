import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The repository's top folder. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** Built packages, reports and the tour; never committed. */
export const OUTPUT = join(ROOT, '.output');

/** A command of an installed package, its arguments and what to add to the environment. */
export interface ToolCall {
  readonly package: string;
  readonly command: string;
  readonly options: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** The folder of the sources it works on; this repository's unless told. */
  readonly root?: string;
}

const PackageJson = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/** Runs a package's command on this Node, its words passed on as they come. Returns its exit code. */
export async function runTool({
  package: name,
  command,
  options,
  environment,
  root = ROOT,
}: ToolCall): Promise<number> {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = PackageJson.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`The package ${name} has no command ${command}.`);
  const child = spawn(process.execPath, [join(folder, script), ...options], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}
