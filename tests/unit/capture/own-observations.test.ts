import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byConsultant,
  byDomain,
  countKinds,
  isPlaced,
  matching,
  typedNames,
} from '../../../lib/capture/own-observations.ts';
import { DOMAINS, fixedKind } from '../../../lib/schema/domain.ts';
import type { Observation } from '../../../lib/schema/observation.ts';
import { idOf } from '../../fixtures/builders.ts';
import { anObservation } from '../../fixtures/observation.ts';

const onCard = (name: string) => ({ round: idOf('round'), id: idOf(name) });

const anyObservations: fc.Arbitrary<Observation[]> = fc.array(
  fc
    .record({
      consultant: fc.constantFrom(null, { typed: 'HM' }, { typed: 'TA' }, onCard('one'), onCard('two')),
      domain: fc.constantFrom(null, ...DOMAINS),
      kind: fc.constantFrom(null, 'keep' as const, 'change' as const),
      text: fc.constantFrom('Began late.', 'Gave the reason.', 'Asked for my PLAN first.'),
    })
    .map((part) =>
      anObservation({ ...part, kind: part.kind === null ? null : (fixedKind(part.domain) ?? part.kind) }),
    ),
  { maxLength: 12 },
);

const idsOf = (observations: readonly Observation[]) => observations.map(({ id }) => id).toSorted();

describe('what is placed', () => {
  it('names a consultant, a domain and a kind, which some domains fix', () => {
    expect(isPlaced(anObservation())).toBe(true);
    expect(isPlaced(anObservation({ consultant: null }))).toBe(false);
    expect(isPlaced(anObservation({ domain: null }))).toBe(false);
    expect(isPlaced(anObservation({ kind: null }))).toBe(false);
    expect(isPlaced(anObservation({ domain: 'strengths', kind: null }))).toBe(true);
  });

  it('stands in exactly one group while no filter is on, and what waits in none', () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const shown = byConsultant(observations, [onCard('two')]).flatMap((about) =>
          byDomain(matching(about.observations, { domain: null, words: ' ' })).flatMap(
            (each) => each.observations,
          ),
        );
        expect(idsOf(shown)).toEqual(idsOf(observations.filter(isPlaced)));
      }),
    );
  });

  it('is numbered by the card first, then by name, whatever was written last', () => {
    const some = [
      anObservation({ consultant: { typed: 'TA' } }),
      anObservation({ consultant: { typed: 'HM' } }),
      anObservation({ consultant: onCard('one') }),
      anObservation({ consultant: onCard('two') }),
    ];
    const order = [onCard('two'), onCard('one'), { typed: 'HM' }, { typed: 'TA' }];
    const known = [onCard('two'), onCard('three'), onCard('one')];
    for (const observations of [some, some.toReversed()]) {
      expect(byConsultant(observations, known).map(({ consultant }) => consultant)).toEqual(order);
    }
  });

  it('tells a typed name from a consultant of a card', () => {
    const { round, id } = onCard('one');
    const some = [
      anObservation({ consultant: { round, id } }),
      anObservation({ consultant: { typed: `${round} ${id}` } }),
    ];
    expect(byConsultant(some, [])).toHaveLength(2);
  });
});

describe('a filter', () => {
  it('lets through what it says and nothing else', () => {
    fc.assert(
      fc.property(
        anyObservations,
        fc.constantFrom(null, ...DOMAINS),
        fc.constantFrom('', 'plan', 'my plan', 'reason late'),
        (observations, domain, words) => {
          const through = new Set(matching(observations, { domain, words }));
          for (const each of observations) {
            const wanted =
              (domain === null || each.domain === domain) &&
              words.split(' ').every((word) => each.text.toLowerCase().includes(word));
            expect(through.has(each)).toBe(wanted);
          }
        },
      ),
    );
  });

  it('asks for every word, in any order and in any capitals', () => {
    const plan = anObservation({ text: 'Asked for my plan, then gave the Reason.' });
    expect(matching([plan], { domain: null, words: 'REASON plan' })).toEqual([plan]);
    expect(matching([plan], { domain: null, words: 'reason late' })).toEqual([]);
  });

  it('takes the two spellings of one letter for the same', () => {
    const cafe = anObservation({ text: 'Met us in the caf\u00e9.' });
    expect(matching([cafe], { domain: null, words: 'cafe\u0301' })).toEqual([cafe]);
  });
});

describe('the counts', () => {
  it('add up to the placed observations, keep and change apart', () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const placed = observations.filter(isPlaced);
        const { keep, change } = countKinds(placed);
        expect(keep + change).toBe(placed.length);
        expect(keep).toBe(countKinds(placed.filter((each) => each.kind !== 'change')).keep);
      }),
    );
  });

  it('count a strength as keep and an improvement as change, also where nobody said so', () => {
    const some = [
      anObservation({ domain: 'strengths', kind: null }),
      anObservation({ domain: 'improvement', kind: null }),
      anObservation({ kind: 'change' }),
      anObservation({ kind: null }),
    ];
    expect(countKinds(some)).toEqual({ keep: 1, change: 2 });
  });
});

it('each typed name is listed once, by the alphabet', () => {
  const some = ['TA', 'HM', 'TA'].map((typed) => anObservation({ consultant: { typed } }));
  expect(typedNames([...some, anObservation({ consultant: null })])).toEqual(['HM', 'TA']);
});
