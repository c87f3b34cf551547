import { describe, expect, it } from 'vitest';
import {
  keptBrief,
  sealedRevision,
  waitingOf,
  withFirst,
  withScales,
  withSealed,
} from '../../../lib/brief/kept-brief.ts';
import { sealBrief } from '../../../lib/brief/seal-brief.ts';
import { revealBrief, tryBrief } from '../../../lib/brief/waiting-brief.ts';
import { KeptBrief } from '../../../lib/schema/kept-brief.ts';
import { aBriefContent } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';
import { quickPassphrases } from '../../fixtures/vault.ts';

const STATEMENT = 'Keeps the wobbleshank current.';
const CONTENT = aBriefContent({
  domains: aBriefContent().domains.map((row) =>
    row.domain === 'technology' ? { ...row, keep: [STATEMENT] } : row,
  ),
});
const CODE = 'otter-lantern-grain-moss';

async function waiting() {
  const { file, words } = await sealBrief(CONTENT, quickPassphrases, seededRandom(3));
  return unwrap(await tryBrief(file, words.join(' '), quickPassphrases));
}

describe('a brief that waits', () => {
  it('tells whose it is and nothing that it says, until it is revealed', async () => {
    const brief = await waiting();
    expect(brief.head).toEqual({ round: CONTENT.round, consultant: CONTENT.consultant });
    expect(JSON.stringify([brief.head, [...brief.file], brief.words])).not.toContain('wobbleshank');
    expect(unwrap(await revealBrief(brief, quickPassphrases))).toEqual(CONTENT);
  });

  it('is refused under other words', async () => {
    const { file } = await waiting();
    const other = 'otter lantern grain seven moss bridge';
    expect(await tryBrief(file, other, quickPassphrases)).toMatchObject({
      ok: false,
      refusal: { reason: 'wrong-words' },
    });
  });
});

describe('a kept brief', () => {
  it('holds nothing that it says, and opens to the same', async () => {
    const kept = KeptBrief.parse(keptBrief(await waiting(), CODE));
    expect(JSON.stringify(kept)).not.toContain('wobbleshank');
    expect(kept).toMatchObject({ revealed: false, predict: null, answered: [], scales: {} });
    expect(unwrap(await revealBrief(waitingOf(kept), quickPassphrases))).toEqual(CONTENT);
  });

  it('keeps what was answered, the later in place of the earlier of one occasion', async () => {
    const first = withFirst(keptBrief(await waiting(), CODE), null);
    const scales = { AWARE: [3, 3, 3, 3, 3, 3, null] };
    const after = withSealed(withSealed(withScales(first, 'T1', scales), 'T1', 1), 'T1', 2);
    expect(KeptBrief.parse(after)).toMatchObject({ revealed: true, scales: { T1: scales } });
    expect(after.answered).toEqual([{ occasion: 'T1', revision: 2 }]);
    expect([sealedRevision(after, 'T0'), sealedRevision(after, 'T1')]).toEqual([0, 2]);
  });
});
