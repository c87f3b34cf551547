import { describe, expect, it } from 'vitest';
import { agreementTable } from '../../../lib/export/agreement-table.ts';
import { tableCsv } from '../../../lib/export/data-table.ts';
import { themesTable } from '../../../lib/export/themes-table.ts';
import { idOf } from '../../fixtures/builders.ts';
import { aCode } from '../../fixtures/coding.ts';
import { readCsv } from '../../fixtures/read-csv.ts';

const codebook = [aCode('rank'), aCode('rota', { parent: idOf('rank') })];

describe('the themes as a table', () => {
  it('have a row a code and role, with the number, or the bound where it may not be told', () => {
    const table = themesTable(
      {
        k: 3,
        roles: [
          { role: 'fellow', people: 9 },
          { role: 'consultant', people: 5 },
        ],
        rows: [
          { code: idOf('rank'), counts: [{ is: 'count', n: 4 }, { is: 'few' }], statements: 7 },
          { code: idOf('rota'), counts: [{ is: 'most', atLeast: 7 }, { is: 'few' }], statements: null },
        ],
        statements: 9,
      },
      codebook,
    );
    expect(readCsv(tableCsv(table))).toEqual([
      ['code', 'under', 'role', 'people', 'count', 'bound'],
      ['rank', '', 'fellow', '9', '4', ''],
      ['rank', '', 'consultant', '5', '', 'few'],
      ['rota', 'rank', 'fellow', '9', '', 'most'],
      ['rota', 'rank', 'consultant', '5', '', 'few'],
    ]);
  });
});

describe('the agreement as a table', () => {
  it('has figures of three places, and a row without any for a code that is withheld', () => {
    const agreement = [
      {
        code: idOf('rank'),
        agreement: { kappa: 2 / 3, kappaCi95: [0.1, 1], observedAgreement: 0.9, prevalence: 0.25 },
      },
      { code: idOf('rota'), agreement: null },
    ] as const;
    expect(readCsv(tableCsv(agreementTable(agreement, codebook)))).toEqual([
      ['code', 'under', 'withheld', 'kappa', 'kappa_low', 'kappa_high', 'observed_agreement', 'prevalence'],
      ['rank', '', 'FALSE', '0.667', '0.1', '1', '0.9', '0.25'],
      ['rota', 'rank', 'TRUE', '', '', '', '', ''],
    ]);
  });

  it('has no interval where none differed: of no width, it would read as certainty', () => {
    const [code] = codebook;
    if (code === undefined) throw new RangeError('there is a code');
    const same = { kappa: 1, kappaCi95: [1, 1], observedAgreement: 1, prevalence: 0.5 } as const;
    const [, row] = readCsv(tableCsv(agreementTable([{ code: code.id, agreement: same }], [code])));
    expect(row).toEqual(['rank', '', 'FALSE', '1', '', '', '1', '0.5']);
  });
});
