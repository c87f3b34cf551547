import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmptyResponse, joinResponses } from '../../../lib/analysis/join-responses.ts';
import { storyResponses } from '../../../lib/example/story-responses.ts';
import { StudyPerson } from '../../../lib/schema/study-person.ts';
import { aResponse, codeOf } from '../../fixtures/response.ts';

describe('joining responses', () => {
  it('makes one person of one code, with the occasions side by side', () => {
    const [T0, T1] = [aResponse(), aResponse({ occasion: 'T1' })];
    const people = joinResponses([T1, T0]);
    const answers = { scales: {}, items: { ROLE: 3 }, skipped: false };
    expect(people).toEqual([{ id: T0.code, role: 'fellow', site: null, T0: answers, T1: answers, T2: null }]);
    expect(StudyPerson.parse(people[0])).toEqual(people[0]);
  });

  it('names the site of a round where that is known', () => {
    const { round } = aResponse();
    expect(joinResponses([aResponse()], { [round]: 'North' })[0]?.site).toBe('North');
    expect(joinResponses([aResponse()], { elsewhere: 'North' })[0]?.site).toBeNull();
  });

  it('counts the highest revision of an occasion', () => {
    const newer = aResponse({ revision: 3, items: { ROLE: 5 } });
    expect(joinResponses([aResponse(), newer, aResponse({ revision: 2 })])[0]?.T0?.items).toEqual(
      newer.items,
    );
  });

  it('does not count a response without any answer, nor go back to the revision before it', () => {
    const emptied = aResponse({ revision: 2, items: {} });
    expect(joinResponses([aResponse(), emptied])).toEqual([]);
    expect(joinResponses([aResponse(), emptied, aResponse({ occasion: 'T1' })])[0]).toMatchObject({
      T0: null,
    });
  });

  it('drops everything under a code that refuses the study, whatever its occasion or revision', () => {
    const refusal = aResponse({ occasion: 'T1', items: {}, consent: { version: 1, study: false } });
    const other = aResponse({ code: codeOf(1) });
    const people = joinResponses([aResponse({ revision: 4 }), refusal, other]);
    expect(people.map(({ id }) => id)).toEqual([other.code]);
  });

  it('holds "cannot say" for an answer, and white space for none', () => {
    expect(isEmptyResponse(aResponse({ items: { ROLE: null } }))).toBe(false);
    expect(isEmptyResponse(aResponse({ items: {}, texts: { LEARNT: ' ' } }))).toBe(true);
    expect(isEmptyResponse(aResponse({ items: {}, predict: [null, null, null, null, null] }))).toBe(false);
    expect(isEmptyResponse(aResponse({ items: {}, lengthMinutes: 45 }))).toBe(false);
  });

  it('keeps a fellow and a consultant apart who gave the same code', () => {
    expect(joinResponses([aResponse(), aResponse({ role: 'consultant' })])).toHaveLength(2);
  });

  it('gives the same people for any order of the files, and for files given twice', () => {
    const files = [...storyResponses(), aResponse(), aResponse({ items: { ROLE: 1 } })];
    const once = joinResponses(files);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(joinResponses([...shuffled, ...files.slice(0, 5)])).toEqual(once);
      }),
      { numRuns: 20 },
    );
  });
});
