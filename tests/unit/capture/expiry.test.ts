import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExpiryInput, expiring, NOTICE_DAYS, noteGone, noteTold } from '../../../lib/capture/expiry.ts';
import type { Membership } from '../../../lib/schema/membership.ts';
import type { Observation } from '../../../lib/schema/observation.ts';
import { addDays, daysBetween, weekOfDay } from '../../../lib/shared/clock.ts';
import { aCard, aMembership, aReadyObservation, idOf } from '../../fixtures/builders.ts';
import { anObservation } from '../../fixtures/observation.ts';

const CLOSES = '2026-12-11';
const DAYS = 90;
const GOES = '2027-03-11';
const FIRST_NOTICE = '2027-02-25';

const told = (expiryTold: string | null, closes = CLOSES) =>
  aMembership({ card: aCard({ title: 'Winter', closes }), expiryTold });

function at(
  today: string,
  membership: Membership = told(null),
  observations: readonly Observation[] = [aReadyObservation({ id: idOf('one') })],
  expireDays = DAYS,
) {
  return expiring({
    memberships: [{ id: idOf('record'), value: membership }],
    observations,
    expireDays,
    today,
  });
}

describe('notice', () => {
  it('begins 14 days before the day of the policy, and names that day', () => {
    expect(at(addDays(FIRST_NOTICE, -1))).toEqual([]);
    expect(at(FIRST_NOTICE)).toEqual([
      {
        id: idOf('record'),
        title: 'Winter',
        told: FIRST_NOTICE,
        goes: GOES,
        state: 'tell',
        observations: [idOf('one')],
      },
    ]);
  });

  it('names a day 14 days on where the policy came late or the person was away', () => {
    expect(at('2028-01-01')).toMatchObject([{ state: 'tell', goes: '2028-01-15' }]);
  });

  it('stands from when it was told until the day has come', () => {
    expect(at(FIRST_NOTICE, told(FIRST_NOTICE))).toMatchObject([{ state: 'told', goes: GOES }]);
    expect(at(addDays(GOES, -1), told(FIRST_NOTICE))).toMatchObject([{ state: 'told', goes: GOES }]);
    expect(at(GOES, told(FIRST_NOTICE))).toMatchObject([{ state: 'goes', observations: [idOf('one')] }]);
  });

  it('is given anew where the policy or the card put the day off', () => {
    expect(at('2027-06-01', told(FIRST_NOTICE), undefined, 365)).toEqual([]);
    expect(at('2027-12-01', told(FIRST_NOTICE), undefined, 365)).toMatchObject([
      { state: 'tell', goes: '2027-12-15' },
    ]);
    expect(at('2027-12-01', told(FIRST_NOTICE, '2027-08-20'))).toMatchObject([{ state: 'tell' }]);
  });

  it('of a day that has not come is none: the clock was wrong', () => {
    expect(at('2027-03-20', told('2027-03-21'))).toMatchObject([{ state: 'tell', goes: '2027-04-03' }]);
  });

  it('is stored once', () => {
    const first = noteTold(told(null), DAYS, FIRST_NOTICE);
    expect(first).toEqual(told(FIRST_NOTICE));
    expect(noteTold(told(FIRST_NOTICE), DAYS, addDays(FIRST_NOTICE, 1))).toBeNull();
  });

  it('is used up once all went, and another one is not', () => {
    expect(noteGone(told(FIRST_NOTICE), FIRST_NOTICE)).toEqual(told(null));
    expect(noteGone(told(GOES), FIRST_NOTICE)).toBeNull();
  });
});

describe('what goes with a round', () => {
  const onCard = { round: idOf('round'), id: idOf('consultant-one') };
  const handedIn = { round: idOf('round'), revision: 1 };

  it.each([
    ['is about a consultant of it', { consultant: onCard }, true],
    ['was handed in to it, whatever its consultant', { consultant: { typed: 'HM' }, handedIn }, true],
    ['has a typed name', { consultant: { typed: 'HM' } }, false],
    ['has no consultant', { consultant: null }, false],
    ['is not placed in a domain', { consultant: onCard, domain: null, kind: null }, false],
    ['is of another round', { consultant: { ...onCard, round: idOf('other') } }, false],
    ['was written in the week of the notice', { consultant: onCard, week: weekOfDay(FIRST_NOTICE) }, false],
    ['was written after it', { consultant: onCard, week: weekOfDay(GOES) }, false],
  ] as const)('what %s: %o, %s', (_, changes, goes) => {
    const observation = anObservation({ id: idOf('one'), ...changes });
    expect(at(GOES, told(FIRST_NOTICE), [observation])).toMatchObject([
      { state: 'goes', observations: goes ? [idOf('one')] : [] },
    ]);
    expect(at(FIRST_NOTICE, told(null), [observation])).toHaveLength(goes ? 1 : 0);
  });

  it('stays as long as the later of two rounds it belongs to', () => {
    const next = aMembership({ card: aCard({ round: idOf('next'), closes: '2027-06-11' }) });
    const memberships = [
      { id: idOf('next'), value: next },
      { id: idOf('record'), value: told(FIRST_NOTICE) },
    ];
    const both = aReadyObservation({ consultant: { ...onCard, round: idOf('next') }, handedIn });
    const plan = (today: string) => expiring({ memberships, observations: [both], expireDays: DAYS, today });
    expect(plan(GOES)).toMatchObject([{ state: 'goes', observations: [] }]);
    expect(plan('2027-08-26').find(({ state }) => state === 'tell')).toMatchObject({
      goes: '2027-09-09',
      observations: [both.id],
    });
  });
});

describe('over any course of days, policies and cards', () => {
  const START = '2026-01-01';
  const sitting = fc.record({
    after: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 300 })),
    policy: fc.option(fc.integer({ min: 1, max: 730 }), { freq: 8 }),
    postponed: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.integer({ min: -60, max: 60 })),
    writes: fc.nat({ max: 2 }),
    sees: fc.boolean(),
  });
  const course = fc.record({
    expireDays: fc.integer({ min: 1, max: 60 }),
    sittings: fc.array(sitting, { minLength: 1, maxLength: 40 }),
  });

  /** Lives through a course; gives what went, with what had been said of it and what held then. */
  function live({ expireDays, sittings }: typeof course extends fc.Arbitrary<infer Value> ? Value : never) {
    let membership = told(null, '2026-03-01');
    let input: Omit<ExpiryInput, 'memberships'> = { observations: [], expireDays, today: START };
    const said = new Map<string, { first: string; goes: string }>();
    const gone: { on: string; closes: string; days: number; first: string; goes: string }[] = [];
    let count = 0;
    for (const { after, policy, postponed, writes, sees } of sittings) {
      const { closes } = membership.card;
      membership = { ...membership, card: { ...membership.card, closes: addDays(closes, postponed) } };
      const today = addDays(input.today, after);
      input = { ...input, today, expireDays: policy ?? input.expireDays };
      for (const round of expiring({ ...input, memberships: [{ id: 'm', value: membership }] })) {
        if (round.state === 'goes') {
          for (const id of round.observations) {
            const word = said.get(id) ?? { first: '9999-12-31', goes: '9999-12-31' };
            gone.push({ on: today, closes: membership.card.closes, days: input.expireDays, ...word });
          }
          const left = input.observations.filter(({ id }) => !round.observations.includes(id));
          input = { ...input, observations: left };
          membership = noteGone(membership, round.told) ?? membership;
        } else if (sees) {
          membership = noteTold(membership, input.expireDays, today) ?? membership;
          for (const id of round.observations)
            said.set(id, { first: said.get(id)?.first ?? today, goes: round.goes });
        }
      }
      const written = Array.from({ length: writes }, () =>
        aReadyObservation({ id: idOf(`written-${count++}`), week: weekOfDay(today) }),
      );
      input = { ...input, observations: [...input.observations, ...written] };
    }
    return gone;
  }

  it('nothing goes before 14 days after the notice of it was first seen, nor before the day last named', () => {
    fc.assert(
      fc.property(course, (given) => {
        for (const { on, first, goes } of live(given)) {
          expect(daysBetween(first, on)).toBeGreaterThanOrEqual(NOTICE_DAYS);
          expect(on >= goes).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('nothing goes before its round closed and the days of the policy passed', () => {
    fc.assert(
      fc.property(course, (given) => {
        for (const { on, closes, days } of live(given))
          expect(daysBetween(closes, on)).toBeGreaterThanOrEqual(days);
      }),
      { numRuns: 500 },
    );
  });

  it('all that was written before goes in the end for who looks in every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 59 }), (expireDays, writes) => {
        const day = { after: 1, policy: null, postponed: 0, writes: 0, sees: true };
        const sittings = Array.from({ length: 160 }, (_, index) => ({
          ...day,
          writes: index === writes ? 2 : 0,
        }));
        expect(live({ expireDays, sittings })).toHaveLength(2);
      }),
      { numRuns: 50 },
    );
  });
});
