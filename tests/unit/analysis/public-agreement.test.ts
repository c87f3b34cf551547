import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeAgreement } from '../../../lib/analysis/code-agreement.ts';
import { publicAgreement } from '../../../lib/analysis/public-agreement.ts';
import { idOf } from '../../fixtures/builders.ts';
import { aCodedText, aSegment, aStudyText } from '../../fixtures/coding.ts';

const code = idOf('voice');

/** What became of one person's text: both gave it the code, one of them did, or neither. */
const FATES = ['both', 'first', 'second', 'neither'] as const;
type Fate = (typeof FATES)[number];

interface People {
  readonly fellow: readonly Fate[];
  readonly consultant: readonly Fate[];
}

function sourceOf({ fellow, consultant }: People, k = 3) {
  const all = [
    ...fellow.map((fate, number) => ({ fate, role: 'fellow' as const, name: `f${number}` })),
    ...consultant.map((fate, number) => ({ fate, role: 'consultant' as const, name: `c${number}` })),
  ];
  const coded = (giving: readonly Fate[]) =>
    all.map(({ fate, name }) =>
      aCodedText(idOf(name), ...(giving.includes(fate) ? [aSegment(0, 4, code)] : [])),
    );
  return {
    texts: all.map(({ role, name }) => aStudyText(name, { role })),
    codes: [code],
    first: coded(['both', 'first']),
    second: coded(['both', 'second']),
    people: { fellow: fellow.length, consultant: consultant.length },
    k,
  };
}

function figuresOf(people: People, k = 3) {
  return publicAgreement(sourceOf(people, k))[0]?.agreement ?? null;
}

const FIVE_AND_FOUR: readonly Fate[] = [
  ...(['both', 'both', 'both', 'first', 'second'] as const),
  ...(['neither', 'neither', 'neither', 'neither'] as const),
];

describe('agreement as it may be published', () => {
  it('is that of the page where enough people were given the code and enough were not', () => {
    const source = sourceOf({ fellow: FIVE_AND_FOUR, consultant: [] });
    const [shown] = codeAgreement(source);
    expect(figuresOf({ fellow: FIVE_AND_FOUR, consultant: [] })).toEqual({
      kappa: shown?.kappa,
      kappaCi95: shown?.kappaCi95,
      observedAgreement: shown?.observedAgreement,
      prevalence: shown?.prevalence,
    });
  });

  it('leaves out a role under k, so that the figures are the same with and without it', () => {
    expect(figuresOf({ fellow: FIVE_AND_FOUR, consultant: ['first', 'both'] })).toEqual(
      figuresOf({ fellow: FIVE_AND_FOUR, consultant: [] }),
    );
  });

  it('is withheld of everybody where one role has too few with the code, or without it', () => {
    for (const consultant of [
      ['both', 'both', 'neither', 'neither', 'neither'],
      ['both', 'both', 'both', 'neither', 'neither'],
      ['neither', 'neither', 'neither', 'neither', 'neither', 'neither'],
    ] satisfies Fate[][]) {
      expect(figuresOf({ fellow: FIVE_AND_FOUR, consultant })).toBeNull();
    }
  });

  it('leaves out statements, which are nobody’s', () => {
    const source = sourceOf({ fellow: FIVE_AND_FOUR, consultant: [] });
    const statement = aStudyText('point', { role: null, person: null, occasion: null, item: 'STATEMENT' });
    const coded = aCodedText(statement.id, aSegment(0, 4, code));
    const more = {
      ...source,
      texts: [...source.texts, statement],
      first: [...source.first, coded],
      second: [...source.second, coded],
    };
    expect(publicAgreement(more)).toEqual(publicAgreement(source));
  });

  it('has no figures that fewer than k people stand behind, on either side', () => {
    const some = fc.array(fc.constantFrom(...FATES), { maxLength: 12 });
    fc.assert(
      fc.property(some, some, fc.integer({ min: 3, max: 5 }), (fellow, consultant, k) => {
        if (figuresOf({ fellow, consultant }, k) === null) return;
        for (const role of [fellow, consultant].filter(({ length }) => length >= k)) {
          const without = role.filter((fate) => fate === 'neither').length;
          expect(Math.min(without, role.length - without)).toBeGreaterThanOrEqual(k);
        }
      }),
    );
  });
});
