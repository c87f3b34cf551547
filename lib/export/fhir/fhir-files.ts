import type { Dataset } from '../../schema/dataset.ts';
import type { PackageFile } from '../study-package.ts';
import { FHIR_README } from './fhir-readme.ts';
import { fhirQuestionnaire } from './questionnaire.ts';
import { fhirResponses } from './responses.ts';

/**
 * The dataset as FHIR R4 (docs/formats/fhir.md): the questionnaire, and a Bundle of the responses to it. Pure: the same
 * dataset gives the same text. Throws a RangeError for an answer that the questionnaire does not offer, which the format of
 * the dataset rules out.
 */
export function fhirFiles(dataset: Pick<Dataset, 'people'>): PackageFile[] {
  return [
    { name: 'fhir/README.md', content: FHIR_README },
    { name: 'fhir/upward-questionnaire.json', content: jsonText(fhirQuestionnaire()) },
    { name: 'fhir/upward-responses.json', content: jsonText(fhirResponses(dataset)) },
  ];
}

function jsonText(resource: object): string {
  return `${JSON.stringify(resource, null, 2)}\n`;
}
