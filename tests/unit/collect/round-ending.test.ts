import { describe, expect, it } from 'vitest';
import { newRelease } from '../../../lib/brief/round-release.ts';
import { readLeadRecords } from '../../../lib/collect/lead-records.ts';
import {
  endingRounds,
  eraseAt,
  finishedRounds,
  isAllReleased,
  setEnding,
} from '../../../lib/collect/round-ending.ts';
import type { DisclosurePolicy } from '../../../lib/disclosure/threshold.ts';
import type { LedRound } from '../../../lib/schema/led-round.ts';
import type { VaultService } from '../../../lib/store/vault-service.ts';
import { aCard, aPart, idOf, seatOf } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { aLedRound } from '../../fixtures/sealed-round.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';
import { memoryVault } from '../../fixtures/vault.ts';

const NO_POLICY: DisclosurePolicy = { minContributors: null };
const ENDS = 1_000;

function releasedFor(...names: string[]): LedRound['released'] {
  return names.map((name) => ({ consultant: idOf(name), made: '2026-12' }));
}

/** A vault with a round of two consultants whose briefs were released for these. */
async function aVaultWith(released: LedRound['released']) {
  const { vault } = memoryVault();
  await vault.create('slate harbour nine violet');
  const led = await aLedRound(6, { round: idOf('round') });
  await vault.put('led-round', idOf('led'), { ...led, seats: [seatOf(1)], keySaved: true, released });
  return vault;
}

async function finishedIn(vault: VaultService, policy = NO_POLICY) {
  return finishedRounds(unwrap(await readLeadRecords(vault)), policy);
}

async function endEach(vault: VaultService) {
  for (const round of await finishedIn(vault)) {
    unwrap(await setEnding(vault, round, { ends: ENDS, first: newRelease(idOf('round'), seededRandom()) }));
  }
}

describe('the end of a round', () => {
  it('comes thirty days after the last release, or as many as a policy sets', () => {
    expect(eraseAt(0)).toBe(30 * 86_400_000);
    expect(eraseAt(1000, 1)).toBe(1000 + 86_400_000);
  });

  it('waits for the brief of everybody who can have one', () => {
    const card = aCard();
    const [one, two] = card.consultants;
    if (one === undefined || two === undefined) throw new Error('the card names two');
    expect(isAllReleased({ card, released: releasedFor('consultant-one') }, 3)).toBe(false);
    expect(isAllReleased({ card, released: releasedFor('consultant-one', 'consultant-two') }, 3)).toBe(true);
    const small = { ...card, consultants: [one, { ...two, fellows: 4 }] };
    expect(isAllReleased({ card: small, released: releasedFor('consultant-one') }, 3)).toBe(true);
  });

  it('is not near where nobody can have a brief and none was released', () => {
    const card = aCard();
    const consultants = card.consultants.map((each) => ({ ...each, fellows: 4 }));
    expect(isAllReleased({ card: { ...card, consultants }, released: [] }, 3)).toBe(false);
  });

  it('is set once, with the record of what was released where there is none yet', async () => {
    const vault = await aVaultWith(releasedFor('consultant-one', 'consultant-two'));
    const [first] = await finishedIn(vault);
    if (first === undefined) throw new Error('the round is not finished');
    await endEach(vault);
    expect(await finishedIn(vault)).toEqual([]);
    expect(endingRounds(unwrap(await readLeadRecords(vault)))).toEqual([
      { round: idOf('round'), title: 'A round', ends: ENDS },
    ]);
  });

  it('keeps the time that another page set just before', async () => {
    const vault = await aVaultWith(releasedFor('consultant-one', 'consultant-two'));
    const words = ['otter', 'lantern', 'grain', 'seven', 'moss', 'bridge'];
    const release = { round: idOf('round'), words, previews: [], briefs: [], erasing: null };
    await vault.put('round-release', idOf('release'), release);
    const [stale] = await finishedIn(vault);
    if (stale === undefined) throw new Error('the round is not finished');
    await endEach(vault);
    unwrap(
      await setEnding(vault, stale, { ends: ENDS + 1, first: newRelease(idOf('round'), seededRandom()) }),
    );
    expect(unwrap(await vault.list('timer')).map(({ value }) => value.ends)).toEqual([ENDS]);
  });

  it('is set anew where its timer was lost', async () => {
    const vault = await aVaultWith(releasedFor('consultant-one', 'consultant-two'));
    await endEach(vault);
    for (const { id } of unwrap(await vault.list('timer'))) unwrap(await vault.remove(id));
    expect(await finishedIn(vault)).toHaveLength(1);
    await endEach(vault);
    expect(endingRounds(unwrap(await readLeadRecords(vault)))).toHaveLength(1);
  });

  it('asks of the threshold in force, as a policy or a promise raised it, who can have a brief', async () => {
    const vault = await aVaultWith(releasedFor('consultant-one'));
    expect(await finishedIn(vault)).toEqual([]);
    // Six fellows each: at a threshold of five no second brief is to come.
    expect(await finishedIn(vault, { minContributors: 5 })).toHaveLength(1);
    await vault.put('received-part', idOf('part'), aPart({ round: idOf('round'), promised: 5 }));
    expect(await finishedIn(vault)).toHaveLength(1);
  });
});
