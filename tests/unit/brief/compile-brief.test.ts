import { describe, expect, it } from 'vitest';
import { type BriefInput, compileBrief } from '../../../lib/brief/compile-brief.ts';
import { BriefContent } from '../../../lib/schema/brief.ts';
import type { Point } from '../../../lib/schema/point.ts';
import { aCard, aPoint, aSeatedObservation, idOf, observationsOf } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';

const consultant = { id: idOf('consultant-one'), name: 'Dr Ada One', fellows: 6 };

function compile(changes: Partial<BriefInput> = {}) {
  return compileBrief({
    card: aCard(),
    consultant,
    points: [],
    observations: [],
    made: '2026-12',
    ...changes,
  });
}

/** A point that the room stands behind, so that it is shown. */
const shown = (name: string, changes: Partial<Point> = {}) =>
  aPoint({ id: idOf(name), statement: name, room: 'enough', ...changes });

describe('compileBrief', () => {
  it('names the round, the consultant and the month, and lists the seven domains, strengths first', () => {
    const { content } = unwrap(compile());
    expect(BriefContent.parse(content)).toEqual(content);
    expect(content).toMatchObject({
      round: { id: idOf('round'), title: 'A round', minContributors: 3 },
      consultant: { id: consultant.id, name: consultant.name },
      made: '2026-12',
    });
    expect(content.domains.map(({ domain }) => domain)[0]).toBe('strengths');
  });

  it('is empty, and still made, where nothing is supported', () => {
    expect(
      unwrap(compile()).content.domains.every(({ keep, change }) => keep.length + change.length === 0),
    ).toBe(true);
  });

  it('puts each statement in its domain and kind', () => {
    const points = [shown('A'), shown('B', { kind: 'change' }), shown('C', { domain: 'strengths' })];
    const { domains } = unwrap(compile({ points })).content;
    expect(domains.filter(({ keep, change }) => keep.length + change.length > 0)).toEqual([
      { domain: 'strengths', keep: ['C'], change: [] },
      { domain: 'technology', keep: ['A'], change: ['B'] },
    ]);
  });

  it('takes no point of another consultant', () => {
    const points = [shown('A', { consultant: idOf('consultant-two') })];
    const { content, heldBack } = unwrap(compile({ points }));
    expect(JSON.stringify(content)).not.toContain('"A"');
    expect(heldBack).toEqual([]);
  });

  it('lists for the lead what is held back and why; what was dropped is not listed', () => {
    const points = [
      aPoint({ id: idOf('few') }),
      aPoint({ id: idOf('refused'), room: 'not-enough' }),
      aPoint({ id: idOf('open'), state: 'open' }),
      aPoint({ id: idOf('dropped'), state: 'dropped' }),
    ];
    expect(unwrap(compile({ points })).heldBack).toEqual([
      { point: idOf('few'), reason: 'too-few' },
      { point: idOf('refused'), reason: 'too-few' },
      { point: idOf('open'), reason: 'not-agreed' },
    ]);
  });

  it('is refused for a cohort under k + 2, for the card’s threshold and for a raised one', () => {
    const few = { ...consultant, fellows: 4 };
    expect(compile({ consultant: few })).toEqual({
      ok: false,
      refusal: { reason: 'too-few', fellows: 4, k: 3 },
    });
    expect(compile({ policy: { minContributors: 5 } })).toEqual({
      ok: false,
      refusal: { reason: 'too-few', fellows: 6, k: 5 },
    });
    expect(compile({ policy: { minContributors: 4 } }).ok).toBe(true);
  });

  it('says in the brief the threshold that was in force', () => {
    expect(unwrap(compile({ policy: { minContributors: 4 } })).content.round.minContributors).toBe(4);
  });

  it('is refused for a shown statement in somebody’s own words, with the longest run', () => {
    const points = [shown('Ends every list with one small teaching point for all')];
    const observations = [
      aSeatedObservation({ text: 'She ends every list with one small teaching point.' }),
      aSeatedObservation({ text: 'Ends every list with one small joke.' }),
    ];
    expect(compile({ points, observations })).toEqual({
      ok: false,
      refusal: {
        reason: 'verbatim',
        point: points[0]?.id,
        run: { words: 8, start: 0, end: 'Ends every list with one small teaching point'.length },
      },
    });
  });

  it('compares with what the echo rule hides, and with what was written about others', () => {
    const statement = 'one two three four five six';
    const hidden = aSeatedObservation({ share: 'echo-only', text: statement });
    const elsewhere = aSeatedObservation({ consultant: idOf('consultant-two'), text: statement });
    for (const observation of [hidden, elsewhere]) {
      const made = compile({ points: [shown(statement)], observations: [observation] });
      expect(made).toMatchObject({ ok: false, refusal: { reason: 'verbatim' } });
    }
  });

  it('does not judge the words of what is held back', () => {
    const observations = observationsOf([1, 2], { text: 'one two three four five six' });
    const points = [
      aPoint({ statement: 'one two three four five six', observations: observations.map(({ id }) => id) }),
    ];
    expect(unwrap(compile({ points, observations })).heldBack).toHaveLength(1);
  });

  it('is refused for a shown statement with a certain identifier', () => {
    const points = [shown('Looked after 943 476 5919 well.')];
    expect(compile({ points })).toMatchObject({
      ok: false,
      refusal: { reason: 'identifier', point: points[0]?.id, found: { start: 13 } },
    });
  });

  it('is refused for a fourth point of one kind in a domain, and not for three of each', () => {
    const three = ['A', 'B', 'C'].map((name) => shown(name));
    const ofEach = [...three, ...['D', 'E', 'F'].map((name) => shown(name, { kind: 'change' }))];
    expect(compile({ points: ofEach }).ok).toBe(true);
    expect(compile({ points: [...ofEach, shown('G')] })).toEqual({
      ok: false,
      refusal: { reason: 'over-three', domain: 'technology', kind: 'keep' },
    });
    expect(compile({ points: [...ofEach, shown('G', { room: 'not-enough' })] }).ok).toBe(true);
  });
});
