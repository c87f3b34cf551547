/** An element: its name, its attributes in their order (those that are null are left out), and what it holds. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number | boolean | null>>;
  readonly holds?: string | readonly (XmlElement | null)[];
}

/**
 * The text of an XML 1.0 document. Characters that XML cannot hold, control characters above all, are left out. Line ends
 * other than LF are written as references, since a reader would turn them into LF.
 */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${elementText(root, '')}\n`;
}

function elementText({ name, attributes = {}, holds = [] }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === null ? [] : [` ${attribute}="${escaped(String(value), IN_ATTRIBUTE)}"`],
  );
  const opening = `${indent}<${name}${pairs.join('')}`;
  if (typeof holds === 'string') return `${opening}>${escaped(holds, IN_TEXT)}</${name}>`;
  const children = holds.flatMap((child) => (child === null ? [] : [elementText(child, `${indent}  `)]));
  return children.length === 0 ? `${opening}/>` : `${opening}>\n${children.join('\n')}\n${indent}</${name}>`;
}

const IN_TEXT = /[&<>\r]/g;
/** A reader turns white space in an attribute into spaces, but for references. */
const IN_ATTRIBUTE = /[&<>"\t\n\r]/g;

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Extensible Markup Language 1.0, production 2: all that is no Char.
const NO_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string, special: RegExp): string {
  return text
    .replaceAll(NO_CHARACTER, '')
    .replaceAll(special, (sign) => NAMED[sign] ?? `&#${sign.charCodeAt(0)};`);
}
