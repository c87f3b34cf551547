import { zipSync } from 'fflate';
import { askedText, whenText } from '../../schema/asked-text.ts';
import type { Codebook } from '../../schema/codebook.ts';
import { type Bytes, utf8 } from '../../shared/bytes.ts';
import { zipDay } from '../../shared/zip-day.ts';
import type { LeavingText } from '../leaving-text.ts';
import { inCodePoints } from './code-points.ts';
import { guidFrom, guidOf } from './guid.ts';
import { codesElement, ORIGIN } from './write-codebook.ts';
import { type XmlElement, xmlText } from './xml.ts';

/** What a project is made from. */
export interface ProjectSource {
  readonly codebook: Codebook;
  /** The words that leave, with their codes. */
  readonly texts: readonly LeavingText[];
  /** The two random words of the coder. */
  readonly coder: string;
}

/** A project as its parts: the XML text, and the plain texts of its sources by their file names. */
export interface ProjectParts {
  readonly xml: string;
  readonly sources: Readonly<Record<string, string>>;
}

const VARIABLES = ['role', 'occasion', 'question'] as const;

/**
 * The parts of a REFI-QDA project (QDA-XML 1.0). It holds no person, no name and no date; the coder is two random words.
 * Positions count Unicode code points. The same source gives the same GUIDs. Throws a RangeError for an empty codebook.
 */
export async function projectParts({ codebook, texts, coder }: ProjectSource): Promise<ProjectParts> {
  const user = await guidFrom('user', coder);
  const variables = Object.fromEntries(
    await Promise.all(VARIABLES.map(async (name) => [name, await guidFrom('variable', name)] as const)),
  );
  const sources = await Promise.all(texts.map((text, place) => sourceOf(text, { place, user, variables })));
  const xml = xmlText({
    name: 'Project',
    attributes: { xmlns: 'urn:QDA-XML:project:1.0', name: 'Upward study', origin: ORIGIN },
    holds: [
      { name: 'Users', holds: [{ name: 'User', attributes: { guid: user, name: coder } }] },
      { name: 'CodeBook', holds: [codesElement(codebook)] },
      { name: 'Variables', holds: VARIABLES.map((name) => variableElement(name, variables[name] ?? '')) },
      sources.length === 0 ? null : { name: 'Sources', holds: sources.map(({ element }) => element) },
    ],
  });
  return { xml, sources: Object.fromEntries(sources.map(({ file, text }) => [file, text])) };
}

/** A project as the bytes of a `.qdpx`: the same source gives the same bytes on every day. */
export async function projectQdpx(source: ProjectSource): Promise<Bytes> {
  const { xml, sources } = await projectParts(source);
  const files = [
    ['project.qde', xml],
    ...Object.entries(sources).map(([name, text]) => [`sources/${name}`, text]),
  ];
  const entries = Object.fromEntries(files.map(([name, text]) => [name, utf8(text ?? '')]));
  return new Uint8Array(zipSync(entries, { level: 9, mtime: zipDay() }));
}

function variableElement(name: string, guid: string): XmlElement {
  return { name: 'Variable', attributes: { guid, name, typeOfVariable: 'Text' } };
}

interface Place {
  readonly place: number;
  readonly user: string;
  readonly variables: Readonly<Record<string, string>>;
}

async function sourceOf(leaving: LeavingText, { place, user, variables }: Place) {
  const { role, occasion, item } = leaving;
  // Two people may have written the same: the place among the texts tells the two apart.
  const guid = await guidFrom('source', place, role, occasion, item, leaving.text);
  const counted = inCodePoints(leaving.text);
  const selections = await Promise.all(
    leaving.segments.map(async ({ codes, ...span }, number): Promise<XmlElement> => {
      const { start, end } = counted.placeOf(span);
      const selection = await guidFrom('selection', guid, number);
      const codings = await Promise.all(codes.map((code) => codingOf(code, selection, user)));
      return {
        name: 'PlainTextSelection',
        attributes: { guid: selection, startPosition: start, endPosition: end, creatingUser: user },
        holds: codings,
      };
    }),
  );
  // In words, as whoever opens it there knows no ids; the id stays beside them, to find the answers by.
  const values = {
    role,
    occasion: `${occasion}, ${whenText(occasion)}`,
    question: `${item}: ${askedText({ item })}`,
  };
  const element: XmlElement = {
    name: 'TextSource',
    attributes: { guid, name: `Text ${place + 1}`, plainTextPath: `internal://${guid}.txt` },
    holds: [
      ...selections,
      ...VARIABLES.map((name): XmlElement => valueElement(variables[name] ?? '', values[name])),
    ],
  };
  return { element, file: `${guid}.txt`, text: counted.text };
}

async function codingOf(code: string, selection: string, user: string): Promise<XmlElement> {
  return {
    name: 'Coding',
    attributes: { guid: await guidFrom('coding', selection, code), creatingUser: user },
    holds: [{ name: 'CodeRef', attributes: { targetGUID: guidOf(code) } }],
  };
}

function valueElement(variable: string, value: string): XmlElement {
  return {
    name: 'VariableValue',
    holds: [
      { name: 'VariableRef', attributes: { targetGUID: variable } },
      { name: 'TextValue', holds: value },
    ],
  };
}
