import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fhirFiles } from '../../../../lib/export/fhir/fhir-files.ts';
import { fhirString } from '../../../../lib/export/fhir/fhir-string.ts';
import { fhirQuestionnaire } from '../../../../lib/export/fhir/questionnaire.ts';
import { fhirResponses } from '../../../../lib/export/fhir/responses.ts';
import type { Dataset } from '../../../../lib/schema/dataset.ts';
import { Occasion } from '../../../../lib/schema/primitives.ts';
import { anyPeople } from '../../../fixtures/any-people.ts';
import { allItems, ownFaults } from '../../../fixtures/fhir/own-checks.ts';
import { readPeople } from '../../../fixtures/fhir/read-people.ts';
import { datasetOf } from '../../../fixtures/story-dataset.ts';
import { fullDataset, mergedResponses, textIn } from '../../../fixtures/study-package.ts';

const QUESTIONNAIRE = 'fhir/upward-questionnaire.json';
const RESPONSES = 'fhir/upward-responses.json';

const responsesOf = (dataset: Pick<Dataset, 'people'>) =>
  (fhirResponses(dataset).entry ?? []).map(({ resource }) => resource);

/** Every name of a property in a JSON text. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const names = Array.isArray(value) ? [] : Object.keys(value);
  return [...names, ...Object.values(value).flatMap(namesIn)];
}

/** Whether something of a JSON value is null, an empty text, list or object: R4 leaves such a property out. */
function hasNothingIn(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) {
    const within = Object.values(value);
    return within.length === 0 || within.some(hasNothingIn);
  }
  return value === null || value === '';
}

describe('the FHIR files', () => {
  it('are of the story what they were', async () => {
    const files = fhirFiles(await datasetOf());
    expect(files.map(({ name }) => name)).toEqual(['fhir/README.md', QUESTIONNAIRE, RESPONSES]);
    for (const { name } of files) {
      await expect(textIn(files, name)).toMatchFileSnapshot(`../../../golden/${name}`);
    }
  });

  it('give the people of the story back, alone, with site B and with sites', async () => {
    for (const dataset of [await datasetOf(), await datasetOf(mergedResponses), await fullDataset()]) {
      expect(readPeople(textIn(fhirFiles(dataset), RESPONSES))).toEqual(dataset.people);
    }
  });

  it('give any people back, "cannot say" apart from what was not answered, and pass all our checks', () => {
    const questionnaire = fhirQuestionnaire();
    fc.assert(
      fc.property(anyPeople, (people) => {
        expect(readPeople(textIn(fhirFiles({ people }), RESPONSES))).toEqual(
          people.map((person) => ({ ...person, site: fhirString(person.site ?? '') })),
        );
        expect(ownFaults(questionnaire, responsesOf({ people }))).toEqual([]);
        expect(hasNothingIn(fhirResponses({ people }))).toBe(false);
      }),
    );
  });

  it('hold a questionnaire without a null, an empty text or an empty list', () => {
    expect(hasNothingIn(fhirQuestionnaire())).toBe(false);
    expect([null, '', [], { item: [{}] }].map(hasNothingIn)).toEqual([true, true, true, true]);
  });

  it('hold one response a person and occasion, each under an address of its own', async () => {
    const { people } = await datasetOf(mergedResponses);
    const occasions = people.flatMap((person) => Occasion.options.filter((each) => person[each] !== null));
    const { entry = [] } = fhirResponses({ people });
    expect(entry).toHaveLength(occasions.length);
    expect(new Set(entry.map(({ fullUrl }) => fullUrl)).size).toBe(occasions.length);
    expect(entry.filter(({ fullUrl, resource }) => fullUrl !== `urn:uuid:${resource.id}`)).toEqual([]);
  });

  it('hold no entry at all where there is nobody, since R4 has no empty list', async () => {
    const { people } = await datasetOf([]);
    expect(people).toEqual([]);
    expect(fhirResponses({ people })).toEqual({ resourceType: 'Bundle', type: 'collection' });
  });

  it('refuse an answer that the questionnaire does not offer, which would be lost', async () => {
    const { people } = await datasetOf();
    const odd = people.map((person) => ({
      ...person,
      T0: person.T0 && { ...person.T0, items: { ROLE: 6 } },
    }));
    expect(() => fhirFiles({ people: odd })).toThrow(RangeError);
  });

  it('keep an answer that nobody was asked for, under the words nearest to it', async () => {
    const { people } = await datasetOf();
    const [person] = people.map((each) => ({ ...each, T0: null, T1: null }));
    const T2 = { scales: {}, items: { ROLE: 3, GRADIENT: 4 }, skipped: false };
    const [response] = person ? responsesOf({ people: [{ ...person, role: 'fellow', T2 }] }) : [];
    expect(allItems(response?.item ?? []).map(({ linkId }) => linkId)).toEqual([
      ...['about', 'person', 'role', 'occasion', 'skipped'],
      ...['taking-part', 'ROLE_item_fellow', 'GRADIENT_T1'],
    ]);
  });

  it('name nobody: no subject, no author, no identifier, no date, and nothing else beside the answers', async () => {
    const responses = JSON.parse(textIn(fhirFiles(await fullDataset()), RESPONSES)) as unknown;
    expect([...new Set(namesIn(responses))].sort()).toEqual([
      ...['answer', 'code', 'display', 'entry', 'extension', 'fullUrl', 'id', 'item', 'linkId'],
      ...['questionnaire', 'resource', 'resourceType', 'status', 'system', 'type', 'url'],
      ...['valueBoolean', 'valueCoding', 'valueDecimal', 'valueString'],
    ]);
  });

  it('hold no text but pseudonyms, sites, and words and addresses of the questionnaire', async () => {
    const dataset = await fullDataset();
    const responses = responsesOf(dataset);
    const known = new Set([
      ...dataset.people.flatMap(({ person, site }) => [person, site]),
      ...responses.map(({ id }) => id),
      ...responses.map(({ questionnaire }) => questionnaire),
      ...textsIn(fhirQuestionnaire()),
      ...['QuestionnaireResponse', 'completed'],
    ]);
    expect(textsIn(responses).filter((text) => !known.has(text))).toEqual([]);
  });
});

/** Every text in a JSON value, names of properties apart. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('a text for R4', () => {
  it.each([
    ['ünïcode 👩‍⚕️', 'ünïcode 👩‍⚕️'],
    ['two\r\nlines\tand a tab', 'two\r\nlines\tand a tab'],
    ['no\u00A0break', 'no break'],
    ['\u0000', '\uFFFD'],
    ['half \uD83D pair', 'half \uFFFD pair'],
    [' ends ', 'ends'],
    ['\u2003', null],
    ['', null],
  ])('is of %j %j', (text, expected) => {
    expect(fhirString(text)).toBe(expected);
  });

  it('fits the pattern of R4, whatever it was made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const made = fhirString(text);
        expect(made === null || /^[ \r\n\t\S]+$/.test(made)).toBe(true);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: R4 forbids these.
        expect(made ?? '').not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
      }),
    );
  });
});
