import { describe, expect, it } from 'vitest';
import { fhirQuestionnaire } from '../../../../lib/export/fhir/questionnaire.ts';
import type {
  Answer,
  QuestionnaireItem,
  QuestionnaireResponse,
  ResponseItem,
} from '../../../../lib/export/fhir/resources.ts';
import { fhirResponses } from '../../../../lib/export/fhir/responses.ts';
import { edited } from '../../../fixtures/fhir/edited.ts';
import { linkIdFaults, nestingFaults, optionFaults, ownFaults } from '../../../fixtures/fhir/own-checks.ts';
import { datasetOf } from '../../../fixtures/story-dataset.ts';

const questionnaire = fhirQuestionnaire();
const responses = (fhirResponses(await datasetOf()).entry ?? []).map(({ resource }) => resource);
const response = firstOf(responses);

function firstOf(list: readonly QuestionnaireResponse[]): QuestionnaireResponse {
  const [first] = list;
  if (first === undefined) throw new RangeError('the story has no response');
  return first;
}

/** The questionnaire and the first response of the story, with one item changed. */
const otherQuestionnaire = (
  linkId: string,
  change: (item: QuestionnaireItem) => readonly QuestionnaireItem[],
) => ({ ...questionnaire, item: edited(questionnaire.item, linkId, change) });
const otherResponse = (linkId: string, change: (item: ResponseItem) => readonly ResponseItem[]) => ({
  ...response,
  item: edited(response.item, linkId, change),
});
const answered = (linkId: string, answer: readonly object[]) =>
  // What is no answer of R4 must be seen, too.
  otherResponse(linkId, (item) => [{ ...item, answer: answer as readonly Answer[] }]);

const FAIRLY = response.item
  .flatMap(({ item = [] }) => item)
  .find(({ linkId }) => linkId === 'CONF_technology')?.answer?.[0];

it('the story passes all three checks', () => {
  expect(ownFaults(questionnaire, responses)).toEqual([]);
  expect(responses.length).toBeGreaterThan(10);
});

describe('the check of linkIds', () => {
  it('sees one that stands twice in a group, and one that stands in two groups', () => {
    const beside = otherQuestionnaire('CONF_juniors', (item) => [item, item]);
    expect(linkIdFaults(beside)).toEqual(['CONF_juniors stands twice']);
    const elsewhere = otherQuestionnaire('CONCERN', (item) => [{ ...item, linkId: 'CONF_juniors' }]);
    expect(linkIdFaults(elsewhere)).toEqual(['CONF_juniors stands twice']);
  });
});

describe('the check of nesting', () => {
  it.each<readonly [string, QuestionnaireResponse, string]>([
    [
      'an item that the questionnaire does not have',
      otherResponse('CONF_juniors', (item) => [{ ...item, linkId: 'CONF_patients' }]),
      'CONF_patients does not belong here',
    ],
    [
      'an item outside its group',
      { ...response, item: [...response.item, { linkId: 'CONF_juniors', answer: [] }] },
      'CONF_juniors does not belong here',
    ],
    [
      'an item in another group',
      otherResponse('CONCERN', (item) => [{ ...item, linkId: 'CONF_juniors' }]),
      'CONF_juniors does not belong here',
    ],
    [
      'an item that stands twice',
      otherResponse('CONF_juniors', (item) => [item, item]),
      'CONF_juniors is out of order',
    ],
    ['items out of order', { ...response, item: response.item.toReversed() }, 'CONF is out of order'],
    [
      'a question answered twice',
      otherResponse('CONF_juniors', ({ answer = [], ...item }) => [
        { ...item, answer: [...answer, ...answer] },
      ]),
      'CONF_juniors has not one answer',
    ],
    ['a question without an answer', answered('CONF_juniors', []), 'CONF_juniors has not one answer'],
    [
      'an item within an answer',
      answered('CONF_juniors', [{ ...FAIRLY, item: [{ linkId: 'CONF_juniors' }] }]),
      'CONF_juniors has not one answer',
    ],
    [
      'a group with an answer',
      answered('CONF', [{ valueString: 'x' }]),
      'the group CONF is empty or answered',
    ],
    [
      'a group without items',
      otherResponse('CONF', () => [{ linkId: 'CONF', item: [] }]),
      'the group CONF is empty or answered',
    ],
    [
      'an answer to a note',
      otherResponse('CONF_technology', (item) => [
        { linkId: 'CONF_note', answer: [{ valueString: 'x' }] },
        item,
      ]),
      'CONF_note is no question',
    ],
    [
      'another version of the questionnaire',
      { ...response, questionnaire: `${questionnaire.url}|2` },
      `${questionnaire.url}|2 is another questionnaire`,
    ],
  ])('sees %s', (_, faulty, fault) => {
    expect(nestingFaults(questionnaire, faulty)).toContain(fault);
  });
});

describe('the check of answers', () => {
  const coding = FAIRLY && 'valueCoding' in FAIRLY ? FAIRLY.valueCoding : undefined;

  it.each<readonly [string, readonly object[]]>([
    ['9, which is no point', [{ valueCoding: { ...coding, code: '9' } }]],
    ['a point of another scale', [{ valueCoding: { ...coding, system: 'urn:uuid:other' } }]],
    ['a point in other words', [{ valueCoding: { ...coding, display: 'well' } }]],
    ['a point with another number', [{ valueCoding: { ...coding, extension: [] } }]],
    ['a number in place of the point', [{ valueInteger: 3 }]],
    ['two values in one answer', [{ ...FAIRLY, valueString: '3' }]],
    ['an answer without a value', [{}]],
  ])('sees %s', (_, answer) => {
    const faulty = answered('CONF_technology', answer);
    expect(optionFaults(questionnaire, faulty)).toEqual(['CONF_technology does not offer this']);
  });

  it('sees a text where yes or no is asked', () => {
    const faulty = answered('skipped', [{ valueString: 'no' }]);
    expect(optionFaults(questionnaire, faulty)).toEqual(['skipped does not offer this']);
  });
});

it('all three see what each of them sees', () => {
  const twice = otherQuestionnaire('CONF_juniors', (item) => [item, item]);
  const faulty = [
    otherResponse('CONF_juniors', (item) => [{ ...item, linkId: 'CONF_patients' }]),
    answered('skipped', [{ valueString: 'no' }]),
  ];
  expect(ownFaults(twice, faulty)).toEqual([
    'CONF_juniors stands twice',
    'CONF_patients does not belong here',
    'skipped does not offer this',
  ]);
});
