import { describe, expect, it } from 'vitest';
import { eraseLeftDrafts, eraseRound } from '../../../lib/collect/erase-round.ts';
import { RECORD_TYPES } from '../../../lib/schema/vault-record.ts';
import type { VaultService } from '../../../lib/store/vault-service.ts';
import { aBegunPoint, aBriefContent, aPart, aPoint, idOf, seatOf } from '../../fixtures/builders.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { aLedRound } from '../../fixtures/sealed-round.ts';
import { memoryVault } from '../../fixtures/vault.ts';

const WORDS = ['otter', 'lantern', 'grain', 'seven', 'moss', 'bridge'];

/** All that a lead's vault holds of one round. */
async function keepRound(vault: VaultService, round: string) {
  const id = (name: string) => idOf(`${name}-${round.slice(0, 4)}`);
  const led = await aLedRound(6, { round });
  const content = aBriefContent({ round: { ...aBriefContent().round, id: round } });
  const preview = { consultant: idOf('consultant-one'), content, timer: id('timer') };
  const release = { round, words: WORDS, previews: [preview], briefs: [content], erasing: id('erasing') };
  await vault.put('led-round', id('led'), { ...led, seats: [seatOf(1)], keySaved: true, released: [] });
  await vault.put('received-part', id('part'), aPart({ round }));
  await vault.put('round-point', id('point'), { round, point: aPoint() });
  await vault.put('points-draft', id('draft'), { round, moves: [], begun: [aBegunPoint()] });
  await vault.put('round-release', id('release'), release);
  await vault.put('timer', id('timer'), { ends: 1 });
  await vault.put('timer', id('erasing'), { ends: 2 });
}

async function countsIn(vault: VaultService): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const type of RECORD_TYPES) {
    const { length } = unwrap(await vault.list(type));
    if (length > 0) counts[type] = length;
  }
  return counts;
}

describe('erasing a round', () => {
  it('leaves nothing of it, and all of another round and of one’s own', async () => {
    const { vault } = memoryVault();
    await vault.create('slate harbour nine violet');
    await keepRound(vault, idOf('another'));
    const own = anObservation();
    await vault.put('observation', own.id, own);
    const before = await countsIn(vault);
    await keepRound(vault, idOf('round'));
    unwrap(await eraseRound(vault, idOf('round')));
    expect(await countsIn(vault)).toEqual(before);
  });

  it('is begun again where it was broken off: what leads to it goes last', async () => {
    const { vault } = memoryVault();
    await vault.create('slate harbour nine violet');
    await keepRound(vault, idOf('round'));
    let calls = 0;
    const broken = {
      list: vault.list,
      removeAll: async (ids: readonly string[]) => {
        calls += 1;
        if (calls === 2) throw new Error('the browser was ended');
        return vault.removeAll(ids);
      },
    };
    await expect(eraseRound(broken, idOf('round'))).rejects.toThrow('ended');
    expect(await countsIn(vault)).toEqual({ 'round-release': 1, timer: 1 });
    unwrap(await eraseRound(vault, idOf('round')));
    expect(await countsIn(vault)).toEqual({});
  });

  it('leaves nothing begun in a round that went on another computer, and all that was begun in others', async () => {
    const { vault, database } = memoryVault();
    await vault.create('slate harbour nine violet');
    await keepRound(vault, idOf('round'));
    const before = await countsIn(vault);
    const gone = { round: idOf('gone'), moves: [], begun: [aBegunPoint()] };
    await vault.put('points-draft', idOf('gone-draft'), gone);
    unwrap(await eraseLeftDrafts(vault));
    expect(await countsIn(vault)).toEqual(before);
    // A round that does not open is not a round that is gone.
    for (const { id } of unwrap(await vault.list('led-round'))) {
      await database.records.update(id, { data: new Uint8Array(64) });
    }
    await vault.lock();
    unwrap(await vault.unlock('slate harbour nine violet'));
    expect(unwrap(await vault.list('led-round'))).toEqual([]);
    unwrap(await eraseLeftDrafts(vault));
    expect(unwrap(await vault.list('points-draft'))).toHaveLength(1);
  });

  it('is refused while locked, and erases nothing', async () => {
    const { vault } = memoryVault();
    await vault.create('slate harbour nine violet');
    await keepRound(vault, idOf('round'));
    await vault.lock();
    expect(await eraseRound(vault, idOf('round'))).toEqual({ ok: false, refusal: 'locked' });
  });
});
