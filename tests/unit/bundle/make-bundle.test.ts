import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BundleInput, makeBundle } from '../../../lib/bundle/make-bundle.ts';
import { readyFor } from '../../../lib/bundle/ready.ts';
import { BUNDLE_SIZES, Bundle, encodeBundle } from '../../../lib/schema/bundle.ts';
import { utf8 } from '../../../lib/shared/bytes.ts';
import { aCard, aMembership, aReadyObservation, idOf } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';

/** A day on which the round is open, and the first on which it is closed. */
const TODAY = '2026-12-11';
const LATER = '2026-12-12';

function make(changes: Partial<BundleInput> = {}) {
  return makeBundle({
    membership: aMembership(),
    observations: [aReadyObservation()],
    today: TODAY,
    random: seededRandom(),
    ...changes,
  });
}

function observations(count: number, text = 'Typed the plan at the bedside.') {
  return Array.from({ length: count }, (_, index) =>
    aReadyObservation({ id: idOf(`number-${index}`), text }),
  );
}

describe('makeBundle', () => {
  it('is a valid bundle of the next revision for the round, seat and part', () => {
    const membership = aMembership({ revision: 4 });
    const bundle = unwrap(make({ membership }));
    expect(Bundle.parse(bundle)).toEqual(bundle);
    expect(bundle).toMatchObject({
      round: membership.card.round,
      seat: membership.seat,
      part: membership.part,
      revision: 5,
    });
  });

  it('sends those in the even wording that were chosen for it, and the others as they are written', () => {
    const written = 'Typed the plan & left!!';
    const [one, other] = [aReadyObservation({ text: written }), aReadyObservation({ text: written })];
    const { observations } = unwrap(make({ observations: [one, other], even: new Set([one.id]) }));
    const words = new Map(observations.map(({ id, text }) => [id, text]));
    expect([words.get(one.id), words.get(other.id)]).toEqual(['Typed the plan and left.', written]);
  });

  it('leaves week and setting in the vault', () => {
    const json = encodeBundle(unwrap(make({ observations: [aReadyObservation({ setting: 'on-call' })] })));
    expect(json).not.toContain('on-call');
    expect(json).not.toContain('2026-W');
  });

  it.each([
    ['about nobody yet', { consultant: null }],
    ['about a typed name', { consultant: { typed: 'TA' } }],
    [
      'about a consultant of another round',
      { consultant: { round: idOf('other'), id: idOf('consultant-one') } },
    ],
    ['about somebody not on the card', { consultant: { round: idOf('round'), id: idOf('stranger') } }],
    ['without a domain', { domain: null }],
    ['without keep or change', { kind: null }],
  ])('leaves out an observation %s', (_, changes) => {
    expect(unwrap(make({ observations: [aReadyObservation(changes)] })).observations).toEqual([]);
    expect(readyFor(aCard(), [aReadyObservation(changes)], TODAY)).toEqual([]);
  });

  it('takes nothing new once the round is closed, and what it holds still', () => {
    const held = aReadyObservation({ id: idOf('held'), handedIn: { round: idOf('round'), revision: 1 } });
    const elsewhere = aReadyObservation({
      id: idOf('other'),
      handedIn: { round: idOf('other'), revision: 1 },
    });
    const both = [held, elsewhere, aReadyObservation({ id: idOf('new') })];
    expect(readyFor(aCard(), both, TODAY)).toHaveLength(3);
    expect(readyFor(aCard(), both, LATER)).toEqual([held]);
    expect(make({ observations: both, today: LATER })).toEqual({
      ok: false,
      refusal: { reason: 'round-closed' },
    });
    expect(unwrap(make({ observations: [held], today: LATER })).observations).toHaveLength(1);
    expect(unwrap(make({ observations: [], today: LATER })).observations).toEqual([]);
  });

  it('takes a strength as keep and an improvement as change where neither was chosen', () => {
    const both = [
      aReadyObservation({ id: idOf('a'), domain: 'strengths', kind: null }),
      aReadyObservation({ id: idOf('b'), domain: 'improvement', kind: null }),
    ];
    const made = unwrap(make({ observations: both })).observations;
    expect(new Map(made.map(({ domain, kind }) => [domain, kind]))).toEqual(
      new Map([
        ['strengths', 'keep'],
        ['improvement', 'change'],
      ]),
    );
  });

  it('shuffles, and loses none', () => {
    const given = observations(20);
    const ids = unwrap(make({ observations: given })).observations.map(({ id }) => id);
    expect(ids).not.toEqual(given.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(given.map(({ id }) => id).toSorted());
  });

  it('is exactly 8, 32 or 128 KiB of UTF-8, or refused as too large', () => {
    const text = fc
      .string({ minLength: 1, maxLength: 600, unit: 'grapheme' })
      .map((words) => `x${words}`.slice(0, 600));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), text, (count, words) => {
        const made = make({ observations: observations(count, words) });
        const content = count * utf8(JSON.stringify(words)).length;
        if (!made.ok) {
          expect(made.refusal).toEqual({ reason: 'too-large' });
          expect(content).toBeGreaterThan(64 * 1024);
        } else expect(BUNDLE_SIZES).toContain(utf8(encodeBundle(made.value)).length);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same length for one observation and for ten', () => {
    const lengths = [1, 10].map(
      (count) => encodeBundle(unwrap(make({ observations: observations(count) }))).length,
    );
    expect(lengths).toEqual([8192, 8192]);
  });

  it('refuses more than two hundred observations as too large', () => {
    expect(make({ observations: observations(201, 'x') })).toEqual({
      ok: false,
      refusal: { reason: 'too-large' },
    });
  });

  it('promises the threshold that the fellow was shown', () => {
    expect(unwrap(make()).promised).toEqual({ minContributors: 3 });
    expect(unwrap(make({ policy: { minContributors: 5 } })).promised).toEqual({ minContributors: 5 });
  });

  it('is a withdrawal where nothing is picked', () => {
    expect(unwrap(make({ observations: [] })).observations).toEqual([]);
  });
});
