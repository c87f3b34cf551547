import { describe, expect, it } from 'vitest';
import { openResponse } from '../../../lib/reflection/open-study-file.ts';
import { sealAnswers } from '../../../lib/reflection/seal-answers.ts';
import { sectionsFor } from '../../../lib/reflection/sections.ts';
import { fullAnswers } from '../../fixtures/answers.ts';
import { idOf, TEST_KEYS } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';

describe('sealed answers', () => {
  it('count what was answered without the parts left out, and hold the same', async () => {
    const sitting = { role: 'consultant', occasion: 'T0' } as const;
    const head = {
      ...sitting,
      round: idOf('round'),
      code: 'copper-heron-tulip-nine',
      revision: 1,
      consent: { version: 1, study: true },
    };
    const answers = fullAnswers(sectionsFor(sitting));
    const sealed = await sealAnswers(
      head,
      { answers, skipped: new Set(['expectations']) },
      { studyRecipient: TEST_KEYS.recipient, random: seededRandom() },
    );
    expect([sealed.answered, sealed.asked]).toEqual([18, 23]);
    const response = unwrap(await openResponse(sealed.file, TEST_KEYS.identity));
    expect(response).toMatchObject({ code: sealed.code, occasion: 'T0', skipped: true });
  });
});
