import { describe, expect, it } from 'vitest';
import { minutesFor, sectionsFor } from '../../../lib/reflection/sections.ts';
import { Items, Scales } from '../../../lib/schema/answers.ts';
import type { Occasion, Role } from '../../../lib/schema/primitives.ts';
import { UPWARD_Q_1 } from '../../../lib/schema/upward-q-1.ts';

/** The table of the instrument, item by item: who is asked, and when. */
const ASKED: Readonly<Record<string, string>> = {
  'scale CONF': 'fellow T0, fellow T1, fellow T2',
  'scale AWARE': 'consultant T0, consultant T1, consultant T2',
  'scale IMPORT': 'consultant T0, consultant T1, fellow T0, fellow T1',
  'points ROLE': 'consultant T0, consultant T1, fellow T0, fellow T1',
  'points CONCERN': 'consultant T0, consultant T1, fellow T0, fellow T1',
  'choice CONCERN-D': 'consultant T1, fellow T1',
  'points GRADIENT': 'consultant T0, consultant T1, fellow T0, fellow T1',
  'text EXPECT': 'consultant T0, fellow T0',
  'predict PREDICT': 'consultant T0',
  'choice EXPER': 'consultant T1, fellow T1',
  'choice TIME': 'consultant T1, fellow T1',
  'length LENGTH': 'consultant T1',
  'choice USEFUL': 'consultant T1',
  'choice CHANGE': 'consultant T1',
  'text CHANGE': 'consultant T1',
  'choice RELATE': 'consultant T1, consultant T2, fellow T1, fellow T2',
  'text LEARNT': 'consultant T1, fellow T1',
  'choice DONE': 'consultant T2',
  'choice NOTICED': 'fellow T2',
};

const items = UPWARD_Q_1.parts.flatMap((part) => part.items);

function keysFor(role: Role, occasion: Occasion, hadSession = true): string[] {
  return sectionsFor({ role, occasion, hadSession }).flatMap(({ questions }) =>
    questions.map(({ key }) => key),
  );
}

describe('the instrument', () => {
  it('asks each item of whom and when its table says', () => {
    const asked = items.map(({ kind, id, asked: askings }) => [
      `${kind} ${id}`,
      askings
        .map(({ role, occasion }) => `${role} ${occasion}`)
        .toSorted()
        .join(', '),
    ]);
    expect(Object.fromEntries(asked)).toEqual(ASKED);
  });

  it('offers exactly the answers a response can hold', () => {
    for (const item of items.filter(({ kind }) => kind === 'choice')) {
      if (item.kind !== 'choice') continue;
      const offered = item.options.map(({ value }) => value);
      const held = Items.shape[item.id].unwrap().unwrap().options;
      expect(offered, item.id).toEqual(held);
    }
  });

  it('gives every scale seven rows and every row six labelled points', () => {
    const scales = items.filter((item) => item.kind === 'scale');
    expect(scales.map(({ id }) => id).toSorted()).toEqual(Object.keys(Scales.shape).toSorted());
    for (const { rows, points } of scales) {
      expect(new Set(rows).size).toBe(7);
      expect(new Set(points).size).toBe(6);
    }
  });
});

describe('the sections of a sitting', () => {
  it('are five parts and 23 questions for a consultant before the reveal', () => {
    const sections = sectionsFor({ role: 'consultant', occasion: 'T0' });
    expect(sections.map(({ id }) => id)).toEqual([
      'awareness',
      'importance',
      'taking-part',
      'own-words',
      'expectations',
    ]);
    expect(sections.flatMap(({ questions }) => questions)).toHaveLength(23);
  });

  it('are four parts for a fellow before the first hand-in, with no expectation', () => {
    const sections = sectionsFor({ role: 'fellow', occasion: 'T0' });
    expect(sections.map(({ id }) => id)).toEqual(['confidence', 'importance', 'taking-part', 'own-words']);
  });

  it('ask a consultant about their own person and a fellow about theirs', () => {
    const [awareness] = sectionsFor({ role: 'consultant', occasion: 'T1' });
    const [confidence] = sectionsFor({ role: 'fellow', occasion: 'T1' });
    expect(awareness?.questions[3]?.label).toBe('how you manage time');
    expect(confidence?.questions[3]?.label).toBe('how they manage time');
  });

  it('ask for the difference in seniority as expected before and as felt after', () => {
    const label = (occasion: Occasion) =>
      sectionsFor({ role: 'fellow', occasion })
        .flatMap(({ questions }) => questions)
        .find(({ key }) => key === 'GRADIENT')?.label;
    expect(label('T0')).toMatch(/^How much do you expect/);
    expect(label('T1')).toMatch(/^How much did/);
  });

  it('leave the session’s items out for a fellow who had none', () => {
    const had = new Set(keysFor('fellow', 'T1'));
    const hadNone = new Set(keysFor('fellow', 'T1', false));
    const leftOut = ['CONCERN-D', 'GRADIENT', 'EXPER', 'TIME', 'RELATE'];
    expect([...had].filter((key) => !hadNone.has(key))).toEqual(leftOut);
    expect(keysFor('fellow', 'T2', false)).not.toContain('RELATE');
  });

  it('never use one key twice', () => {
    for (const role of ['fellow', 'consultant'] as const) {
      for (const occasion of ['T0', 'T1', 'T2'] as const) {
        const keys = keysFor(role, occasion);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }
  });

  it('take longer the more is asked, and never no time', () => {
    const sections = sectionsFor({ role: 'consultant', occasion: 'T0' });
    expect(minutesFor(sections)).toBe(4);
    expect(minutesFor(sections.slice(-1))).toBe(1);
    expect(minutesFor([])).toBe(1);
  });
});
