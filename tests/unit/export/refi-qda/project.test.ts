import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { countingResponses } from '../../../../lib/analysis/join-responses.ts';
import { studyTexts } from '../../../../lib/coding/study-texts.ts';
import { storyCodings } from '../../../../lib/example/story-codings.ts';
import { storyResponses } from '../../../../lib/example/story-responses.ts';
import type { LeavingText } from '../../../../lib/export/leaving-text.ts';
import { leavingTexts } from '../../../../lib/export/leaving-texts.ts';
import { inCodePoints } from '../../../../lib/export/refi-qda/code-points.ts';
import {
  type ProjectParts,
  projectParts,
  projectQdpx,
} from '../../../../lib/export/refi-qda/write-project.ts';
import { START_CODEBOOK } from '../../../../lib/schema/start-codebook.ts';
import { TEST_KEYS } from '../../../fixtures/builders.ts';
import { startCode } from '../../../fixtures/coding.ts';
import { findProgram } from '../../../support/programs.ts';

const xmllint = findProgram('xmllint');
const SCHEMA = join(import.meta.dirname, '../../../fixtures/refi-qda/Project.xsd');
const CODER = 'amber kite';
const heard = startCode('being heard');

function aText(text: string, ...spans: readonly (readonly [start: number, end: number])[]): LeavingText {
  const segments = spans.map(([start, end]) => ({ start, end, codes: [heard] }));
  return { role: 'fellow', occasion: 'T1', item: 'LEARNT', text, segments };
}

/** Every element of a document, itself among them. */
function elements(element: XmlElement): XmlElement[] {
  const children = element.children.filter((child) => child instanceof XmlElement);
  return [element, ...children.flatMap(elements)];
}

function elementsOf({ xml }: ProjectParts): XmlElement[] {
  const { root } = parseXml(xml);
  return root === null ? [] : elements(root);
}

/** The words of each selection as another program cuts them out: code points of the source, the end exclusive. */
function selectedIn(parts: ProjectParts): string[] {
  return elementsOf(parts)
    .filter(({ name }) => name === 'TextSource')
    .flatMap((source) => {
      const file = source.attributes.plainTextPath?.replace('internal://', '') ?? '';
      const points = [...(parts.sources[file] ?? '')];
      return elements(source)
        .filter(({ name }) => name === 'PlainTextSelection')
        .map(({ attributes: { startPosition, endPosition } }) =>
          points.slice(Number(startPosition), Number(endPosition)).join(''),
        );
    });
}

/** The story's quotes: every coded stretch of a fellow's text that is chosen. */
async function storyQuotes(): Promise<readonly LeavingText[]> {
  const texts = await studyTexts({
    ...{ responses: countingResponses(storyResponses()), statements: [], identity: TEST_KEYS.identity },
  });
  const [coding] = storyCodings(texts);
  const quotes = texts.map(({ id, text }) => ({ text: id, start: 0, end: text.length, dismissed: [] }));
  return leavingTexts({ texts, coding: { ...coding, quotes }, k: 3, names: [] }).texts;
}

describe('a project of REFI-QDA', () => {
  it('selects just the words that were coded, in Unicode code points', async () => {
    const text = 'I felt 👩🏽 heard today.';
    const start = text.indexOf('heard');
    const parts = await projectParts({
      codebook: START_CODEBOOK,
      coder: CODER,
      texts: [aText(text, [start, start + 11])],
    });
    expect(selectedIn(parts)).toEqual(['heard today']);
    const [selection] = elementsOf(parts).filter(({ name }) => name === 'PlainTextSelection');
    // Two code points make the sign, four UTF-16 units.
    expect(selection?.attributes.startPosition).toBe(String(start - 2));
  });

  it('selects the same words whatever signs and line ends a text has', async () => {
    const unit = fc.oneof(
      fc.constantFrom('\r\n', '\n', '👩🏽', 'é', '한', 'a', ' '),
      fc.string({ unit: 'grapheme', maxLength: 1 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(unit, { minLength: 1, maxLength: 20 }),
        fc.nat(20),
        fc.nat(20),
        async (units, one, other) => {
          const starts = units.map((_, place) => units.slice(0, place).join('').length);
          const [from, to] = [Math.min(one, other) % units.length, Math.max(one, other) % units.length];
          const [start, end] = [
            starts[Math.min(from, to)] ?? 0,
            (starts[Math.max(from, to)] ?? 0) + (units[Math.max(from, to)]?.length ?? 0),
          ];
          fc.pre(start < end);
          const text = units.join('');
          const parts = await projectParts({
            codebook: START_CODEBOOK,
            coder: CODER,
            texts: [aText(text, [start, end])],
          });
          expect(selectedIn(parts)).toEqual([text.slice(start, end).replaceAll('\r\n', '\n')]);
        },
      ),
    );
  });

  it('keeps every line end as LF', () => {
    expect(inCodePoints('a\r\nb\rc\nd\r\r\n').text).toBe('a\nb\nc\nd\n\n');
  });

  it('names every code and variable that it refers to, and no GUID twice', async () => {
    const same = aText('The same words.', [0, 8]);
    const parts = await projectParts({ codebook: START_CODEBOOK, coder: CODER, texts: [same, same] });
    const all = elementsOf(parts);
    const guids = all.flatMap(({ attributes }) => attributes.guid ?? []);
    expect(new Set(guids).size).toBe(guids.length);
    const targets = all.flatMap(({ attributes }) =>
      [attributes.targetGUID ?? [], attributes.creatingUser ?? []].flat(),
    );
    expect(targets.length).toBeGreaterThan(4);
    expect(targets.filter((guid) => !guids.includes(guid))).toEqual([]);
    expect(Object.keys(parts.sources)).toHaveLength(2);
  });

  it('holds no date, no code of a person and no name but the coder’s two words', async () => {
    const parts = await projectParts({ codebook: START_CODEBOOK, coder: CODER, texts: await storyQuotes() });
    expect(parts.xml).not.toMatch(/dateTime/i);
    const users = elementsOf(parts).filter(({ name }) => name === 'User');
    expect(users.map(({ attributes }) => attributes.name)).toEqual([CODER]);
    for (const { code } of storyResponses()) expect(JSON.stringify(parts)).not.toContain(code);
  });

  it('holds texts of fellows alone where consultants are under k', async () => {
    const parts = await projectParts({ codebook: START_CODEBOOK, coder: CODER, texts: await storyQuotes() });
    expect(Object.keys(parts.sources)).toHaveLength(12);
    expect(parts.xml).not.toContain('<TextValue>consultant</TextValue>');
  });

  it('stays as it is for the story', async () => {
    const { xml } = await projectParts({
      codebook: START_CODEBOOK,
      coder: CODER,
      texts: await storyQuotes(),
    });
    await expect(xml).toMatchFileSnapshot('../../../golden/refi-qda/story-project.qde');
  });

  it('is a zip of the same bytes each time: the project at its root, its texts in one folder', async () => {
    const source = { codebook: START_CODEBOOK, coder: CODER, texts: [aText('To be heard.', [6, 11])] };
    const [one, again] = [await projectQdpx(source), await projectQdpx(source)];
    expect(one).toEqual(again);
    const files = unzipSync(one);
    const { xml, sources } = await projectParts(source);
    expect(strFromU8(files['project.qde'] ?? new Uint8Array())).toBe(xml);
    const [name, text] = Object.entries(sources)[0] ?? [];
    expect(strFromU8(files[`sources/${name}`] ?? new Uint8Array())).toBe(text);
  });
});

describe.skipIf(xmllint.path === null)('xmllint', () => {
  it('finds projects valid against the published schema, with and without a text', async () => {
    for (const texts of [await storyQuotes(), [], [aText('Odd & <signs> "here"\u0007.', [0, 3])]]) {
      const { xml } = await projectParts({ codebook: START_CODEBOOK, coder: CODER, texts });
      const path = join(mkdtempSync(join(tmpdir(), 'upward-qde-')), 'project.qde');
      writeFileSync(path, xml);
      const { status, stderr } = spawnSync(xmllint.path ?? '', ['--noout', '--schema', SCHEMA, path], {
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
      writeFileSync(path, xml.replace('project:1.0', 'project:1:0'));
      expect(spawnSync(xmllint.path ?? '', ['--noout', '--schema', SCHEMA, path]).status).not.toBe(0);
    }
  });
});
