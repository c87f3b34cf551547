import type { Codebook, ThemeCode } from '../../schema/codebook.ts';
import { guidOf } from './guid.ts';
import { type XmlElement, xmlText } from './xml.ts';

/** What stands as the program that a file is from. */
export const ORIGIN = 'Upward';

/**
 * A codebook as a REFI-QDA codebook (`.qdc`, QDA-XML codebook 1.0). Throws a RangeError for one without a code, which the
 * format does not allow.
 */
export function codebookQdc(codebook: Codebook): string {
  return xmlText({
    name: 'CodeBook',
    attributes: { xmlns: 'urn:QDA-XML:codebook:1.0', origin: ORIGIN },
    holds: [codesElement(codebook)],
  });
}

/** The codes as nested elements, in the order of the tree. Throws a RangeError where there is none. */
export function codesElement(codebook: Codebook): XmlElement {
  if (codebook.length === 0) throw new RangeError('a codebook of REFI-QDA has at least one code');
  const children = Map.groupBy(codebook, ({ parent }) => parent);
  const under = (parent: string | null): XmlElement[] => (children.get(parent) ?? []).map(codeElement);
  const codeElement = ({ id, name, about, codable, color }: ThemeCode): XmlElement => ({
    name: 'Code',
    attributes: { guid: guidOf(id), name, isCodable: codable, color },
    holds: [about === '' ? null : { name: 'Description', holds: about }, ...under(id)],
  });
  return { name: 'Codes', holds: under(null) };
}
