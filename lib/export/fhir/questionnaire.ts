import { UPWARD_Q_1 } from '../../schema/upward-q-1.ts';
import { NOT_VALIDATED } from '../package-words.ts';
import { askedWhen } from './asked-when.ts';
import type { Entry } from './entry.ts';
import { FORM } from './form.ts';
import type { Questionnaire, QuestionnaireItem } from './resources.ts';
import { UUIDS, urnOf } from './urns.ts';

/** Where `upward-q` version 1 is to be found, with its version: what each response names. */
export const CANONICAL = `${urnOf(UUIDS.questionnaire)}|${UPWARD_Q_1.version}`;

/** `upward-q` version 1 as an R4 Questionnaire: both roles and all occasions in one. It is the same in every export. */
export function fhirQuestionnaire(): Questionnaire {
  return {
    resourceType: 'Questionnaire',
    id: UUIDS['questionnaire/resource'],
    url: urnOf(UUIDS.questionnaire),
    version: String(UPWARD_Q_1.version),
    name: 'UpwardQ',
    title: `${UPWARD_Q_1.id} version ${UPWARD_Q_1.version}`,
    status: 'active',
    description: `Questionnaire on reverse mentoring, for fellows and consultants, before (T0), after (T1) and 90 days after (T2). ${NOT_VALIDATED} "Asked But Unknown" is the answer "cannot say", which is never a 0.`,
    item: FORM.map(itemOf),
  };
}

function itemOf(entry: Entry): QuestionnaireItem {
  const { linkId, text, type, column, asked = [], required, longest, options } = entry;
  const items = [...noteItem(entry), ...(entry.entries ?? []).map(itemOf)];
  return {
    linkId,
    ...(column === undefined
      ? {}
      : { code: [{ system: urnOf(UUIDS.columns), code: column, display: `answers.csv, ${column}` }] }),
    text,
    type,
    ...askedWhen(asked),
    ...(required ? { required } : {}),
    ...(longest === undefined ? {} : { maxLength: longest }),
    ...(options ? { answerOption: options.map((valueCoding) => ({ valueCoding })) } : {}),
    ...(items.length > 0 ? { item: items } : {}),
  };
}

function noteItem({ linkId, note }: Entry): QuestionnaireItem[] {
  return note === undefined ? [] : [{ linkId: `${linkId}_note`, text: note, type: 'display' }];
}
