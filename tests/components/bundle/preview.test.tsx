import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { sealGroupNote } from '../../../lib/brief/group-note.ts';
import { makePreview, sealPreview } from '../../../lib/brief/preview.ts';
import type { BriefContent } from '../../../lib/schema/brief.ts';
import { aBriefContent, aNote, aReadyObservation, idOf } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { aLedRound } from '../../fixtures/sealed-round.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';
import { quickPassphrases } from '../../fixtures/vault.ts';
import { faultsOf } from '../axe.ts';
import { join, openHandIn, press } from './open-hand-in.tsx';

afterEach(cleanup);

const WORDS = ['otter', 'lantern', 'grain', 'seven', 'moss', 'bridge'];
const MINE = aReadyObservation({ id: idOf('mine'), text: 'Asked for my plan first.' });
const OTHER = aReadyObservation({ id: idOf('other'), text: 'Began later than agreed.' });

async function aPreview(used: readonly string[], changes: Partial<BriefContent> = {}): Promise<File> {
  const content = { ...aBriefContent(), ...changes };
  const preview = unwrap(await makePreview({ content, used, closes: '2026-12-14', random: seededRandom() }));
  return new File([await sealPreview(preview, WORDS, quickPassphrases)], 'upward-preview-3wq9.age');
}

async function openIt(file: File, words = WORDS.join(' ')) {
  fireEvent.change(screen.getByLabelText(/^Preview or note/), { target: { files: [file] } });
  fireEvent.input(screen.getByLabelText('Its six words'), { target: { value: words } });
  press('Open it');
}

async function toPreview() {
  const panel = await openHandIn(MINE, OTHER);
  await join((await aLedRound()).card);
  await screen.findByRole('heading', { name: 'What goes into the round' });
  press('Open a preview or a note');
  return panel;
}

describe('a preview in the panel', () => {
  it('shows what the brief will say, and marks for its owner alone what was used', async () => {
    const { vault, container } = await toPreview();
    await openIt(await aPreview([MINE.id]));
    await screen.findByRole('heading', { name: /^The brief for .* will say$/ });
    screen.getByText(/^1 of your observations stands behind it/);
    screen.getByText(/^You can withdraw before 14 December 2026/);
    expect(await faultsOf(container)).toEqual([]);
    expect(unwrap(await vault.list('membership'))[0]?.value.used).toEqual([MINE.id]);
    press('Back to handing in');
    fireEvent.click(screen.getByRole('link', { name: 'Observations' }));
    const mine = (await screen.findByText(MINE.text)).closest('li');
    await waitFor(() => expect(mine?.textContent).toContain('used'));
    expect(screen.getByText(OTHER.text).closest('li')?.textContent).not.toContain('used');
    expect(await faultsOf(container)).toEqual([]);
    press('Open a preview');
    await screen.findByRole('heading', { name: 'Open a preview or a note' });
    fireEvent.click(screen.getByRole('link', { name: 'Observations' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Take something back' }));
    await screen.findByRole('checkbox', { name: MINE.text });
  });

  it('takes a mark back where a later preview does not use it any more', async () => {
    const { vault } = await toPreview();
    await openIt(await aPreview([MINE.id]));
    await screen.findByText(/^1 of your observations/);
    press('Back to handing in');
    press('Open a preview or a note');
    await openIt(await aPreview([]));
    await screen.findByText(/^None of your observations/);
    expect(unwrap(await vault.list('membership'))[0]?.value.used).toEqual([]);
  });

  it('is refused in words: for other words, of another round, and for any other file', async () => {
    const { vault } = await toPreview();
    await openIt(await aPreview([MINE.id]), 'one two three four five six');
    await screen.findByText('Refused: wrong-words');
    const round = { ...aBriefContent().round, id: idOf('another-round') };
    await openIt(await aPreview([MINE.id], { round }));
    await screen.findByText('Refused: other-round');
    await openIt(new File(['a letter'], 'letter.age'));
    await screen.findByText('Refused: not-a-preview');
    expect(unwrap(await vault.list('membership'))[0]?.value.used).toEqual([]);
  });

  it('opens a consultant’s note under the same words', async () => {
    const { container } = await toPreview();
    const note = aNote({ consultant: idOf('consultant-one') });
    const file = await sealGroupNote(note, WORDS, quickPassphrases);
    await openIt(new File([file], 'upward-note-3wq9.age'));
    await screen.findByRole('heading', { name: 'A note back' });
    for (const text of ['Dr Ada One', note.heard, note.willDo]) screen.getByText(text);
    expect(await faultsOf(container)).toEqual([]);
    press('Back to handing in');
    press('Open a preview or a note');
    const other = await sealGroupNote({ ...note, round: idOf('another') }, WORDS, quickPassphrases);
    await openIt(new File([other], 'upward-note-3wq9.age'));
    await screen.findByText('Refused: other-round');
  });
});
