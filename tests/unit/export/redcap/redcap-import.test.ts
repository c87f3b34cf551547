import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redcapFiles } from '../../../../lib/export/redcap/redcap-files.ts';
import type { DatasetPerson } from '../../../../lib/schema/dataset.ts';
import { anyPeople } from '../../../fixtures/any-people.ts';
import { recordsOf } from '../../../fixtures/read-answers.ts';
import { readCsv } from '../../../fixtures/read-csv.ts';
import { readDictionary, readRedcapPeople } from '../../../fixtures/read-redcap.ts';
import { datasetOf } from '../../../fixtures/story-dataset.ts';
import { fullDataset, mergedResponses, textIn } from '../../../fixtures/study-package.ts';

const IMPORTS = ['upward-import.csv', 'upward-import-plain.csv'] as const;
const EVENT = 'redcap_event_name';
const STATE = 'upward_q_complete';

const dictionary = textIn(redcapFiles({ people: [] }), 'upward-dictionary.csv');
const fields = readDictionary(dictionary);
const recordsIn = (people: readonly DatasetPerson[], name: string) =>
  recordsOf(textIn(redcapFiles({ people: [...people] }), name));

describe.each(IMPORTS)('%s', (name) => {
  const extra = name === 'upward-import.csv' ? [EVENT, STATE] : [STATE];

  it('has the columns of the dictionary in their order, and those that REDCap adds itself', () => {
    const [header = []] = readCsv(textIn(redcapFiles({ people: [] }), name));
    expect(header.filter((column) => !extra.includes(column))).toEqual(fields.map((field) => field.name));
    expect(extra.every((column) => header.includes(column))).toBe(true);
  });

  it('holds nothing but listed choices where the dictionary lists any, and each record and event once', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const records = recordsIn(people, name);
        for (const { name: field, choices } of fields.filter(({ choices: { size } }) => size > 0)) {
          const cells = records.map((record) => record[field] ?? '').filter(Boolean);
          expect(cells.filter((cell) => !choices.has(cell))).toEqual([]);
        }
        const keys = records.map((record) => `${record.record_id} ${record[EVENT]}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('gives any people back exactly, "cannot say" apart from what was not answered', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const files = redcapFiles({ people });
        expect(readRedcapPeople(dictionary, textIn(files, name))).toEqual(people);
      }),
    );
  });

  it('gives the people of the story back, alone and with site B', async () => {
    for (const dataset of [await datasetOf(), await datasetOf(mergedResponses), await fullDataset()]) {
      const read = readRedcapPeople(dictionary, textIn(redcapFiles(dataset), name));
      expect(read).toEqual(dataset.people);
    }
  });

  it('has no row for an occasion without answers, and none for a role that is absent', async () => {
    const { people } = await datasetOf();
    const occasions = people.flatMap(({ T0, T1, T2 }) => [T0, T1, T2]).filter((answers) => answers !== null);
    const records = recordsIn(people, name);
    expect(records).toHaveLength(occasions.length);
    expect(new Set(records.map(({ role }) => role))).toEqual(new Set(['1']));
  });
});

describe('the records', () => {
  it('stand under their person and event, or by person and occasion in a project without events', async () => {
    const [person] = (await datasetOf(mergedResponses)).people;
    if (person === undefined) throw new Error('There is nobody.');
    const twice = [person, { ...person, role: 'consultant' as const }];
    const keys = recordsIn(twice, 'upward-import.csv').map(
      (record) => `${record.record_id} ${record[EVENT]}`,
    );
    const record = `${person.person}-${person.role}`;
    expect(keys).toContain(`${record} t0_arm_1`);
    expect(new Set(keys).size).toBe(keys.length);
    const plain = recordsIn(twice, 'upward-import-plain.csv').map(({ record_id }) => record_id);
    expect(plain).toContain(`${record}-t0`);
    expect(new Set(plain).size).toBe(plain.length);
  });

  it('are as they were for the story with site B', async () => {
    for (const { name, content } of redcapFiles(await datasetOf(mergedResponses)))
      await expect(content).toMatchFileSnapshot(`../../../golden/redcap/${name}`);
  });
});
