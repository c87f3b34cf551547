import { describe, expect, it } from 'vitest';
import { openGroupNote, sealGroupNote } from '../../../lib/brief/group-note.ts';
import { openNote } from '../../../lib/collect/open-note.ts';
import { encodeNote, NOTE_SIZE, type Note } from '../../../lib/schema/note.ts';
import { noteFileName, noteOf, sealNote } from '../../../lib/session/seal-note.ts';
import { utf8 } from '../../../lib/shared/bytes.ts';
import { idOf, OTHER_KEYS, TEST_KEYS } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { aLedRound } from '../../fixtures/sealed-round.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';
import { quickPassphrases } from '../../fixtures/vault.ts';

const WORDS = ['otter', 'lantern', 'grain', 'seven', 'moss', 'bridge'];
const DRAFT = { heard: 'You value giving your plan first.', willDo: 'I will thank people.', named: false };
const FROM = { round: idOf('round'), consultant: idOf('consultant-one') };

async function opened(note: Note, recipient = TEST_KEYS.recipient) {
  return openNote(await sealNote(note, recipient), await aLedRound());
}

describe('a note to the fellows', () => {
  it('names the consultant only where they chose it', () => {
    expect(noteOf(DRAFT, FROM).consultant).toBeNull();
    expect(noteOf({ ...DRAFT, named: true }, FROM).consultant).toBe(FROM.consultant);
  });

  it('leaves without any identifier that screening is certain of', () => {
    expect(JSON.stringify(noteOf({ ...DRAFT, heard: 'Ring 07700 900123.' }, FROM))).not.toContain('07700');
  });

  it('is of one size, however much is written', () => {
    const short = noteOf({ ...DRAFT, heard: 'Y', willDo: 'I' }, FROM);
    const long = noteOf({ heard: '\u0001'.repeat(600), willDo: '\u{1F600}'.repeat(300), named: true }, FROM);
    expect([short, long].map((note) => utf8(encodeNote(note)).length)).toEqual([NOTE_SIZE, NOTE_SIZE]);
  });

  it('is read by the lead, and by the fellows under the group’s words', async () => {
    const note = unwrap(await opened(noteOf(DRAFT, FROM)));
    expect(note).toEqual(noteOf(DRAFT, FROM));
    const file = await sealGroupNote(note, WORDS, quickPassphrases);
    expect(unwrap(await openGroupNote(file, WORDS.join(' '), quickPassphrases))).toEqual(note);
  });

  it.each([
    ['wrong-key', opened(noteOf(DRAFT, FROM), OTHER_KEYS.recipient)],
    ['other-round', opened(noteOf(DRAFT, { ...FROM, round: idOf('another') }))],
    [
      'consultant-unknown',
      opened(noteOf({ ...DRAFT, named: true }, { ...FROM, consultant: idOf('stranger') })),
    ],
    ['not-a-note', aLedRound().then((round) => openNote(utf8('Rota for week 48'), round))],
    ['too-large', aLedRound().then((round) => openNote(new Uint8Array(20_000), round))],
  ])('is refused as %s', async (reason, opening) => {
    expect(await opening).toMatchObject({ ok: false, refusal: { reason } });
  });

  it('is refused to who has other words', async () => {
    const file = await sealGroupNote(noteOf(DRAFT, FROM), WORDS, quickPassphrases);
    expect(await openGroupNote(file, 'one two three four five six', quickPassphrases)).toMatchObject({
      ok: false,
      refusal: { reason: 'wrong-words' },
    });
  });

  it('has a file name that names nobody', () => {
    expect(noteFileName(seededRandom())).toMatch(/^upward-note-[0-9a-z]{4}\.age$/);
  });
});
