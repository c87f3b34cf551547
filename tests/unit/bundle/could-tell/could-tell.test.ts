import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couldTell } from '../../../../lib/bundle/could-tell/could-tell.ts';
import { TELL_KINDS, TELL_TEXT } from '../../../../lib/bundle/could-tell/tell-kinds.ts';
import { DOMAIN_TEXT } from '../../../../lib/schema/domain-text.ts';
import { measureTells } from '../../../fixtures/tells/measure-tells.ts';
import { readTells } from '../../../fixtures/tells/read-tells.ts';

const tuning = readTells('tuning.txt');
const heldOut = readTells('held-out.txt');
const later = readTells('later-tuning.txt');
const unseen = readTells('unseen.txt');

function found(text: string): string[] {
  return couldTell(text).map(({ kind, words }) => `${kind}: ${words}`);
}

describe('couldTell, measured', () => {
  it('has a hundred planted observations of every kind and sixty plain ones, half of them held out', () => {
    for (const half of [tuning, heldOut]) {
      expect(half.filter(({ marks }) => marks.length > 0).length).toBeGreaterThanOrEqual(50);
      expect(half.filter(({ marks }) => marks.length === 0).length).toBeGreaterThanOrEqual(30);
      expect(new Set(half.flatMap(({ marks }) => marks.map(({ kind }) => kind)))).toEqual(
        new Set(TELL_KINDS),
      );
    }
  });

  it.each([
    ['both halves', [...tuning, ...heldOut]],
    ['the half it was tuned on', tuning],
    ['the half that was held out', heldOut],
  ] as const)(
    'finds nine in ten of what was planted in %s, and nine in ten of its flags are right',
    (_, of) => {
      const { precision, recall } = measureTells(of);
      expect(recall).toBeGreaterThanOrEqual(0.9);
      expect(precision).toBeGreaterThanOrEqual(0.9);
    },
  );

  it('flags four in five of the observations that it was not tuned on, and nine in ten flags are right', () => {
    const { flagged, precision } = measureTells(unseen);
    expect(flagged).toBeGreaterThanOrEqual(0.8);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });

  it('keeps what it learnt from those told in a roundabout way', () => {
    expect(measureTells(later).flagged).toBeGreaterThanOrEqual(0.9);
  });

  it('flags hardly any plain observation', () => {
    const plain = [...tuning, ...heldOut, ...later, ...unseen].filter(({ marks }) => marks.length === 0);
    expect(plain.filter(({ text }) => couldTell(text).length > 0).length).toBeLessThanOrEqual(2);
  });

  it('flags one example of a domain alone, which quotes', () => {
    const examples = Object.values(DOMAIN_TEXT).flatMap(({ example }) => Object.values(example));
    expect(examples.flatMap(found).filter((tell) => !tell.startsWith('quote'))).toEqual([]);
  });
});

describe('couldTell', () => {
  it('shows each stretch as it stands, with its kind and how to write without it', () => {
    const text = 'On the day of the audit she told the registrar “not good enough” in front of us all.';
    expect(couldTell(text)).toMatchObject([
      { kind: 'event', words: 'the day of the audit', hint: TELL_TEXT.event.hint },
      { kind: 'quote', words: '“not good enough”', hint: TELL_TEXT.quote.hint },
    ]);
  });

  it.each([
    ['It’s my exam that she remembered.', ['first-person: my exam']],
    ['Rang “as agreed” twice.', ['quote: “as agreed”']],
    ['Told [name] to wait.', ['third-party: [name]']],
    ['As the only woman there I noticed.', ['minority: the only woman']],
    ['On Tuesdays the list starts late.', ['setting: On Tuesdays']],
  ])('finds in "%s"', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('flags what the identifier screen asked about and the writer kept', () => {
    expect(found('Told Okonkwo to wait.')).toEqual(['third-party: Okonkwo']);
  });

  it.each([
    'Asked for my plan, my view and my question.',
    'The patients’ notes and the nurses’ plan weren’t read.',
    'I was told why.',
    'Called me back at once.',
    'Each time we met.',
    '',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives stretches in order that do not overlap and lie within the text, whatever the text', () => {
    const pieces = [...tuning.flatMap(({ text }) => text.split(' ')), '“', '”', "'", '[name]', '🙂', '\n'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (chosen) => {
        const text = chosen.join(' ');
        let from = 0;
        for (const { start, end, words } of couldTell(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(text.slice(start, end)).toBe(words);
          from = end;
        }
      }),
    );
  });
});
