import { describe, expect, it } from 'vitest';
import { addCode, describeCode, moveCode, removeCode } from '../../../lib/coding/edit-codebook.ts';
import { Codebook, codesAsTree, MOST_CODES } from '../../../lib/schema/codebook.ts';
import { idOf } from '../../fixtures/builders.ts';
import { aCode, aCodedText, aCoding, aSegment } from '../../fixtures/coding.ts';
import { unwrap } from '../../fixtures/result.ts';

const rank = aCode('rank');
const voice = aCode('voice', { parent: rank.id });
const silence = aCode('silence', { parent: voice.id });
const coding = aCoding({ codebook: [rank, voice, silence] });

describe('a codebook', () => {
  it('takes a new code as the last of its place, its name without spaces around it', () => {
    const { codebook } = unwrap(addCode(coding, { id: idOf('new'), name: ' rota ', parent: rank.id }));
    expect(codebook.at(-1)).toEqual(aCode('rota', { id: idOf('new'), parent: rank.id }));
    expect(Codebook.parse(codebook)).toHaveLength(4);
  });

  it.each(['', '   ', 'x'.repeat(101)])('takes no code called %j', (name) => {
    const refused = { ok: false, refusal: 'code-name-missing' };
    expect(addCode(coding, { id: idOf('new'), name, parent: null })).toEqual(refused);
    expect(describeCode(coding, { id: rank.id, name, about: '' })).toEqual(refused);
  });

  it('takes no name twice, whatever its capitals and spaces; a code may keep its own', () => {
    expect(addCode(coding, { id: idOf('new'), name: 'RANK', parent: null })).toEqual({
      ok: false,
      refusal: 'code-name-taken',
    });
    const kept = unwrap(describeCode(coding, { id: rank.id, name: 'Rank', about: 'Who is above whom.' }));
    expect(kept.codebook[0]).toMatchObject({ name: 'Rank', about: 'Who is above whom.' });
  });

  it('holds 500 codes at most', () => {
    const codebook = Array.from({ length: MOST_CODES }, (_, number) => aCode(`code ${number}`));
    expect(addCode(aCoding({ codebook }), { id: idOf('new'), name: 'one more', parent: null })).toEqual({
      ok: false,
      refusal: 'codes-too-many',
    });
  });

  it('moves a code with all that stands under it, and never under itself', () => {
    const moved = unwrap(moveCode(coding, { id: voice.id, parent: null }));
    expect(codesAsTree(moved.codebook).map(({ code, depth }) => `${depth} ${code.name}`)).toEqual([
      '0 rank',
      '0 voice',
      '1 silence',
    ]);
    for (const parent of [rank.id, voice.id, silence.id]) {
      expect(moveCode(coding, { id: rank.id, parent })).toEqual({ ok: false, refusal: 'code-under-itself' });
    }
  });

  it('lets a code go only once it stands at no words and over no code', () => {
    const used = { ...coding, texts: [aCodedText(idOf('text'), aSegment(0, 4, silence.id))] };
    const refused = { ok: false, refusal: 'code-in-use' };
    expect(removeCode(used, silence.id)).toEqual(refused);
    expect(removeCode(coding, voice.id)).toEqual(refused);
    expect(unwrap(removeCode(coding, silence.id)).codebook).toEqual([rank, voice]);
  });
});

describe('the shape of a codebook', () => {
  it.each([
    ['a code under one that is not there', [aCode('rank', { parent: idOf('nobody') })]],
    ['codes in a circle', [aCode('one', { parent: idOf('two') }), aCode('two', { parent: idOf('one') })]],
    ['two codes of one name', [aCode('rank'), aCode('Rank ', { id: idOf('other') })]],
    ['one code twice', [rank, { ...rank, name: 'other' }]],
  ])('refuses %s', (_, codes) => {
    expect(Codebook.safeParse(codes).success).toBe(false);
  });
});
