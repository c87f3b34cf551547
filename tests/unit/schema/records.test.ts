import { describe, expect, it } from 'vitest';
import { Brief, BriefContent } from '../../../lib/schema/brief.ts';
import { BundleObservation } from '../../../lib/schema/bundle.ts';
import { DOMAINS, DOMAINS_AS_READ, fixedKind } from '../../../lib/schema/domain.ts';
import { Point } from '../../../lib/schema/point.ts';
import { Code, Day, Id, Month, Week } from '../../../lib/schema/primitives.ts';
import { seatedObservations } from '../../../lib/schema/seated-observation.ts';
import { aBriefContent, aBundleObservation, aPart, aPoint, idOf, seatOf } from '../../fixtures/builders.ts';

describe('primitives', () => {
  it.each([
    [Id, idOf('x'), ['short', `${idOf('x')}x`, '*'.repeat(22)]],
    [Month, '2026-12', ['2026-13', '2026-00', '2026-1', '2026-12-01']],
    [Week, '2026-W53', ['2026-W54', '2026-W00', '2026-53']],
    [Day, '2024-02-29', ['2026-02-29', '2026-2-1', '2026-02-01T00:00']],
    [Code, 'otter-lantern-grain-moss', ['otter', 'otter lantern grain moss', 'Otter-Lantern-Grain-Moss']],
  ])('take one form alone', (schema, good, bad) => {
    expect(schema.safeParse(good).success).toBe(true);
    expect(bad.filter((text) => schema.safeParse(text).success)).toEqual([]);
  });
});

describe('domains', () => {
  it('are seven, read with strengths first and the others in their order', () => {
    expect(DOMAINS).toHaveLength(7);
    expect(DOMAINS_AS_READ[0]).toBe('strengths');
    expect(DOMAINS_AS_READ.slice(1)).toEqual(DOMAINS.filter((domain) => domain !== 'strengths'));
  });

  it('fix the kind of strengths and improvement alone, in every record that has both', () => {
    expect(DOMAINS.map(fixedKind)).toEqual([null, null, null, null, null, 'keep', 'change']);
    const wrong = { domain: 'improvement', kind: 'keep' } as const;
    expect(BundleObservation.safeParse(aBundleObservation(wrong)).success).toBe(false);
    expect(Point.safeParse(aPoint(wrong)).success).toBe(false);
  });
});

describe('BriefContent', () => {
  const withDomains = (change: (domains: BriefContent['domains']) => BriefContent['domains']) =>
    BriefContent.safeParse(aBriefContent({ domains: change(aBriefContent().domains) })).success;

  it('refuses domains in another order, four points of a kind, and a strength to change', () => {
    expect(withDomains((domains) => domains)).toBe(true);
    expect(withDomains((domains) => domains.toReversed())).toBe(false);
    expect(withDomains((domains) => domains.map((row) => ({ ...row, keep: ['A', 'B', 'C', 'D'] })))).toBe(
      false,
    );
    expect(
      withDomains((domains) =>
        domains.map((row) => (row.domain === 'strengths' ? { ...row, change: ['A'] } : row)),
      ),
    ).toBe(false);
  });

  it('has no place for an id, a count or a seat of what was handed in', () => {
    const brief = { format: 'upward/brief', version: 1, content: aBriefContent() };
    const row = { domain: 'strengths' as const, keep: [], change: [], fellows: 4 };
    expect(Brief.safeParse({ ...brief, seats: [seatOf(1)] }).success).toBe(false);
    expect(withDomains((domains) => [row, ...domains.slice(1)])).toBe(false);
  });
});

describe('seatedObservations', () => {
  const observation = aBundleObservation({ id: idOf('same') });
  const part = (name: string, seat: number) =>
    aPart({ part: idOf(name), seat: seatOf(seat), observations: [{ ...observation, text: name }] });

  it('gives each observation its seat', () => {
    const seats = seatedObservations([part('a', 1), part('b', 2)]).map(({ seat }) => seat);
    expect(seats).toEqual([seatOf(1), seatOf(2)]);
  });

  it('counts what one seat handed in from two computers once, whichever came first', () => {
    const either = [
      [part('a', 1), part('b', 1)],
      [part('b', 1), part('a', 1)],
    ].map((parts) => seatedObservations(parts).map(({ text }) => text));
    expect(either).toEqual([['a'], ['a']]);
  });
});
