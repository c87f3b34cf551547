import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { siteBResponses, storyResponses } from '../../../lib/example/story-responses.ts';
import { jsonSchemaOf, PUBLISHED, schemaFileName } from '../../../lib/export/json-schemas.ts';
import type { Dataset } from '../../../lib/schema/dataset.ts';
import { aBundle, aCard } from '../../fixtures/builders.ts';
import { datasetOf } from '../../fixtures/story-dataset.ts';

const FOLDER = join(import.meta.dirname, '../../../public/schemas');

const fileOf = (name: string): object =>
  // What a file of ours holds is the subject of these tests: no shape is assumed beyond an object.
  JSON.parse(readFileSync(join(FOLDER, schemaFileName({ name })), 'utf8')) as object;

function validatorOf(name: string) {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
  return ajv.compile(fileOf(name));
}

describe('the published JSON Schemas', () => {
  it.each(PUBLISHED)('are current: $name (npx node scripts/write-schemas.ts writes them)', (published) => {
    expect(fileOf(published.name)).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(published))));
  });

  it('are all there, and nothing else is', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(PUBLISHED.map(schemaFileName).sort());
  });

  it.each(PUBLISHED)('compile strictly under draft 2020-12: $name', ({ name }) => {
    expect(validatorOf(name)({})).toBe(false);
  });

  it('accept a card, a bundle and every response of the story', () => {
    expect(validatorOf('round-card')(aCard())).toBe(true);
    expect(validatorOf('bundle')(aBundle())).toBe(true);
    const isResponse = validatorOf('response');
    expect([...storyResponses(), ...siteBResponses()].filter((response) => !isResponse(response))).toEqual(
      [],
    );
  });
});

describe('the JSON Schema of a dataset', () => {
  const isDataset = validatorOf('dataset');

  it("accepts the story's, alone and with site B", async () => {
    isDataset(await datasetOf());
    expect(isDataset.errors).toBeNull();
    isDataset(await datasetOf([...storyResponses(), ...siteBResponses()]));
    expect(isDataset.errors).toBeNull();
  });

  const broken: readonly (readonly [string, (dataset: Dataset) => unknown])[] = [
    ['a key too many', (dataset) => ({ ...dataset, lead: 'somebody' })],
    ['a key too few', ({ flow, ...rest }) => rest],
    ['another format', (dataset) => ({ ...dataset, format: 'upward/bundle' })],
    ['a threshold under three', (dataset) => ({ ...dataset, rule: { k: 2 } })],
    ['a day', (dataset) => ({ ...dataset, made: '2026-12-11' })],
    [
      'a person with a code',
      (dataset) => ({ ...dataset, people: dataset.people.map((person) => ({ ...person, code: 'a-b-c-d' })) }),
    ],
    [
      'six rows of a scale',
      (dataset) => ({
        ...dataset,
        people: dataset.people.map((person) => ({
          ...person,
          T0: person.T0 && { ...person.T0, scales: { CONF: [1, 2, 3, 4, 5, 0] } },
        })),
      }),
    ],
    [
      'a row of 6',
      (dataset) => ({
        ...dataset,
        people: dataset.people.map((person) => ({
          ...person,
          T0: person.T0 && { ...person.T0, items: { ROLE: 6 } },
        })),
      }),
    ],
  ];

  it.each(broken)('refuses %s', async (_, breakIt) => {
    expect(isDataset(breakIt(await datasetOf()))).toBe(false);
  });
});
