import { describe, expect, it } from 'vitest';
import { eraseExpired } from '../../../lib/capture/erase-expired.ts';
import type { VaultService } from '../../../lib/store/vault-service.ts';
import { aCard, aMembership, aReadyObservation, idOf } from '../../fixtures/builders.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryVault } from '../../fixtures/vault.ts';

const input = { expireDays: 90, today: '2027-03-11', isOpen: () => false };

async function aVault() {
  const { vault } = memoryVault();
  unwrap(await vault.create('slate harbour nine violet'));
  const membership = aMembership({ card: aCard({ closes: '2026-12-11' }), expiryTold: '2027-02-25' });
  unwrap(await vault.put('membership', idOf('round'), membership));
  const all = [
    aReadyObservation({ id: idOf('first') }),
    aReadyObservation({ id: idOf('second') }),
    anObservation({ id: idOf('typed') }),
  ];
  for (const each of all) unwrap(await vault.put('observation', each.id, each));
  return vault;
}

const idsIn = async (vault: VaultService) =>
  unwrap(await vault.list('observation')).map(({ id }) => id.replaceAll('_', ''));

const toldIn = async (vault: VaultService) =>
  unwrap(await vault.read('membership', idOf('round')))?.expiryTold;

describe('erasing what has expired', () => {
  it('erases what was announced, keeps the rest, and gives what went', async () => {
    const vault = await aVault();
    const { went, refusal } = await eraseExpired(vault, input);
    expect(went).toMatchObject([{ title: 'A round', told: '2027-02-25', observations: { length: 2 } }]);
    expect(refusal).toBeNull();
    expect(await idsIn(vault)).toEqual(['typed']);
  });

  it('uses up the notice, so that what is placed with the round later has one of its own', async () => {
    const vault = await aVault();
    await eraseExpired(vault, input);
    expect(await toldIn(vault)).toBeNull();
    unwrap(await vault.put('observation', idOf('late'), aReadyObservation({ id: idOf('late') })));
    expect((await eraseExpired(vault, { ...input, today: '2027-06-01' })).went).toEqual([]);
    expect(await idsIn(vault)).toContain('late');
  });

  it('erases nothing on the day before', async () => {
    const vault = await aVault();
    expect(await eraseExpired(vault, { ...input, today: '2027-03-10' })).toEqual({ went: [], refusal: null });
    expect(await idsIn(vault)).toHaveLength(3);
  });

  it('leaves one that is being edited, and its notice, until the edit is closed', async () => {
    const vault = await aVault();
    const { went } = await eraseExpired(vault, { ...input, isOpen: (id) => id === idOf('first') });
    expect(went).toMatchObject([{ observations: [idOf('second')] }]);
    expect(await toldIn(vault)).toBe('2027-02-25');
    expect((await eraseExpired(vault, input)).went).toMatchObject([{ observations: [idOf('first')] }]);
  });

  it('leaves one whose edit is kept as a draft', async () => {
    const vault = await aVault();
    const { text, consultant, domain, kind, setting } = aReadyObservation();
    const draft = { text, consultant, domain, kind, setting, edits: idOf('first') };
    unwrap(await vault.put('draft', idOf('draft'), draft));
    await eraseExpired(vault, input);
    expect(await idsIn(vault)).toContain('first');
  });

  it('erases once where two computers of one vault do it at the same time', async () => {
    const vault = await aVault();
    await Promise.all([eraseExpired(vault, input), eraseExpired(vault, input)]);
    expect(await idsIn(vault)).toEqual(['typed']);
    expect(await toldIn(vault)).toBeNull();
  });

  it('erases nothing while locked', async () => {
    const vault = await aVault();
    await vault.lock();
    expect(await eraseExpired(vault, input)).toEqual({ went: [], refusal: 'locked' });
    unwrap(await vault.unlock('slate harbour nine violet'));
    expect(await idsIn(vault)).toHaveLength(3);
  });

  it('says what went and why no more did, where the store refuses', async () => {
    const vault = await aVault();
    let left = 1;
    const failing: VaultService = {
      ...vault,
      remove: async (id) => (left-- > 0 ? vault.remove(id) : { ok: false, refusal: 'storage-full' }),
    };
    const { went, refusal } = await eraseExpired(failing, input);
    expect(refusal).toBe('storage-full');
    expect(went).toMatchObject([{ observations: { length: 1 } }]);
    expect(await toldIn(vault)).toBe('2027-02-25');
  });
});
