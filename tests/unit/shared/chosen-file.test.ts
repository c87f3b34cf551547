import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../lib/shared/bytes.ts';
import { type ChosenFile, readPart, readWhole } from '../../../lib/shared/chosen-file.ts';
import { ok, refused } from '../../../lib/shared/result.ts';
import { aDroppedFile } from '../../fixtures/sealed-round.ts';

const gone: ChosenFile = {
  name: 'gone.age',
  size: 3,
  slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }),
};

describe('a chosen file', () => {
  it('is read whole where it has at most so many bytes', async () => {
    expect(await readWhole(aDroppedFile('a', utf8('abc')), 3)).toEqual(ok(utf8('abc')));
    expect(await readWhole(aDroppedFile('a', utf8('abcd')), 3)).toEqual(refused('too-large'));
  });

  it('that grew since it was chosen is too large, and no more is read than tells so', async () => {
    const grown = { ...aDroppedFile('a', utf8('abcdef')), size: 3 };
    expect(await readWhole(grown, 3)).toEqual(refused('too-large'));
  });

  it('that cannot be read any more is damaged', async () => {
    expect(await readWhole(gone, 3)).toEqual(refused('damaged'));
    expect(await readPart(gone, 0, 2)).toBeNull();
  });
});
