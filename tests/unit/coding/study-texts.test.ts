import { describe, expect, it } from 'vitest';
import { studyTexts } from '../../../lib/coding/study-texts.ts';
import { OTHER_KEYS, TEST_KEYS } from '../../fixtures/builders.ts';
import { aResponse, codeOf } from '../../fixtures/response.ts';

const { identity } = TEST_KEYS;
const before = aResponse({ texts: { EXPECT: 'A shorter round.' } });
const after = aResponse({
  occasion: 'T1',
  texts: { LEARNT: 'To say it.', CHANGE: 'Ask first.', EXPECT: '  ' },
});
const statement = { domain: 'juniors', kind: 'keep', statement: 'Asks for a plan first.' } as const;

function textsOf(responses = [before, after], changes = {}) {
  return studyTexts({ responses, statements: [statement], identity, ...changes });
}

describe('the texts of a study', () => {
  it('are the answers in words and the statements, without those that are empty', async () => {
    const texts = await textsOf();
    expect(texts.map(({ item, text, role, occasion }) => [item, text, role, occasion]).toSorted()).toEqual([
      ['CHANGE', 'Ask first.', 'fellow', 'T1'],
      ['EXPECT', 'A shorter round.', 'fellow', 'T0'],
      ['LEARNT', 'To say it.', 'fellow', 'T1'],
      ['STATEMENT', 'Asks for a plan first.', null, null],
    ]);
  });

  it('know which of them stand in one response', async () => {
    const texts = await textsOf();
    const responses = new Map(texts.map(({ item, response }) => [item, response]));
    expect(responses.get('CHANGE')).toBe(responses.get('LEARNT'));
    expect(responses.get('EXPECT')).not.toBe(responses.get('LEARNT'));
  });

  it('have the same ids in any order of the files, and follow no person in their order', async () => {
    const one = await textsOf([before, after]);
    expect(await textsOf([after, before])).toEqual(one);
    expect(one.map(({ id }) => id)).toEqual(one.map(({ id }) => id).toSorted());
  });

  it('are other texts once a word or the person is another, or the key', async () => {
    const [own] = await textsOf([before], { statements: [] });
    const ids = await Promise.all([
      textsOf([{ ...before, texts: { EXPECT: 'A shorter round!' } }], { statements: [] }),
      textsOf([{ ...before, code: codeOf(3) }], { statements: [] }),
      textsOf([before], { statements: [], identity: OTHER_KEYS.identity }),
    ]);
    for (const [other] of ids) expect(other?.id).not.toBe(own?.id);
  });

  it('show nothing of a code in their ids', async () => {
    const texts = await textsOf();
    for (const { id, response } of texts) {
      expect(`${id}${response}`).toMatch(/^[A-Za-z0-9_-]{44}$/);
      expect(`${id}${response}`).not.toContain(before.code.slice(0, 6));
    }
  });
});
