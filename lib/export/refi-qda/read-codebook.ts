import { parseXml, type XmlDocument, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { Codebook, type ThemeCode } from '../../schema/codebook.ts';
import type { Refusal } from '../../schema/refusal.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { idOfGuid } from './guid.ts';

const NAMESPACE = 'urn:QDA-XML:codebook:1.0';

/** Deeper than any codebook that somebody reads, and shallow enough to walk through. */
const DEEPEST = 50;

/**
 * Reads a REFI-QDA codebook. Refused as `not-a-codebook` where it is no well-formed XML of that format, as `damaged` where it
 * holds what ours cannot: a name that stands twice or is longer than 100 characters, more than 500 codes, a code without a
 * GUID. Sets, and what other programs add, are left out. Entities of its own that a document declares are never expanded.
 */
export function readQdc(text: string): Result<Codebook, Refusal> {
  const root = parsed(text)?.root;
  if (root?.name !== 'CodeBook' || root.attributes.xmlns !== NAMESPACE)
    return refused({ reason: 'not-a-codebook' });
  const codes = childrenOf(root, 'Codes').flatMap((list) => codesIn(list, null, 0));
  const codebook = Codebook.safeParse(codes);
  if (!codebook.success || codes.length === 0) return refused({ reason: 'damaged', path: 'CodeBook.Codes' });
  return ok(codebook.data);
}

function parsed(text: string): XmlDocument | null {
  try {
    return parseXml(text);
  } catch (error) {
    // Its own errors are of this class, and so is a call stack that a nest too deep exhausts.
    if (error instanceof Error) return null;
    throw error;
  }
}

function codesIn(parentElement: XmlElement, parent: string | null, depth: number): unknown[] {
  if (depth > DEEPEST) return [null];
  return childrenOf(parentElement, 'Code').flatMap((element) => {
    const code = codeOf(element, parent);
    return [code, ...codesIn(element, code.id ?? '', depth + 1)];
  });
}

/** A code as it stands there: the schema judges it. */
function codeOf(
  element: XmlElement,
  parent: string | null,
): Record<keyof ThemeCode, unknown> & { id: string | null } {
  const { guid = '', name, isCodable, color } = element.attributes;
  return {
    id: idOfGuid(guid),
    name,
    about: childrenOf(element, 'Description').map(textOf).join('\n'),
    parent,
    codable: isCodable === 'true' || isCodable === '1',
    color: color === undefined ? null : sixDigits(color),
  };
}

/** `#1af` is `#11aaff`. */
function sixDigits(color: string): string {
  const [, short] = /^#([0-9a-f]{3})$/i.exec(color) ?? [];
  return short === undefined ? color : `#${[...short].map((digit) => digit + digit).join('')}`;
}

function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(
    (child: XmlNode): child is XmlElement => child instanceof XmlElement && child.name === name,
  );
}

function textOf(element: XmlElement): string {
  return element.children.map((child) => (child instanceof XmlText ? child.text : '')).join('');
}
