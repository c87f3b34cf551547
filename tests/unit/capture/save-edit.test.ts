import { describe, expect, it } from 'vitest';
import { saveEdit } from '../../../lib/capture/save-edit.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryVault } from '../../fixtures/vault.ts';

/** A vault with one observation, and the edit of it. */
async function begun() {
  const { vault } = memoryVault();
  await vault.create('slate harbour nine violet');
  const began = anObservation({ text: 'Gave the reason.' });
  unwrap(await vault.put('observation', began.id, began));
  const texts = async () =>
    unwrap(await vault.list('observation'))
      .map(({ value }) => value.text)
      .toSorted();
  return { vault, began, changed: { ...began, text: 'Gave the reason twice.' }, texts };
}

describe('saving an edit', () => {
  it('puts it in place of the observation that it began from', async () => {
    const { vault, began, changed, texts } = await begun();
    unwrap(await saveEdit(vault, began, changed));
    expect(await texts()).toEqual(['Gave the reason twice.']);
  });

  it('keeps what came from elsewhere meanwhile, and itself as an observation of its own', async () => {
    const { vault, began, changed, texts } = await begun();
    unwrap(await vault.put('observation', began.id, { ...began, text: 'Gave no reason.' }));
    unwrap(await saveEdit(vault, began, changed));
    expect(await texts()).toEqual(['Gave no reason.', 'Gave the reason twice.']);
  });

  it('keeps itself where the observation was erased meanwhile', async () => {
    const { vault, began, changed, texts } = await begun();
    unwrap(await vault.remove(began.id));
    unwrap(await saveEdit(vault, began, changed));
    expect(await texts()).toEqual(['Gave the reason twice.']);
  });

  it('once stored is not stored beside itself when saved again', async () => {
    const { vault, began, changed, texts } = await begun();
    unwrap(await saveEdit(vault, began, changed));
    unwrap(await saveEdit(vault, began, changed));
    expect(await texts()).toEqual(['Gave the reason twice.']);
  });

  it('changes nothing while locked', async () => {
    const { vault, began, changed } = await begun();
    await vault.lock();
    expect(await saveEdit(vault, began, changed)).toEqual({ ok: false, refusal: 'locked' });
  });
});
