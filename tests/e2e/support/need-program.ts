import { findProgram, type Program } from '../../support/programs.ts';
import { test } from './test.ts';

/** Where a real program is; skips the test that asks, saying why, where it is not installed. */
export function needProgram(name: Program): string {
  const found = findProgram(name);
  test.skip(found.path === null, found.path === null ? found.missing : undefined);
  return found.path ?? '';
}
