import { describe, expect, test } from 'vitest';
import { reachableFrom } from './layers.ts';
import { linesOf, RULES } from './rules.ts';
import { importsOf, readSources, type Source } from './source.ts';

const sources = readSources(['lib', 'components', 'entrypoints']);
const inCapture = (path: string) => path.startsWith('entrypoints/capture/');
const inWidget = (path: string) => path === 'entrypoints/widget.ts';
const inVaultOrStore = (path: string) => /^lib\/(vault|store)\//.test(path);

describe('the house plan', () => {
  test.each(RULES)('holds: $name', ({ breaches }) => {
    expect(sources.flatMap(breaches)).toEqual([]);
  });

  test('holds: the capture frame reaches neither store nor vault, however far its imports lead', () => {
    expect(reachableFrom(inCapture, sources).filter(inVaultOrStore)).toEqual([]);
  });

  test('holds: the content script imports messaging and the launcher alone', () => {
    const allowed = /^(lib\/messaging|components\/launcher)\//;
    const imported = sources.filter(({ path }) => inWidget(path)).flatMap(importsOf);
    expect(imported.filter(({ target, ours }) => ours && !allowed.test(target))).toEqual([]);
  });

  test('the middle file is short', () => {
    const lengths = sources.map(linesOf).sort((a, b) => a - b);
    const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
    console.log(`${lengths.length} files, median ${middle} lines, longest ${lengths.at(-1)}`);
    expect(middle).toBeLessThanOrEqual(80);
  });
});

describe('each rule can be broken', () => {
  const cases = RULES.flatMap(({ name, breaches, broken }) =>
    broken.map((source) => ({ name, breaches, source, text: source.text.trim() || source.path })),
  );
  test.each(cases)('$name: $text', ({ breaches, source }) => {
    expect(breaches(source)).toHaveLength(1);
  });

  test('a comment that names a forbidden thing breaks nothing', () => {
    const source: Source = {
      path: 'lib/brief/a.ts',
      text: "// crypto.subtle is the vault's\n/* import { b } from '../points/b.ts' */\nexport const a = 1;",
    };
    expect(RULES.flatMap(({ breaches }) => breaches(source))).toEqual([]);
  });

  test('a way from the capture frame to the vault over two files is found; a type is no way', () => {
    const tree: readonly Source[] = [
      { path: 'entrypoints/capture/main.tsx', text: "import { a } from '../../components/capture/a.tsx';" },
      { path: 'components/capture/a.tsx', text: "import { b } from '../../lib/vault/b.ts';" },
    ];
    expect(reachableFrom(inCapture, tree)).toContain('lib/vault/b.ts');
    const typed = tree.map((source) => ({
      ...source,
      text: source.text.replace('import {', 'import type {'),
    }));
    expect(reachableFrom(inCapture, typed).filter(inVaultOrStore)).toEqual([]);
  });
});
