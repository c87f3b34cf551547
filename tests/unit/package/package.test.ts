import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { billOfMaterials } from '../../../scripts/package/bill-of-materials.ts';
import { packFolder } from '../../../scripts/package/pack.ts';
import {
  licencesOf,
  ownDependencies,
  packagesOf,
  readShipped,
  type Shipped,
} from '../../../scripts/package/shipped.ts';
import { ROOT } from '../../../scripts/run/tool.ts';

function aPackage(name: string, changes: Partial<Shipped> = {}): Shipped {
  return { name, version: '1.2.3', licence: 'MIT', text: `The words of ${name}.`, ...changes };
}

describe('the packages of which something is shipped', () => {
  it('are told by where a module lies, scope and all, each once', () => {
    const modules = [
      '/home/me/upward/node_modules/preact/hooks/dist/hooks.mjs',
      '/home/me/upward/node_modules/preact/dist/preact.mjs',
      'C:\\upward\\node_modules\\@scure\\base\\index.js',
      '/upward/node_modules/one/node_modules/two/index.js?used',
      '/upward/lib/shared/bytes.ts',
      '\0virtual:thing',
    ];
    expect(packagesOf(modules)).toEqual(['@scure/base', 'preact', 'two']);
  });

  it('have each a licence, and the package of the product tells of all that it asks for by name', () => {
    const own = ownDependencies(ROOT);
    const text = licencesOf(ROOT, []);
    expect(own).toContain('preact');
    for (const name of own) {
      const { version, licence } = readShipped(ROOT, name);
      expect(text).toContain(`${name} ${version}\nLicence: ${licence}\n`);
    }
  });
});

describe('the bill of materials', () => {
  it('names every package by its version, licence and address, and is the same each time', async () => {
    const packages = [aPackage('@scure/base'), aPackage('two', { licence: '(MIT OR Apache-2.0)' })];
    const bill = await billOfMaterials('0.1.0', packages);
    expect(await billOfMaterials('0.1.0', packages.toReversed())).toBe(bill);
    expect(JSON.parse(bill)).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: { component: { name: 'upward', version: '0.1.0' } },
      components: [
        { name: '@scure/base', purl: 'pkg:npm/%40scure/base@1.2.3', licenses: [{ expression: 'MIT' }] },
        { name: 'two', purl: 'pkg:npm/two@1.2.3', licenses: [{ expression: '(MIT OR Apache-2.0)' }] },
      ],
    });
    expect(bill).not.toMatch(/timestamp|serialNumber/);
  });

  it('is refused where a package says nothing of a licence', async () => {
    await expect(billOfMaterials('0.1.0', [aPackage('one', { licence: '' })])).rejects.toThrow();
  });
});

describe('a packed folder', () => {
  it('is the same bytes whenever and in whatever order its files were written', async () => {
    const folders = await Promise.all(
      ['one', 'two'].map((name) => mkdtemp(join(tmpdir(), `upward-${name}-`))),
    );
    try {
      for (const [place, folder] of folders.entries()) {
        await mkdir(join(folder, 'b'));
        const names = ['a.txt', 'b/c.txt'];
        for (const name of place === 0 ? names : names.toReversed()) {
          await writeFile(join(folder, name), `This is ${name}.`);
          await utimes(join(folder, name), 1e9 + place, 1e9 + place);
        }
      }
      const [one, two] = await Promise.all(folders.map(packFolder));
      expect(one).toEqual(two);
      expect(Object.keys(unzipSync(one ?? new Uint8Array()))).toEqual(['a.txt', 'b/c.txt']);
    } finally {
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    }
  });
});
