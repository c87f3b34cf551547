import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../lib/reflection/answers.ts';
import { buildResponse, buildWithdrawal, type ResponseHead } from '../../../lib/reflection/build-response.ts';
import { type Sitting, sectionsFor } from '../../../lib/reflection/sections.ts';
import type { Response } from '../../../lib/schema/response.ts';
import { fullAnswers } from '../../fixtures/answers.ts';
import { idOf } from '../../fixtures/builders.ts';

const beforeReveal: Sitting = { role: 'consultant', occasion: 'T0' };
const afterSession: Sitting = { role: 'consultant', occasion: 'T1' };

function aHead(sitting: Sitting): ResponseHead {
  return {
    round: idOf('round'),
    code: 'copper-heron-tulip-nine',
    revision: 1,
    consent: { version: 1, study: true },
    ...sitting,
  };
}

function build(sitting: Sitting, changes: Answers = {}, skipped: readonly string[] = []): Response {
  const answers = fullAnswers(sectionsFor(sitting), changes);
  return buildResponse(aHead(sitting), { answers, skipped: new Set(skipped) });
}

describe('a response', () => {
  it('keeps the rows in the order of the domains', () => {
    const rows = [0, 1, 2, 3, 4, 5, 0];
    const changes = Object.fromEntries(rows.map((point, row) => [`AWARE-${row + 1}`, point]));
    expect(build(beforeReveal, changes).scales.AWARE).toEqual(rows);
  });

  it('keeps "cannot say" as null and never as 0', () => {
    const response = build(beforeReveal, { 'AWARE-7': null, CONCERN: null, 'PREDICT-2': null });
    expect(response.scales.AWARE?.at(6)).toBeNull();
    expect(response.items.CONCERN).toBeNull();
    expect(response.predict?.at(1)).toBeNull();
    expect(response.skipped).toBe(false);
  });

  it('leaves nothing of a skipped part but the mark', () => {
    const response = build(beforeReveal, {}, ['importance', 'expectations']);
    expect(response.skipped).toBe(true);
    expect(Object.keys(response.scales)).toEqual(['AWARE']);
    expect(response).not.toHaveProperty('predict');
  });

  it('counts a part of free text left empty as skipped', () => {
    const response = build(beforeReveal, { 'EXPECT-text': '  ' });
    expect(response.skipped).toBe(true);
    expect(response.texts).toEqual({});
  });

  it('does not count an empty second line of an answered part as skipped', () => {
    const response = build(afterSession, { 'CHANGE-text': '' });
    expect(response.skipped).toBe(false);
    expect(Object.keys(response.texts)).toEqual(['LEARNT']);
  });

  it('holds the length in minutes, and leaves it out where nobody can say', () => {
    expect(build(afterSession, { LENGTH: '60' }).lengthMinutes).toBe(60);
    expect(build(afterSession, { LENGTH: null })).not.toHaveProperty('lengthMinutes');
  });

  it('takes certain identifiers out of free text', () => {
    const response = build(afterSession, { 'LEARNT-text': 'About 943 476 5919, as agreed.' });
    expect(response.texts.LEARNT).toBe('About [number], as agreed.');
  });

  it('is never made while a row of a part that was not skipped stands open', () => {
    const { 'AWARE-4': _missed, ...answers } = fullAnswers(sectionsFor(beforeReveal));
    expect(() => buildResponse(aHead(beforeReveal), { answers, skipped: new Set() })).toThrow('AWARE-4');
  });

  it('fits the schema for every sitting, whatever parts are skipped', () => {
    const sittings = fc.record({
      role: fc.constantFrom('fellow' as const, 'consultant' as const),
      occasion: fc.constantFrom('T0' as const, 'T1' as const, 'T2' as const),
      hadSession: fc.boolean(),
    });
    fc.assert(
      fc.property(sittings, fc.infiniteStream(fc.boolean()), (sitting, coin) => {
        const ids = sectionsFor(sitting).map(({ id }) => id);
        const skipped = ids.filter(() => coin.next().value);
        expect(build(sitting, {}, skipped).skipped).toBe(skipped.length > 0);
      }),
    );
  });
});

describe('a withdrawal', () => {
  it('has the code, no answer and no consent', () => {
    const withdrawal = buildWithdrawal(aHead(afterSession), 1);
    expect(withdrawal).toMatchObject({
      code: 'copper-heron-tulip-nine',
      consent: { version: 1, study: false },
      skipped: true,
      scales: {},
      items: {},
      texts: {},
    });
  });

  it('is told apart from a response with every part skipped', () => {
    const skippedAll = build(
      beforeReveal,
      {},
      sectionsFor(beforeReveal).map(({ id }) => id),
    );
    expect(skippedAll.consent.study).toBe(true);
    expect(buildWithdrawal(aHead(beforeReveal), 1).consent.study).toBe(false);
  });
});
