import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutEval } from '../../../scripts/build/without-eval.ts';
import { ROOT } from '../../../scripts/run/tool.ts';

const MODULES = [
  'zod/v4/core/util.js',
  'zod/v4/core/doc.js',
  'd3-dsv/dist/d3-dsv.mjs',
  'preact/dist/preact.mjs',
  'd3-selection/dist/d3-selection.mjs',
];
const MAKES_CODE = /new Function\(|= Function;|innerHTML ?=(?!=)(?! ?"")/;

describe('code of packages that makes code or HTML of text', () => {
  it.each(MODULES)('is cut from %s', (module) => {
    const path = join(ROOT, 'node_modules', module);
    const code = readFileSync(path, 'utf8');
    expect(code).toMatch(MAKES_CODE);
    expect(withoutEval(code, `${path}?v=1`)).not.toMatch(MAKES_CODE);
  });

  it.each(MODULES)('is missed in a changed %s, and the build fails', (module) => {
    expect(() => withoutEval('export const changed = 1;', `/x/node_modules/${module}`)).toThrow(module);
  });

  it('is looked for nowhere else', () => {
    const code = 'const F = Function;';
    expect(withoutEval(code, '/x/lib/zod/v4/core/doc.js')).toBe(code);
  });
});
