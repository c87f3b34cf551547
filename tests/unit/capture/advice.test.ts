import { describe, expect, it } from 'vitest';
import { adviceOn } from '../../../lib/capture/advice.ts';
import type { LocalRoute } from '../../../lib/schema/policy.ts';

const LAZY_AND_UNSAFE = 'He is lazy and gave the wrong dose to the patient.';
const own: readonly LocalRoute[] = [
  { id: 'line', name: 'Ward line', use: 'Any time.', kinds: ['patient-safety'] },
];

describe('adviceOn', () => {
  it('says one thing at a time: another channel before a judging word, a judging word before a question', () => {
    expect(adviceOn(LAZY_AND_UNSAFE, { kind: null })).toMatchObject({
      about: 'channel',
      matter: 'patient-safety',
    });
    expect(adviceOn('He is lazy, every day of the week and more.', { kind: null })).toMatchObject({
      about: 'judgement',
      word: 'lazy',
    });
    expect(adviceOn('Signs the letters of an entire clinic in one sitting.', { kind: 'keep' })).toMatchObject(
      {
        about: 'quality',
      },
    );
  });

  it('says nothing about a text that lacks nothing', () => {
    expect(adviceOn('Asked for my plan, so I had one ready every time after.', { kind: 'keep' })).toBeNull();
    expect(adviceOn('', { kind: null })).toBeNull();
  });

  it('names the hospital’s own routes where there are some, else those of Upward', () => {
    const named = (routes?: readonly LocalRoute[]) => {
      const advice = adviceOn(LAZY_AND_UNSAFE, { kind: null, routes });
      return advice?.about === 'channel' ? advice.routes.map(({ name }) => name) : [];
    };
    expect(named(own)).toEqual(['Ward line']);
    expect(named()[0]).toBe('Incident reporting system');
  });

  it('marks the words it speaks of', () => {
    const advice = adviceOn('He is lazy.', { kind: null });
    expect(advice?.marks.map(({ start, end }) => 'He is lazy.'.slice(start, end))).toEqual(['lazy']);
  });
});
