import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const text = readFileSync(join(root, 'docs', 'threat-model.md'), 'utf8');
const [, section = ''] = /## What is promised[^\n]*\n([\s\S]*?)\n## /.exec(text) ?? [];
const promises = section
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (promise|-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the promises of the threat model', () => {
  it('are twenty or so', () => {
    expect(promises.length).toBeGreaterThan(15);
  });

  it.each(promises.map(([, promise = '', kept = '']) => ({ promise, kept })))(
    'name a test that is there: $promise',
    ({ kept }) => {
      const named = [...kept.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    },
  );
});
