import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearedWords, doubtsIn } from '../../../lib/export/cleared-words.ts';
import { leavingTexts, textsForDataset } from '../../../lib/export/leaving-texts.ts';
import { namedIn } from '../../../lib/export/named-in.ts';
import type { CodedText, Quote } from '../../../lib/schema/coding.ts';
import type { StudyText } from '../../../lib/schema/study-text.ts';
import { findingKey, findingsIn } from '../../../lib/screening/findings.ts';
import { idOf } from '../../fixtures/builders.ts';
import { aCodedText, aCoding, aSegment, aStudyText, startCode } from '../../fixtures/coding.ts';
import { datasetOf } from '../../fixtures/story-dataset.ts';

const [heard, rank] = [startCode('being heard'), startCode('hierarchy')];
const CLEAR = { dismissed: new Set<string>(), names: [] };

function span(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function aQuote(text: StudyText, words = text.text, dismissed: readonly string[] = []): Quote {
  return { text: text.id, ...span(text.text, words), dismissed: [...dismissed] };
}

/** Three fellows who answered one question; the first wrote the given words. */
function threeFellows(words: string): StudyText[] {
  return [aStudyText('one', { text: words }), aStudyText('two'), aStudyText('three')];
}

function leave(texts: readonly StudyText[], quotes: readonly Quote[], coded: readonly CodedText[] = []) {
  const coding = { texts: [...coded], quotes: [...quotes] };
  return leavingTexts({ texts, coding, k: 3, names: [] });
}

describe('words that leave', () => {
  it('are those that were chosen, and no others', () => {
    const texts = threeFellows('She asked what would help, and wrote it down.');
    expect(leave(texts, []).texts).toEqual([]);
    const [one] = texts;
    expect(one && leave(texts, [aQuote(one, 'wrote it down')]).texts).toMatchObject([
      { text: 'wrote it down' },
    ]);
  });

  it('have the codes that stand at them, cut to them', () => {
    const texts = threeFellows('She asked what would help, and wrote it down.');
    const [one] = texts;
    if (one === undefined) throw new RangeError('there is no text');
    const coded = aCodedText(one.id, aSegment(0, 25, heard), { ...aSegment(31, 45, rank), id: idOf('rank') });
    const [leaving] = leave(texts, [aQuote(one, 'what would help, and wrote')], [coded]).texts;
    expect(leaving?.segments.map((each) => leaving.text.slice(each.start, each.end))).toEqual([
      'what would help',
      'wrote',
    ]);
    expect(textsForDataset(leaving ? [leaving] : [], aCoding().codebook)[0]?.codes).toEqual([
      'hierarchy',
      'being heard',
    ]);
  });

  it('never come from a role of which fewer than k wrote', () => {
    const texts = threeFellows('a').slice(0, 2);
    expect(
      leave(
        texts,
        texts.map((text) => aQuote(text)),
      ),
    ).toEqual({
      texts: [],
      held: texts.map((text) => ({ quote: aQuote(text), reason: 'role-few' })),
    });
  });

  it('never come from a question that fewer than k of the role answered', () => {
    const early = aStudyText('four', { occasion: 'T0', item: 'EXPECT' });
    expect(leave([...threeFellows('a'), early], [aQuote(early)])).toMatchObject({
      texts: [],
      held: [{ reason: 'answer-few' }],
    });
  });

  it('count the people who answered just this question, on just this occasion', () => {
    const [one, two] = ['one', 'two'].map((name) => aStudyText(name));
    if (one === undefined || two === undefined) throw new RangeError('two were made');
    // One of the two wrote a second text, one answered another question, one on another occasion.
    const twice = aStudyText('again', { person: 'one' });
    const change = aStudyText('change', { item: 'CHANGE' });
    const later = aStudyText('later', { occasion: 'T2' });
    expect(leave([one, two, twice, change, later], [aQuote(one)]).held).toMatchObject([
      { reason: 'answer-few' },
    ]);
    expect(leave([one, two, twice], [aQuote(one)]).held).toMatchObject([{ reason: 'role-few' }]);
    expect(leave([one, two, aStudyText('three')], [aQuote(one)]).texts).toHaveLength(1);
  });

  it('never come from a text that is no longer open, or a statement', () => {
    const [gone, statement] = [aStudyText('gone'), aStudyText('shown', { role: null, item: 'STATEMENT' })];
    const held = leave([...threeFellows('a'), statement], [aQuote(gone), aQuote(statement)]).held;
    expect(held.map(({ reason }) => reason)).toEqual(['not-open', 'statement']);
  });

  it('stand in the order of their words, whoever wrote them', () => {
    const texts = ['calm', 'apt', 'brief'].map((text) => aStudyText(text, { text }));
    expect(
      leave(
        texts,
        texts.map((text) => aQuote(text)),
      ).texts.map(({ text }) => text),
    ).toEqual(['apt', 'brief', 'calm']);
  });

  it('enter the dataset for a role that has rows in it', async () => {
    const texts = textsForDataset(
      [{ role: 'fellow', occasion: 'T1', item: 'LEARNT', text: 'wrote it down', segments: [] }],
      [],
    );
    const consultants = texts.map((text) => ({ ...text, role: 'consultant' as const }));
    const dataset = await datasetOf(undefined, { texts: [...texts, ...consultants] });
    expect(dataset.texts).toEqual(texts);
  });
});

describe('the screen on words that leave', () => {
  const text = 'Dr Helen Marsh bleeped 4471 about bed 14, and Marsh came at once.';

  it('takes out what it finds in them', () => {
    const cleared = clearedWords(text, { start: 0, end: text.length }, CLEAR);
    expect(findingsIn(cleared.text, new Set())).toEqual([]);
    expect(cleared.text).not.toMatch(/Helen|4471/);
  });

  it('reads the whole text, so that half a name is still one', () => {
    expect(clearedWords('Dr Helen Marsh asked me.', { start: 9, end: 24 }, CLEAR).text).toBe(
      '[name] asked me.',
    );
  });

  it('takes out the names of the round’s consultants, however they stand', () => {
    const own = { ...CLEAR, names: ['Dr Tunde Adeyemi', 'Dr Jo O’Neill-Ray'] };
    const words = 'tunde said so, and ADEYEMI wrote it; O’Neill-Ray too. The doctor went on.';
    const { text: left } = clearedWords(words, { start: 0, end: words.length }, own);
    expect(left).not.toMatch(/tunde|adeyemi|neill/i);
    expect(left).toContain('The doctor went on.');
  });

  it('leaves no part of a name, whatever stands against it', () => {
    const beside = fc.constantFrom('', ' ', '-', '.', '/', '@', '7', 'bed 4', 'on 12.', 'MRN 44', '’s ', '_');
    const pieces = fc.array(fc.tuple(beside, fc.constantFrom('Adeyemi', 'tanaka', 'Oru'), beside), {
      minLength: 1,
      maxLength: 4,
    });
    const own = { ...CLEAR, names: ['Dr Oru Adeyemi-Tanaka'] };
    fc.assert(
      fc.property(pieces, (parts) => {
        const words = parts.flat().join('');
        const { text: left } = clearedWords(words, { start: 0, end: words.length }, own);
        expect(namedIn(left, own.names), `${words} became ${left}`).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes out each half of a double name', () => {
    const own = { ...CLEAR, names: ['Dr Ann Smith-Jones'] };
    const words = 'smith was late, jones was not, smith-jones wrote it.';
    const { text: left } = clearedWords(words, { start: 0, end: words.length }, own);
    expect(left).not.toMatch(/smith|jones/i);
  });

  it('comes to an end where somebody is called what a placeholder says', () => {
    const own = { ...CLEAR, names: ['Dr Name Test'] };
    const words = 'Name came, and Dr Helen Marsh.';
    const { text: left } = clearedWords(words, { start: 0, end: words.length }, own);
    expect(left).toContain('[name] came');
  });

  it('takes out a name of two letters where it is written as one', () => {
    const own = { ...CLEAR, names: ['Dr Kim Ng', 'Dr An So'] };
    const words = 'so an hour with Ng and So helped, and running on did not.';
    const { text: left } = clearedWords(words, { start: 0, end: words.length }, own);
    expect(left).toBe('so an hour with [name] and [name] helped, and running on did not.');
  });

  it('asks about what it doubts, and lets through what was called no identifier', () => {
    const words = 'The one in bed 14 heard it.';
    const whole = { start: 0, end: words.length };
    const doubts = doubtsIn(words, whole, CLEAR);
    const dismissed = new Set(doubts.map(findingKey));
    expect(doubtsIn(words, whole, { dismissed })).toEqual([]);
    const kept = clearedWords(words, whole, { ...CLEAR, dismissed }).text;
    expect(doubts.every((doubt) => kept.includes(doubt.words))).toBe(true);
    const taken = clearedWords(words, whole, CLEAR).text;
    expect(doubts.some((doubt) => taken.includes(doubt.words))).toBe(false);
  });

  it('leaves nothing that it would find, and knows where each stretch went', () => {
    const piece = fc.constantFrom(
      'Dr Helen Marsh ',
      'bed 14 ',
      'on 3/4/2026 ',
      'she asked ',
      '👩🏽 ',
      'MRN 1234567 ',
      'why ',
    );
    const pieces = fc.array(piece, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(pieces, fc.nat(200), fc.nat(200), (parts, one, other) => {
        const words = parts.join('');
        const start = Math.min(one, other) % words.length;
        const end = Math.min(words.length, Math.max(start + 1, Math.max(one, other)));
        const cleared = clearedWords(words, { start, end }, CLEAR);
        expect(findingsIn(cleared.text, new Set())).toEqual([]);
        for (const { 0: asked, index } of words.matchAll(/she asked|why/g)) {
          if (index < start || index + asked.length > end) continue;
          const place = cleared.placeOf({ start: index, end: index + asked.length });
          const found = place && cleared.text.slice(place.start, place.end);
          expect(found === asked || found?.includes('[')).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
