import { describe, expect, it } from 'vitest';
import { makeObservation } from '../../../lib/capture/make-observation.ts';
import type { Draft } from '../../../lib/schema/draft.ts';
import { newId, systemRandom } from '../../../lib/shared/random.ts';
import { unwrap } from '../../fixtures/result.ts';

const now = () => new Date(2026, 10, 23, 3, 7, 11);
const id = newId(systemRandom);

function aDraft(overrides: Partial<Draft> = {}): Draft {
  return {
    text: 'Gave the reason.',
    consultant: null,
    domain: null,
    kind: null,
    setting: null,
    ...overrides,
  };
}

describe('makeObservation', () => {
  it('needs nothing but the text', () => {
    const { observation } = unwrap(makeObservation(id, aDraft(), now));
    expect(observation).toMatchObject({
      id,
      text: 'Gave the reason.',
      domain: null,
      consultant: null,
      share: 'merge',
    });
  });

  it('keeps no time finer than the ISO week', () => {
    const { observation } = unwrap(makeObservation(id, aDraft(), now));
    expect(observation.week).toBe('2026-W48');
    expect(JSON.stringify(observation)).not.toMatch(/2026-11|03:07|T\d\d:/);
  });

  it('takes certain identifiers out and says which', () => {
    const made = unwrap(makeObservation(id, aDraft({ text: 'Plan for 999 104 2237 changed.' }), now));
    expect(made.observation.text).toBe('Plan for [number] changed.');
    expect(made.takenOut.map(({ reason }) => reason)).toEqual(['NHS number']);
  });

  it('gives strengths the kind keep and improvement the kind change, whatever was chosen before', () => {
    expect(
      unwrap(makeObservation(id, aDraft({ domain: 'strengths', kind: 'change' }), now)).observation.kind,
    ).toBe('keep');
    expect(
      unwrap(makeObservation(id, aDraft({ domain: 'improvement', kind: 'keep' }), now)).observation.kind,
    ).toBe('change');
  });

  it('refuses blank text and text over 600 characters', () => {
    expect(makeObservation(id, aDraft({ text: ' \n ' }), now)).toEqual({ ok: false, refusal: 'empty' });
    expect(makeObservation(id, aDraft({ text: 'a'.repeat(601) }), now)).toEqual({
      ok: false,
      refusal: 'too-long',
    });
  });
});
