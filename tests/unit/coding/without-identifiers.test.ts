import { describe, expect, it } from 'vitest';
import { addCode, describeCode } from '../../../lib/coding/edit-codebook.ts';
import { withoutIdentifiers } from '../../../lib/coding/without-identifiers.ts';
import { Codebook } from '../../../lib/schema/codebook.ts';
import { Coding, MEMO_LENGTH } from '../../../lib/schema/coding.ts';
import { idOf } from '../../fixtures/builders.ts';
import { aCode, aCodedText, aCoding, startCode } from '../../fixtures/coding.ts';
import { unwrap } from '../../fixtures/result.ts';

describe('a coding that is kept', () => {
  it('has no certain identifier in a memo, and leaves other texts the very same', () => {
    const named = {
      ...aCodedText(idOf('one')),
      memo: 'Ask marsh.helen@example.org about NHS number 943 476 5919.',
    };
    const plain = { ...aCodedText(idOf('two')), memo: 'Compare with text 9.' };
    const coding = aCoding({ texts: [named, plain] });
    const kept = withoutIdentifiers(coding);
    expect(kept.texts[0]?.memo).not.toMatch(/marsh\.helen|943/);
    expect(kept.texts[1]).toBe(plain);
    expect(withoutIdentifiers(coding).texts[0]).toBe(kept.texts[0]);
  });

  it('has none in a codebook that came from elsewhere, whose codes stay apart', () => {
    const numbered = (name: string, id: string) => aCode(name, { id: idOf(id) });
    const codebook = [
      numbered('call 07700 900123', 'one'),
      numbered('call 07700 900456', 'two'),
      aCode('rank'),
    ];
    const kept = withoutIdentifiers(aCoding({ codebook }));
    expect(kept.codebook.map(({ name }) => name)).not.toContainEqual(expect.stringMatching(/07700/));
    expect(kept.codebook[2]).toBe(codebook[2]);
    expect(Codebook.safeParse(kept.codebook).success).toBe(true);
  });

  it('holds to the lengths where placeholders make words longer', () => {
    const memo = 'a@b.co '.repeat(300).slice(0, MEMO_LENGTH);
    const kept = withoutIdentifiers(aCoding({ texts: [{ ...aCodedText(idOf('one')), memo }] }));
    expect(kept.texts[0]?.memo.length).toBeLessThanOrEqual(MEMO_LENGTH);
    expect(Coding.safeParse(kept).success).toBe(true);
  });

  it('has none in the name and the description of a code', () => {
    const added = unwrap(addCode(aCoding(), { id: idOf('new'), name: 'call 07700 900123', parent: null }));
    expect(added.codebook.at(-1)?.name).toBe('call [contact]');
    const about = 'As marsh.helen@example.org says.';
    const described = unwrap(describeCode(aCoding(), { id: startCode('hierarchy'), name: 'rank', about }));
    expect(described.codebook[0]?.about).toBe('As [contact] says.');
  });
});
