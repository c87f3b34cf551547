import { describe, expect, it } from 'vitest';
import { ANSWER_COLUMNS } from '../../../../lib/export/answer-columns.ts';
import { fhirQuestionnaire } from '../../../../lib/export/fhir/questionnaire.ts';
import { fhirResponses } from '../../../../lib/export/fhir/responses.ts';
import { sectionsFor } from '../../../../lib/reflection/sections.ts';
import { Occasion, Role } from '../../../../lib/schema/primitives.ts';
import { UPWARD_Q_1 } from '../../../../lib/schema/upward-q-1.ts';
import { enabledQuestions } from '../../../fixtures/fhir/enabled.ts';
import { allItems } from '../../../fixtures/fhir/own-checks.ts';
import { fullDataset } from '../../../fixtures/study-package.ts';

const questionnaire = fhirQuestionnaire();
const items = allItems(questionnaire.item);
const SITTINGS = Role.options.flatMap((role) => Occasion.options.map((occasion) => ({ role, occasion })));
const ABOUT = ['person', 'role', 'occasion', 'site', 'skipped'];

describe('the questionnaire in FHIR', () => {
  it.each(SITTINGS)('asks a $role at $occasion what Upward asks, in its order', (sitting) => {
    const asked = enabledQuestions(questionnaire, sitting).slice(ABOUT.length);
    const ours = sectionsFor(sitting).flatMap(({ questions }) => questions);
    expect(asked.map(({ text }) => text)).toEqual(ours.map(({ label }) => label));
    expect(asked.map(({ answerOption = [] }) => answerOption.length)).toEqual(
      ours.map((question) => {
        if (question.kind === 'points') return question.points.length + 1;
        return question.kind === 'choice' ? question.options.length + 1 : 0;
      }),
    );
  });

  it('says which questions are only for people who have had a one-to-one', () => {
    const noted = items.filter(({ item = [] }) => item.some(({ text }) => /one-to-one/.test(text)));
    const stems = UPWARD_Q_1.parts
      .flatMap((part) => part.items)
      .flatMap(({ asked }) => asked.filter(({ afterSession }) => afterSession))
      .map(({ stem }) => stem);
    expect(noted.map(({ text }) => text)).toEqual([...new Set(stems)]);
  });

  it('has a question for each column of answers.csv but the totals, under its name', () => {
    const columns = new Set(items.flatMap(({ code = [] }) => code.map((each) => each.code)));
    const answers = ANSWER_COLUMNS.map(({ name }) => name).filter((name) => !name.endsWith('_total'));
    expect([...columns].sort()).toEqual([...ABOUT, ...answers].sort());
  });

  it('keeps each point of a scale as a number and in words, and "cannot say" as neither a point nor a number', () => {
    const row = items.find(({ linkId }) => linkId === 'CONF_technology');
    const options = (row?.answerOption ?? []).map(({ valueCoding }) => valueCoding);
    expect(
      options.map(({ code, display, extension = [] }) => [code, display, extension[0]?.valueDecimal]),
    ).toEqual([
      ['0', 'not at all', 0],
      ['1', 'slightly', 1],
      ['2', 'somewhat', 2],
      ['3', 'fairly', 3],
      ['4', 'very', 4],
      ['5', 'completely confident', 5],
      ['asked-unknown', 'Asked But Unknown', undefined],
    ]);
    expect(new Set(options.map(({ system }) => system)).size).toBe(2);
  });

  it('gives the same code of the same list the same words everywhere', () => {
    const codings = items.flatMap(({ answerOption = [] }) => answerOption.map((each) => each.valueCoding));
    const words = Map.groupBy(codings, ({ system, code }) => `${system} ${code}`);
    const differing = [...words.values()].filter(
      (same) => new Set(same.map(({ display }) => display)).size > 1,
    );
    expect(differing).toEqual([]);
  });

  it('hides no question that somebody of the study answered', async () => {
    const { entry = [] } = fhirResponses(await fullDataset());
    for (const { resource } of entry) {
      const answered = allItems(resource.item).filter(({ answer }) => answer !== undefined);
      const given = Object.fromEntries(
        answered.flatMap(({ linkId, answer = [] }) =>
          answer.flatMap((each) => ('valueCoding' in each ? [[linkId, each.valueCoding.code]] : [])),
        ),
      );
      const enabled = enabledQuestions(questionnaire, given).map(({ linkId }) => linkId);
      expect(answered.map(({ linkId }) => linkId).filter((each) => !enabled.includes(each))).toEqual([]);
    }
    expect(entry.length).toBeGreaterThan(20);
  });
});
