import { describe, expect, it } from 'vitest';
import { placeTyped, suggestConsultant, typedNames } from '../../../lib/bundle/match-names.ts';
import { aReadyObservation, idOf } from '../../fixtures/builders.ts';

const marsh = { id: idOf('marsh'), name: 'Dr Helen Marsh', fellows: 6 };
const adeyemi = { id: idOf('adeyemi'), name: 'Dr Tunde Adeyemi', fellows: 5 };
const oneill = { id: idOf('oneill'), name: 'Prof Siobhán O’Neill', fellows: 5 };
const card = [marsh, adeyemi, oneill];

describe('suggestConsultant', () => {
  it.each([
    ['TA', adeyemi],
    ['t.a.', adeyemi],
    ['HM', marsh],
    ['Dr Adeyemi', adeyemi],
    ['marsh', marsh],
    ['H. Marsh', marsh],
    ['Helen', marsh],
    ['dr helen marsh', marsh],
    ["siobhan o'neill", oneill],
    ['SO', oneill],
  ])('reads %s', (typed, meant) => {
    expect(suggestConsultant(typed, card)).toBe(meant);
  });

  it.each(['', 'Dr', 'XY', 'Mars', 'M', 'Helen Adeyemi', 'Marsh Helen'])(
    'does not guess from "%s"',
    (typed) => {
      expect(suggestConsultant(typed, card)).toBeNull();
    },
  );

  it('suggests nobody where two fit', () => {
    const other = { id: idOf('other'), name: 'Mr Harold Marsh', fellows: 5 };
    expect(suggestConsultant('Marsh', [marsh, other])).toBeNull();
    expect(suggestConsultant('HM', [marsh, other])).toBeNull();
    expect(suggestConsultant('Helen Marsh', [marsh, other])).toBe(marsh);
  });
});

it('lists each typed name once and places its observations', () => {
  const typed = (name: string, id: string) =>
    aReadyObservation({ id: idOf(id), consultant: { typed: name } });
  const all = [typed('TA', 'a'), aReadyObservation({ id: idOf('b') }), typed('HM', 'c'), typed('TA', 'd')];
  expect(typedNames(all)).toEqual(['TA', 'HM']);
  const placed = placeTyped(all, 'TA', { round: idOf('round'), id: adeyemi.id });
  expect(placed.map(({ id, consultant }) => [id, consultant])).toEqual([
    [idOf('a'), { round: idOf('round'), id: adeyemi.id }],
    [idOf('d'), { round: idOf('round'), id: adeyemi.id }],
  ]);
});
