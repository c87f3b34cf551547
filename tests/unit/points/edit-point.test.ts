import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSupported } from '../../../lib/disclosure/support.ts';
import { agreePoint, draftPoint, dropPoint, editPoint, reopenPoint } from '../../../lib/points/edit-point.ts';
import { Point } from '../../../lib/schema/point.ts';
import { aPoint, idOf, observationsOf } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';

const wording = {
  consultant: idOf('consultant-one'),
  domain: 'technology',
  kind: 'keep',
  statement: ' Records the plan. ',
} as const;
const endorsed = aPoint({ room: 'enough', state: 'agreed', observations: [idOf('a')] });

describe('draftPoint', () => {
  it('makes an open point that the room has not seen, each observation in it once', () => {
    const point = unwrap(draftPoint(wording, [idOf('a'), idOf('b'), idOf('a')], seededRandom()));
    expect(Point.parse(point)).toEqual(point);
    expect(point).toMatchObject({
      statement: 'Records the plan.',
      observations: [idOf('a'), idOf('b')],
      room: null,
      state: 'open',
    });
  });

  it('makes strengths keep and improvements change', () => {
    const kinds = (['strengths', 'improvement'] as const).flatMap((domain) =>
      (['keep', 'change'] as const).map(
        (kind) => unwrap(draftPoint({ ...wording, domain, kind }, [], seededRandom())).kind,
      ),
    );
    expect(kinds).toEqual(['keep', 'keep', 'change', 'change']);
  });

  it.each([
    ['text-missing', '  '],
    ['text-too-long', 'x'.repeat(161)],
  ])('refuses a statement as %s', (reason, statement) => {
    expect(draftPoint({ ...wording, statement }, [], seededRandom())).toEqual({
      ok: false,
      refusal: { reason, path: 'statement' },
    });
  });
});

describe('editPoint', () => {
  it.each([
    { statement: 'Records the plan on the round.' },
    { domain: 'juniors' as const },
    { kind: 'change' as const },
    { domain: 'improvement' as const },
  ])('takes the room’s answer back and opens the point for %o', (changes) => {
    expect(unwrap(editPoint(endorsed, changes))).toMatchObject({
      ...changes,
      room: 'ask-again',
      state: 'open',
    });
  });

  it('shows nothing under the support of seats once the room spoke of other words', () => {
    const observations = observationsOf([1, 2, 3], { kind: 'keep' });
    const ids = observations.map(({ id }) => id);
    for (const room of ['enough', 'not-enough'] as const) {
      const spoken = aPoint({ room, state: 'agreed', observations: ids });
      const edited = agreePoint(unwrap(editPoint(spoken, { statement: `${spoken.statement} Always.` })));
      expect(isSupported(edited, { observations, k: 3 })).toBe(false);
    }
    const never = aPoint({ state: 'agreed', observations: ids });
    const edited = agreePoint(unwrap(editPoint(never, { statement: `${never.statement} Always.` })));
    expect(isSupported(edited, { observations, k: 3 })).toBe(true);
  });

  it('keeps the room’s answer where nothing is changed but white space around the words', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\s{0,3}$/), (space) => {
        const statement = `${space}${endorsed.statement}${space}`;
        expect(unwrap(editPoint(endorsed, { statement }))).toEqual(endorsed);
      }),
    );
  });

  it('keeps no certain identifier in the words', () => {
    const edited = unwrap(editPoint(endorsed, { statement: 'Rang 07700 900123 about 999 104 2237.' }));
    expect(edited.statement).toBe('Rang [contact] about [number].');
  });

  it('refuses words that no brief can hold, as a draft does', () => {
    expect(editPoint(endorsed, { statement: '' })).toEqual({
      ok: false,
      refusal: { reason: 'text-missing', path: 'statement' },
    });
  });
});

it('agrees, drops and opens a point again, its words and the room’s answer kept', () => {
  expect(agreePoint(aPoint({ state: 'open' })).state).toBe('agreed');
  expect(dropPoint(endorsed)).toEqual({ ...endorsed, state: 'dropped' });
  expect(reopenPoint(dropPoint(endorsed))).toEqual({ ...endorsed, state: 'open' });
});
