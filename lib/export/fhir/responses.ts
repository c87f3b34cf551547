import type { Dataset } from '../../schema/dataset.ts';
import { Occasion } from '../../schema/primitives.ts';
import type { Entry, Sheet } from './entry.ts';
import { FORM } from './form.ts';
import { CANONICAL } from './questionnaire.ts';
import type { QuestionnaireResponse, ResponseBundle, ResponseItem } from './resources.ts';
import { responseUuid, urnOf } from './urns.ts';

/** One response a person and occasion, in the order of the dataset. What the dataset has no answer to is absent. */
export function fhirResponses({ people }: Pick<Dataset, 'people'>): ResponseBundle {
  const resources = people.flatMap((person) =>
    Occasion.options.flatMap((occasion) => {
      const answers = person[occasion];
      return answers === null ? [] : [responseOf({ person, occasion, answers })];
    }),
  );
  return {
    resourceType: 'Bundle',
    type: 'collection',
    ...(resources.length > 0
      ? { entry: resources.map((resource) => ({ fullUrl: urnOf(resource.id), resource })) }
      : {}),
  };
}

function responseOf(sheet: Sheet): QuestionnaireResponse {
  return {
    resourceType: 'QuestionnaireResponse',
    id: responseUuid(sheet.person, sheet.occasion),
    questionnaire: CANONICAL,
    status: 'completed',
    item: FORM.flatMap((entry) => itemsOf(entry, sheet)),
  };
}

/** No item, where neither the entry nor one within it is answered. */
function itemsOf({ linkId, entries = [], answer }: Entry, sheet: Sheet): ResponseItem[] {
  const given = answer?.(sheet);
  if (given !== undefined) return [{ linkId, answer: [given] }];
  const item = entries.flatMap((entry) => itemsOf(entry, sheet));
  return item.length > 0 ? [{ linkId, item }] : [];
}
