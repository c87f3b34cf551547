import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fhirQuestionnaire } from '../../../../lib/export/fhir/questionnaire.ts';
import type { QuestionnaireItem } from '../../../../lib/export/fhir/resources.ts';
import { fhirResponses } from '../../../../lib/export/fhir/responses.ts';
import type { Dataset } from '../../../../lib/schema/dataset.ts';
import { anyPeople } from '../../../fixtures/any-people.ts';
import { edited } from '../../../fixtures/fhir/edited.ts';
import { schemaFaults } from '../../../fixtures/fhir/json-schema.ts';
import { medplumFaults } from '../../../fixtures/fhir/medplum.ts';
import { datasetOf } from '../../../fixtures/story-dataset.ts';
import { fullDataset, mergedResponses } from '../../../fixtures/study-package.ts';

type Resource = { readonly resourceType: string };

const CHECKS = [
  { name: 'Medplum', faults: medplumFaults },
  { name: 'the JSON Schema of R4', faults: schemaFaults },
] as const;
type Checker = (typeof CHECKS)[number]['name'];

const questionnaire = fhirQuestionnaire();
const bundle = fhirResponses(await datasetOf());
const response = bundle.entry?.[0]?.resource;
const { url, status, ...withoutStatus } = questionnaire;

/** The first response of the story with another answer to one question. */
const answered = (linkId: string, answer: readonly object[]) => ({
  ...response,
  resourceType: 'QuestionnaireResponse',
  // What is no answer of R4 is the subject.
  item: edited(response?.item ?? [], linkId, (item) => [{ ...item, answer } as typeof item]),
});
/** The questionnaire with one item changed. */
const withItem = (linkId: string, change: (item: QuestionnaireItem) => object): Resource => ({
  ...questionnaire,
  ...{ item: edited(questionnaire.item, linkId, (item) => [change(item) as QuestionnaireItem]) },
});
const coding = { valueCoding: { system: 'urn:uuid:15bd3e6d-def8-8e7a-8466-283bc041262b', code: '3' } };

const BOTH: readonly Checker[] = ['Medplum', 'the JSON Schema of R4'];

/** A fault, the resource that has it, and who must see it. */
const FAULTS: readonly (readonly [string, Resource, readonly Checker[]])[] = [
  ['a questionnaire without a status', withoutStatus, ['Medplum']],
  ['an item without a linkId', withItem('CONF_juniors', ({ linkId, ...item }) => item), ['Medplum']],
  [
    'an item of a type that R4 does not have',
    withItem('CONF_juniors', (item) => ({ ...item, type: 'likert' })),
    ['the JSON Schema of R4'],
  ],
  ['a group without items', withItem('CONF', ({ item, ...group }) => group), ['Medplum']],
  ['a note with a code', withItem('CONF_note', (item) => ({ ...item, code: [{ code: 'a' }] })), ['Medplum']],
  ['a property of no resource', { ...questionnaire, score: 3 } as Resource, BOTH],
  ['a status that R4 does not have', { ...response, status: 'done' } as Resource, ['the JSON Schema of R4']],
  ['a day as it is written here', { ...response, authored: '01/11/2026' } as Resource, BOTH],
  ['several identifiers', { ...response, identifier: [{ value: 'a' }] } as Resource, ['Medplum']],
  ['two values in one answer', answered('CONF_technology', [{ ...coding, valueString: '3' }]), ['Medplum']],
  ['a number written as a text', answered('CONF_technology', [{ valueInteger: '3' }]), BOTH],
  [
    'no text where there is a text',
    answered('person', [{ valueString: '' }]),
    ['Medplum', 'the JSON Schema of R4'],
  ],
  [
    'one address twice in a bundle',
    { ...bundle, entry: bundle.entry?.flatMap((entry) => [entry, entry]) } as Resource,
    ['Medplum'],
  ],
];

function resourcesOf(dataset: Pick<Dataset, 'people'>): Resource[] {
  const made = fhirResponses(dataset);
  return [made, ...(made.entry ?? []).map(({ resource }) => resource)];
}

describe.each(CHECKS)('$name', ({ name, faults }) => {
  it('has nothing against the questionnaire', () => {
    expect(faults(questionnaire)).toEqual([]);
  });

  it('has nothing against the responses of the story, alone, with site B, with sites, and of nobody', async () => {
    const datasets = [
      await datasetOf(),
      await datasetOf(mergedResponses),
      await fullDataset(),
      await datasetOf([]),
    ];
    expect(datasets.flatMap(resourcesOf).flatMap(faults)).toEqual([]);
  });

  it('has nothing against the responses of any people', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        expect(resourcesOf({ people }).flatMap(faults)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it.each(FAULTS.filter(([, , seenBy]) => seenBy.includes(name)))('sees %s', (_, faulty) => {
    expect(faults(faulty)).not.toEqual([]);
  });
});
