import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (name: string) => readFileSync(join(root, 'docs', name), 'utf8');
const [, section = ''] = /## What is promised[^\n]*\n([\s\S]*?)\n## /.exec(read('threat-model.md')) ?? [];

/** What a table promises in its first column, and the tests that its last one names. */
function promisesIn(table: string): { readonly promise: string; readonly kept: string }[] {
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (promise|said|-)/.test(line));
  return rows.map((row) => {
    const cells = row.split('|').map((cell) => cell.trim());
    return { promise: cells[1] ?? '', kept: cells.at(-2) ?? '' };
  });
}

const promises = [...promisesIn(section), ...promisesIn(read('who-sees-what.md'))];

describe('the promises of the threat model and of the screens', () => {
  it('are forty or so', () => {
    expect(promises.length).toBeGreaterThan(35);
  });

  it.each(promises)('name a test that is there: $promise', ({ kept }) => {
    const named = [...kept.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
