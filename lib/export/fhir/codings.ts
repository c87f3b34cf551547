import type { LabelledValue } from '../data-table.ts';
import type { Coding } from './resources.ts';
import { type NamedUuid, UUIDS, urnOf } from './urns.ts';

/** R4's extension for the number of a code. */
const ORDINAL_VALUE = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';

/** "Cannot say", in the words of the code system of HL7: a code beside the numbers, and no number itself. */
export const CANNOT_SAY: Coding = {
  system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  code: 'asked-unknown',
  display: 'Asked But Unknown',
};

/** The codes of a list of values: a number keeps its words as the display, and stays a number in the extension. */
export function codingsOf(list: NamedUuid, values: readonly LabelledValue[]): Coding[] {
  return values.map(({ value, label }) => ({
    ...(typeof value === 'number' ? { extension: [{ url: ORDINAL_VALUE, valueDecimal: value }] } : {}),
    system: urnOf(UUIDS[list]),
    code: String(value),
    display: label,
  }));
}

/** The code of a value. Throws a RangeError for a value that is not of the list, since it would be lost. */
export function codingOf(value: string | number, codings: readonly Coding[]): Coding {
  const found = codings.find(({ code }) => code === String(value));
  if (found === undefined) throw new RangeError(`${value} is none of the answers`);
  return found;
}
