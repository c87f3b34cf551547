import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCodebookFile } from '../../../../lib/export/read-codebook-file.ts';
import { readTaguetteCsv, taguetteCsv } from '../../../../lib/export/taguette/taguette-csv.ts';
import { type Codebook, codesAsTree, sameName } from '../../../../lib/schema/codebook.ts';
import { START_CODEBOOK } from '../../../../lib/schema/start-codebook.ts';
import { utf8 } from '../../../../lib/shared/bytes.ts';
import { anyCodebook } from '../../../fixtures/any-codebook.ts';
import { readCsv } from '../../../fixtures/read-csv.ts';
import { unwrap } from '../../../fixtures/result.ts';

/** What a tag can hold: its name, its description and the name of the tag above it. */
function tagsOf(codebook: Codebook) {
  const names = new Map(codebook.map(({ id, name }) => [id, sameName({ name })]));
  return codesAsTree(codebook).map(({ code }) => ({
    name: code.name.trim(),
    about: code.about.trim(),
    parent: code.parent && names.get(code.parent),
  }));
}

/** Line ends in a name are one to a CSV reader, and an apostrophe at its start is what guards a spreadsheet. */
const isPlain = (words: string) => !/[\r\n\t]|^\s*'/.test(words);

describe('a codebook for Taguette', () => {
  it('is a row a tag with its description and the tag above, as Taguette imports it', async () => {
    expect(taguetteCsv(START_CODEBOOK).startsWith('\uFEFF')).toBe(true);
    const [header, ...rows] = readCsv(taguetteCsv(START_CODEBOOK));
    expect(header).toEqual(['tag', 'description', 'parent']);
    expect(rows).toHaveLength(START_CODEBOOK.length);
    await expect(taguetteCsv(START_CODEBOOK)).toMatchFileSnapshot(
      '../../../golden/taguette/start-codebook.csv',
    );
  });

  it('comes back with its names, descriptions and tree', async () => {
    await fc.assert(
      fc.asyncProperty(anyCodebook(isPlain), async (codebook) => {
        const read = unwrap(await readCodebookFile(utf8(taguetteCsv(codebook))));
        expect(tagsOf(read)).toEqual(tagsOf(codebook));
      }),
    );
  });

  it('comes back with the same ids for the codes to begin with, and for one name each time', async () => {
    expect(unwrap(await readCodebookFile(utf8(taguetteCsv(START_CODEBOOK))))).toEqual(START_CODEBOOK);
    const [one, other] = [
      unwrap(await readTaguetteCsv('tag\nvoice\n')),
      unwrap(await readTaguetteCsv('name\nVoice\n')),
    ];
    expect(one[0]?.id).toBe(other[0]?.id);
  });

  it.each(['tag', 'name', 'path', 'Tag', '\uFEFFtag'])('is read by its column %j', async (column) => {
    const read = await readCodebookFile(utf8(`${column},description\nvoice,"Being heard, or not"\n\n`));
    expect(unwrap(read)).toMatchObject([{ name: 'voice', about: 'Being heard, or not', parent: null }]);
  });

  it.each([
    ['no column for the tag', 'code,description\nvoice,x\n', 'not-a-codebook'],
    ['two columns for the tag', 'tag,path\nvoice,x\n', 'not-a-codebook'],
    ['semicolons', 'tag;description\nvoice;x\n', 'not-a-codebook'],
    ['no tag', 'tag\n', 'damaged'],
    ['one tag twice', 'tag\nvoice\nVOICE\n', 'damaged'],
    ['a tag under one that is not there', 'tag,parent\nvoice,rank\n', 'damaged'],
    ['a name beyond all length', `tag\n${'x'.repeat(101)}\n`, 'damaged'],
  ])('is refused with %s', async (_, text, reason) => {
    expect(await readTaguetteCsv(text)).toMatchObject({ ok: false, refusal: { reason } });
  });
});
