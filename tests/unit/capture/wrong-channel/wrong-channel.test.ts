import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrongChannel } from '../../../../lib/capture/wrong-channel/wrong-channel.ts';
import { ABOUT_ADEYEMI, ABOUT_ANOTHER } from '../../../../lib/example/story-about-adeyemi.ts';
import { ABOUT_MARSH } from '../../../../lib/example/story-about-marsh.ts';
import { DOMAIN_TEXT } from '../../../../lib/schema/domain-text.ts';
import { OBSERVATION_LENGTH } from '../../../../lib/schema/observation.ts';
import { precisionAndRecall, sumOf, type Tally } from '../../../fixtures/vignettes/measure.ts';
import {
  type ChannelVignette,
  channelVignettes,
  laterChannelVignettes,
} from '../../../fixtures/vignettes/vignettes.ts';

function tally({ text, belongs }: ChannelVignette): Tally {
  const fired = wrongChannel(text) !== null;
  return {
    right: Number(fired && belongs !== null),
    wrong: Number(fired && belongs === null),
    missed: Number(!fired && belongs !== null),
  };
}

function figures(vignettes: readonly ChannelVignette[]) {
  return precisionAndRecall(sumOf(vignettes.map(tally)));
}

function ofSet(set: ChannelVignette['set'], vignettes: readonly ChannelVignette[]) {
  return vignettes.filter((vignette) => vignette.set === set);
}

function cuesIn(text: string): readonly string[] {
  return wrongChannel(text)?.cues.map(({ start, end }) => text.slice(start, end)) ?? [];
}

describe('wrongChannel, measured', () => {
  it('has sixty vignettes, half of each sort, ten of each held out', () => {
    const heldOut = ofSet('held-out', channelVignettes);
    expect([channelVignettes, heldOut].map((of) => of.length)).toEqual([60, 20]);
    expect([channelVignettes, heldOut].map((of) => of.filter((one) => one.belongs).length)).toEqual([30, 10]);
  });

  it('finds nine in ten of the sixty, and nine in ten of what it finds are right', () => {
    const { precision, recall } = figures(channelVignettes);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('finds three in four of the held-out ones, and is wrong on one in ten at most', () => {
    const { precision, recall } = figures(ofSet('held-out', channelVignettes));
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.75);
  });

  it('seldom fires on an ordinary observation it was not tuned on, and finds a third of the others', () => {
    const { precision, recall } = figures(ofSet('unseen', laterChannelVignettes));
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.33);
  });

  it('keeps what it learnt from the later tuning sets', () => {
    const { precision, recall } = figures(ofSet('tuning', laterChannelVignettes));
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('names the right kind of nine in ten it finds', () => {
    const found = channelVignettes.filter(({ text, belongs }) => belongs && wrongChannel(text));
    const named = found.filter(({ text, belongs }) => wrongChannel(text)?.kind === belongs);
    expect(named.length / found.length).toBeGreaterThanOrEqual(0.9);
  });

  const ordinary = [
    ...[...ABOUT_MARSH, ...ABOUT_ADEYEMI, ...ABOUT_ANOTHER].map(({ text }) => text),
    ...Object.values(DOMAIN_TEXT).flatMap(({ example }) => Object.values(example)),
  ];

  it('says nothing about any observation of the story or example of a domain', () => {
    expect(ordinary.filter((text) => wrongChannel(text))).toEqual([]);
  });
});

describe('wrongChannel', () => {
  it.each([
    ['Corrected me in front of the whole team and I went quiet.'],
    ['Interrupts every presentation before the plan.'],
    ['Began the round late again and handover overran.'],
    ['Asked for a safety brief before we started.'],
    ['Explained how a never event is looked into.'],
    ['Noticed the fall in potassium first.'],
    ['Let me manage a threatened miscarriage in clinic.'],
    ['Calmed an aggressive relative down.'],
    ['Ran a mock arrest and a bullying policy session.'],
    ['Made a life-threatening bleed feel manageable.'],
    [''],
  ])('leaves alone: %s', (text) => {
    expect(wrongChannel(text)).toBeNull();
  });

  it.each([
    ['Gave the wrong dose to the patient.', 'patient-safety'],
    ['He was told not to put in a Datix.', 'patient-safety'],
    ['I was told to change the notes after the patient collapsed.', 'patient-safety'],
    ['He told us to delete the entry.', 'patient-safety'],
    ['Biopsied the wrong lesion.', 'patient-safety'],
    ['Reported the CT of another patient under this name.', 'patient-safety'],
    ['Swore at the scrub nurse.', 'bullying'],
    ['He groped the student.', 'bullying'],
    ['A racist remark to the porter.', 'bullying'],
    ['He slapped the confused patient.', 'safeguarding'],
    ['She smelt of alcohol on the round.', 'fitness'],
  ])('takes "%s" for %s', (text, kind) => {
    expect(wrongChannel(text)?.kind).toBe(kind);
  });

  it('shows where the cues stand in the text as written, curly apostrophes included', () => {
    expect(cuesIn('It’s late. He swore at me, and it wasn’t the first time.')).toEqual(['swore at me']);
  });

  it('needs harm beside a lapse', () => {
    expect(wrongChannel('Nobody chased the scan.')).toBeNull();
    expect(cuesIn('Nobody chased the scan. She died.')).toEqual(['Nobody chased', 'died']);
  });

  it('counts the name of a thing in a sentence beside one of teaching, not in it', () => {
    expect(wrongChannel('Taught us about bullying.')).toBeNull();
    expect(cuesIn('Taught us about sepsis. It is bullying.')).toEqual(['bullying']);
  });

  it('counts an act even in a sentence of teaching', () => {
    expect(cuesIn('Swore at the student in teaching.')).toContain('Swore at the student');
  });

  it('takes no praise where praise is denied', () => {
    expect(wrongChannel('Never supported me about the racist remarks.')?.kind).toBe('bullying');
  });

  it('gives the kind that comes first where several fit', () => {
    expect(wrongChannel('Reeked of beer and gave the wrong dose.')?.kind).toBe('fitness');
  });

  it('gives cues in order that do not overlap and lie within the text, whatever the text', () => {
    const piece = fc.constantFrom(
      ...channelVignettes.flatMap(({ text }) => text.split(' ')),
      ...['died', 'nobody', 'wrong dose', 'swore at', 'me', '.', '’', '🙂', '\n'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ');
        let from = 0;
        for (const { start, end } of wrongChannel(text)?.cues ?? []) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(['wrong the ', 'left ', 'if i ', 'her husband ', 'a', '- ', 'the training ', "didn't "])(
    'reads the longest text of "%s" within a tenth of a second',
    (piece) => {
      const text = piece.repeat(OBSERVATION_LENGTH).slice(0, OBSERVATION_LENGTH);
      const before = performance.now();
      wrongChannel(text);
      expect(performance.now() - before).toBeLessThan(100);
    },
  );
});
