import { describe, expect, it } from 'vitest';
import { agreedFrom, decide, differencesOf, undecided } from '../../../lib/coding/agree.ts';
import { codedByBoth } from '../../../lib/coding/coded-by-both.ts';
import { matchedCodes } from '../../../lib/coding/match-codes.ts';
import { mergeCodes } from '../../../lib/coding/merge-split.ts';
import { Coding, codedTextOf } from '../../../lib/schema/coding.ts';
import { idOf } from '../../fixtures/builders.ts';
import { aCode, aCodedText, aCoding, aSegment, aStudyText, countedIds } from '../../fixtures/coding.ts';

const [rank, voice, rota] = [aCode('rank'), aCode('voice'), aCode('rota')];
const theirRota = aCode('Rota', { id: idOf('their rota') });
const theirOwn = aCode('time', { parent: theirRota.id });
const [text, other] = [idOf('text'), idOf('other')];

const first = aCoding({
  id: idOf('first'),
  codebook: [rank, voice, rota],
  texts: [aCodedText(text, aSegment(0, 5, rank.id, voice.id), aSegment(8, 12, rota.id)), aCodedText(other)],
});
const second = aCoding({
  id: idOf('second'),
  codebook: [rank, voice, theirRota, theirOwn],
  texts: [
    aCodedText(text, aSegment(3, 9, rank.id), aSegment(8, 12, theirRota.id)),
    aCodedText(other, aSegment(0, 4, theirOwn.id)),
  ],
});
const two = { first, second };
const texts = [text, other];
const named = { id: idOf('agreed'), coder: 'calm pine' };

describe('two coders', () => {
  it('mean one code by one id, or by one name', () => {
    expect([...matchedCodes(first.codebook, second.codebook).values()]).toEqual([
      rank.id,
      voice.id,
      rota.id,
      theirOwn.id,
    ]);
  });

  it('differ where only one of them gave a text a code, at whatever words', () => {
    expect(differencesOf(two, texts)).toEqual([
      { text, code: voice.id, by: 'first', words: [{ start: 0, end: 5 }] },
      { text: other, code: theirOwn.id, by: 'second', words: [{ start: 0, end: 4 }] },
    ]);
  });

  it('differ the same whichever of them comes first', () => {
    const turned = differencesOf({ first: second, second: first }, texts);
    expect(turned.map(({ text: at, code, by }) => `${at} ${code} ${by}`)).toEqual([
      `${text} ${voice.id} second`,
      `${other} ${theirOwn.id} first`,
    ]);
  });
});

describe('the texts that two coders are compared on', () => {
  it('are those that both are through with, a text that no code fits among them', () => {
    const names = ['both', 'first alone', 'no code fits', 'open'];
    const through = (name: string) => ({ ...aCodedText(idOf(name)), nothingFits: true });
    const one = {
      texts: [
        aCodedText(idOf('both'), aSegment(0, 3, rank.id)),
        through('first alone'),
        through('no code fits'),
      ],
    };
    const other = { texts: [through('both'), through('no code fits'), aCodedText(idOf('open'))] };
    const both = codedByBoth(
      names.map((name) => aStudyText(name)),
      [one, other],
    );
    expect(both.map(({ id }) => id)).toEqual([idOf('both'), idOf('no code fits')]);
  });
});

describe('what two coders agree on', () => {
  const start = agreedFrom(two, named, countedIds());

  it('begins with what both gave, at the words of either joined', () => {
    expect(
      codedTextOf(start, text).segments.map(({ start: at, end, codes }) => ({ at, end, codes })),
    ).toEqual([
      { at: 0, end: 9, codes: [rank.id] },
      { at: 8, end: 12, codes: [rota.id] },
    ]);
    expect(codedTextOf(start, other).segments).toEqual([]);
    expect(Coding.safeParse(start).success).toBe(true);
  });

  it('has the second’s own codes, under the code of the first that theirs is', () => {
    expect(start.codebook).toEqual([rank, voice, rota, { ...theirOwn, parent: rota.id }]);
  });

  it('takes a code in, leaves it out, and takes it back by the last word', () => {
    const [difference] = differencesOf(two, texts);
    if (difference === undefined) throw new RangeError('the two do not differ');
    const kept = decide(start, difference, { keep: true, newId: countedIds() });
    expect(codedTextOf(kept, text).segments).toContainEqual({
      ...{ id: idOf('made 1'), start: 0, end: 5 },
      codes: [voice.id],
    });
    const dropped = decide(kept, difference, { keep: false, newId: countedIds() });
    expect(codedTextOf(dropped, text)).toEqual(codedTextOf(start, text));
    expect(dropped.agreed?.decisions).toEqual([{ text, code: voice.id, keep: false }]);
  });

  it('keeps what both gave, though a code that was decided about was merged with it', () => {
    const [voiced] = differencesOf(two, texts);
    if (voiced === undefined) throw new RangeError('the two do not differ');
    const merged = mergeCodes(start, { from: rota.id, into: voice.id });
    for (const keep of [true, false]) {
      const decided = decide(merged, voiced, { keep, newId: countedIds() });
      const spans = codedTextOf(decided, text).segments.filter(({ codes }) => codes.includes(voice.id));
      expect(spans.map(({ start: at }) => at)).toEqual(keep ? [0, 8] : [8]);
    }
  });

  it('has the memos of both, and says that no code fits only where both did', () => {
    const memo = (words: string, nothingFits: boolean) =>
      aCoding({ id: idOf(words), texts: [{ ...aCodedText(other), memo: words, nothingFits }] });
    const agreed = agreedFrom(
      { first: memo('mine', true), second: memo('theirs', false) },
      named,
      countedIds(),
    );
    expect(codedTextOf(agreed, other)).toMatchObject({ memo: 'mine\n\ntheirs', nothingFits: false });
  });

  it('is done once every difference was decided', () => {
    const differences = differencesOf(two, texts);
    const [one, last] = differences;
    if (one === undefined || last === undefined) throw new RangeError('two differences were expected');
    const half = decide(start, one, { keep: true, newId: countedIds() });
    expect(undecided(differences, half)).toEqual([last]);
    expect(undecided(differences, decide(half, last, { keep: false, newId: countedIds() }))).toEqual([]);
  });
});
