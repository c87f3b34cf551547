import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { themePairs } from '../../../../lib/analysis/themes/theme-pairs.ts';
import { themeTable } from '../../../../lib/analysis/themes/theme-table.ts';
import type { CodedText } from '../../../../lib/schema/coding.ts';
import type { StudyText } from '../../../../lib/schema/study-text.ts';
import { idOf } from '../../../fixtures/builders.ts';
import { aCode, aCodedText, aCoding, aSegment, aStudyText } from '../../../fixtures/coding.ts';

const [voice, rank, rota] = [aCode('voice'), aCode('rank'), aCode('rota', { parent: idOf('rank') })];
const codebook = [voice, rank, rota];

/** Fellows numbered from 1, each with one text under the given codes. */
function fellows(...codes: readonly (readonly string[])[]) {
  return people('fellow', codes);
}

function people(role: 'fellow' | 'consultant', codes: readonly (readonly string[])[]) {
  const texts: StudyText[] = [];
  const coded: CodedText[] = [];
  codes.forEach((given, number) => {
    const name = `${role} ${number + 1}`;
    texts.push(aStudyText(name, { role }));
    coded.push(aCodedText(idOf(name), ...(given.length > 0 ? [aSegment(0, 4, ...given.map(idOf))] : [])));
  });
  return { texts, coded };
}

/** Everybody who wrote, as if all who answered did. */
function peopleIn(texts: readonly StudyText[]) {
  const of = (role: string) =>
    new Set(texts.filter((text) => text.role === role).map(({ person }) => person)).size;
  return { fellow: of('fellow'), consultant: of('consultant') };
}

function tableOf({ texts, coded }: ReturnType<typeof fellows>, consultants = 0) {
  return themeTable({
    texts,
    coding: aCoding({ codebook, texts: coded }),
    people: peopleIn(texts),
    k: 3,
    consultants,
  });
}

describe('themes by role', () => {
  it('count people, a code by itself and not with what stands under it', () => {
    const table = tableOf(fellows(['voice', 'rota'], ['voice', 'rota'], ['voice', 'rank'], ['rota'], [], []));
    expect(table.roles).toEqual([{ role: 'fellow', people: 6 }]);
    expect(table.rows.map(({ counts }) => counts[0])).toEqual([
      { is: 'count', n: 3 },
      { is: 'few' },
      { is: 'count', n: 3 },
    ]);
  });

  it('count somebody once who wrote of a theme in two texts', () => {
    const own = fellows(['voice'], ['voice'], [], [], []);
    const again = aStudyText('again', { person: 'fellow 1' });
    const table = tableOf({
      texts: [...own.texts, again],
      coded: [...own.coded, aCodedText(again.id, aSegment(0, 4, voice.id))],
    });
    expect(table.roles).toEqual([{ role: 'fellow', people: 5 }]);
    expect(table.rows[0]?.counts).toEqual([{ is: 'few' }]);
  });

  it('have no column for a role of fewer than k people', () => {
    const [many, few] = [fellows(['voice'], [], []), people('consultant', [['voice'], ['voice']])];
    const table = tableOf({ texts: [...many.texts, ...few.texts], coded: [...many.coded, ...few.coded] });
    expect(table.roles.map(({ role }) => role)).toEqual(['fellow']);
    expect(table.rows.every(({ counts }) => counts.length === 1)).toBe(true);
  });

  it('count out of all who answered, so that nobody learns how many wrote nothing', () => {
    const { texts, coded } = fellows(['voice'], ['voice'], ['voice']);
    const coding = aCoding({ codebook, texts: coded });
    const people = { fellow: 7, consultant: 0 };
    const table = themeTable({ texts, coding, people, k: 3, consultants: 0 });
    expect(table.roles).toEqual([{ role: 'fellow', people: 7 }]);
    expect(table.rows[0]?.counts).toEqual([{ is: 'count', n: 3 }]);
  });

  it('give a bound where a few of the role would be left over', () => {
    const table = tableOf(fellows(['rota'], ['rota'], ['rota'], ['rota'], []));
    expect(table.rows[2]?.counts).toEqual([{ is: 'most', atLeast: 3 }]);
  });

  it('count statements only about k consultants or more', () => {
    const statement = aStudyText('statement', {
      person: null,
      role: null,
      occasion: null,
      item: 'STATEMENT',
    });
    const all = { texts: [statement], coded: [aCodedText(statement.id, aSegment(0, 4, rota.id))] };
    expect(tableOf(all, 2)).toMatchObject({ statements: null, rows: [{ statements: null }, {}, {}] });
    expect(tableOf(all, 3).rows.map(({ statements }) => statements)).toEqual([0, 0, 1]);
  });

  it('never give a number that leaves a group under k', () => {
    const given = fc.array(fc.subarray(['voice', 'rank', 'rota']), { minLength: 3, maxLength: 14 });
    fc.assert(
      fc.property(given, fc.integer({ min: 3, max: 5 }), (codes, k) => {
        const { texts, coded } = fellows(...codes);
        const people = peopleIn(texts);
        const table = themeTable({
          texts,
          people,
          k,
          consultants: 0,
          coding: aCoding({ codebook, texts: coded }),
        });
        for (const { counts } of table.rows) {
          for (const count of counts) {
            if (count.is === 'count') expect(count.n >= k && people.fellow - count.n >= k).toBe(true);
          }
        }
      }),
    );
  });
});

describe('themes that come together', () => {
  const pairsOf = ({ texts, coded }: ReturnType<typeof fellows>, k = 3) =>
    themePairs({ texts, coding: aCoding({ codebook, texts: coded }), people: peopleIn(texts), k }, 'fellow');
  const times = (count: number, ...codes: readonly string[]) => Array.from({ length: count }, () => codes);

  it('are listed where both, either alone and neither are k people or more each', () => {
    const all = [...times(4, 'voice', 'rota'), ...times(3, 'voice'), ...times(5, 'rota'), ...times(3)];
    expect(pairsOf(fellows(...all))).toEqual([{ codes: [voice.id, rota.id], people: 4 }]);
    for (const place of [0, 4, 7, 12]) {
      const without = all.filter((_, index) => index < place || index >= place + 3);
      expect(pairsOf(fellows(...without)), `without three from ${place}`).toEqual([]);
    }
  });

  it('tell of no group under k beside the counts of the two themes', () => {
    const given = fc.array(fc.subarray(['voice', 'rank', 'rota']), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(given, fc.integer({ min: 3, max: 4 }), (codes, k) => {
        const have = (...wanted: readonly string[]) =>
          codes.filter((own) => wanted.every((code) => own.map(idOf).includes(code))).length;
        for (const {
          codes: [one, other],
          people,
        } of pairsOf(fellows(...codes), k)) {
          expect(people).toBe(have(one, other));
          const groups = [
            people,
            have(one) - people,
            have(other) - people,
            codes.length - have(one) - have(other) + people,
          ];
          expect(Math.min(...groups)).toBeGreaterThanOrEqual(k);
        }
      }),
    );
  });

  it('are found across the two texts of one response, and not across two responses of one person', () => {
    const response = (number: number) => idOf(`response ${number}`);
    const own = (apart: boolean) => {
      const both = [1, 2, 3].flatMap((number) => [
        aStudyText(`a ${number}`, { person: `p ${number}`, response: response(number) }),
        aStudyText(`b ${number}`, {
          person: `p ${number}`,
          response: response(apart ? number + 10 : number),
        }),
      ]);
      const alone = ['a', 'b'].flatMap((name) => [4, 5, 6].map((number) => aStudyText(`${name} ${number}`)));
      const others = [7, 8, 9].map((number) => aStudyText(`none ${number}`));
      const texts = [...both, ...alone, ...others];
      const coded = [...both, ...alone].map(({ id }) =>
        aCodedText(id, aSegment(0, 4, id.startsWith('a') ? voice.id : rota.id)),
      );
      return pairsOf({ texts, coded });
    };
    expect(own(false)).toEqual([{ codes: [voice.id, rota.id], people: 3 }]);
    expect(own(true)).toEqual([]);
  });

  it('are none for a role of fewer than k people', () => {
    expect(pairsOf(fellows(...times(2, 'voice', 'rota')))).toEqual([]);
  });
});
