import { describe, expect, it } from 'vitest';
import { answerPanel } from '../../../lib/background/answer-panel.ts';
import { openSurfaces } from '../../../lib/background/open-surfaces.ts';
import { EMPTY_FORM } from '../../../lib/capture/next-form.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryVault } from '../../fixtures/vault.ts';

async function vaultWithDraft() {
  const { vault } = memoryVault();
  await vault.create('slate harbour nine violet');
  const id = vault.newId();
  await vault.put('draft', id, { ...EMPTY_FORM, text: 'Told the nurse.' });
  const hand = (text: string) =>
    answerPanel(
      { vault, surfaces: openSurfaces(), beat: async () => true },
      { type: 'keep-draft', id, form: { ...EMPTY_FORM, text } },
    );
  const drafts = async () => unwrap(await vault.list('draft')).map(({ value }) => value.text);
  return { hand, drafts };
}

describe('what a closing page hands over', () => {
  it('is kept in place of its draft, without certain identifiers', async () => {
    const { hand, drafts } = await vaultWithDraft();
    unwrap(await hand('Told the nurse about 999 104 2237.'));
    expect(await drafts()).toEqual(['Told the nurse about [number].']);
  });

  it('takes the draft along when its text was emptied', async () => {
    const { hand, drafts } = await vaultWithDraft();
    unwrap(await hand('  '));
    expect(await drafts()).toEqual([]);
  });
});
