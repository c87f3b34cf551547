import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { leftOut } from '../tests/support/left-out.ts';
import { type Counts, readCounts, sum, withExitCode } from './run/counts.ts';
import { OUTPUT, runTool, type ToolCall } from './run/tool.ts';

// `npm test`: everything, in the order in which a fault is cheapest to learn. `npm test -- types unit` runs those alone.

const REPORTS = join(OUTPUT, 'reports');

interface Step {
  readonly name: string;
  readonly title: string;
  readonly run: () => Promise<Counts>;
}

/** A tool that passes or fails as a whole counts as one test. */
function check(call: ToolCall): Step['run'] {
  return async () => {
    const code = await runTool(call);
    return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  };
}

async function vitest(): Promise<Counts> {
  const report = join(REPORTS, 'vitest.json');
  const options = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool({ package: 'vitest', command: 'vitest', options });
  return withExitCode(await readCounts('vitest', report), code);
}

async function playwright(): Promise<Counts> {
  for (const { reason } of leftOut()) console.log(`Left out: ${reason}`);
  const report = join(REPORTS, 'playwright.json');
  const code = await runTool({
    package: '@playwright/test',
    command: 'playwright',
    options: ['test', '--reporter=list,json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return withExitCode(await readCounts('playwright', report), code);
}

const wxt = (options: readonly string[]) =>
  check({ package: 'wxt', command: 'wxt', options: ['build', ...options] });

// The builds come first because they also write the types that the checks read.
const STEPS: readonly Step[] = [
  { name: 'build', title: 'Build for Chrome and Edge', run: wxt([]) },
  {
    name: 'build',
    title: 'Build for tests of the launcher, which no test could grant a site',
    run: wxt(['--mode', 'loopback']),
  },
  { name: 'build', title: 'Build for Firefox', run: wxt(['--browser', 'firefox', '--mv3']) },
  {
    name: 'lint',
    title: 'Format and lint',
    run: check({ package: '@biomejs/biome', command: 'biome', options: ['check', '--error-on-warnings'] }),
  },
  {
    name: 'lint',
    title: 'Lint the package as the store for Firefox does',
    run: check({
      package: 'addons-linter',
      command: 'addons-linter',
      options: ['--warnings-as-errors', '--boring', '.output/firefox-mv3'],
    }),
  },
  {
    name: 'types',
    title: 'Types',
    run: check({ package: 'typescript', command: 'tsc', options: ['--noEmit'] }),
  },
  {
    name: 'unused',
    title: 'Unused files, exports and packages',
    run: check({ package: 'knip', command: 'knip', options: [] }),
  },
  { name: 'unit', title: 'Unit and component tests', run: vitest },
  { name: 'e2e', title: 'End to end, in a real browser', run: playwright },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  const names = [...new Set(STEPS.map(({ name }) => name))].join(', ');
  console.error(`There is no step called ${unknown.join(', ')}. The steps are ${names}.`);
  process.exit(2);
}

await rm(REPORTS, { recursive: true, force: true });
await mkdir(REPORTS, { recursive: true });
const results: Counts[] = [];
for (const { name, title, run } of STEPS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${title}`);
  const began = performance.now();
  const result = await run();
  results.push(result);
  const verdict = result.failed === 0 ? 'passed' : 'FAILED';
  console.log(`== ${title}: ${verdict} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

const { passed, failed, skipped } = sum(results);
// Where every program must be there, as in CI, a test that did not run is a failure.
const mustRunAll = process.env.UPWARD_REQUIRE_PROGRAMS === '1';
const skippedWords = skipped > 0 ? `, ${skipped} skipped` : '';
console.log(`\n${passed} passed, ${failed} failed${skippedWords}`);
process.exit(failed > 0 || (mustRunAll && skipped > 0) ? 1 : 0);
