import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCodebookFile } from '../../../../lib/export/read-codebook-file.ts';
import { guidOf, idOfGuid } from '../../../../lib/export/refi-qda/guid.ts';
import { readQdc } from '../../../../lib/export/refi-qda/read-codebook.ts';
import { codebookQdc } from '../../../../lib/export/refi-qda/write-codebook.ts';
import { START_CODEBOOK } from '../../../../lib/schema/start-codebook.ts';
import { utf8 } from '../../../../lib/shared/bytes.ts';
import { anyCodebook } from '../../../fixtures/any-codebook.ts';
import { aCode } from '../../../fixtures/coding.ts';
import { unwrap } from '../../../fixtures/result.ts';
import { findProgram } from '../../../support/programs.ts';

const xmllint = findProgram('xmllint');
const SCHEMA = join(import.meta.dirname, '../../../fixtures/refi-qda/Codebook.xsd');

/** A codebook with a heading, a colour and what XML has to escape. */
const RICH = [
  aCode('Rank & "voice" <1>', { codable: false, about: 'Who speaks.\nWho does not.', color: '#1a2b3c' }),
  aCode('silence', { parent: aCode('Rank & "voice" <1>').id }),
];

describe('a codebook of REFI-QDA', () => {
  it('comes back without loss, whatever its names, descriptions and tree', async () => {
    await fc.assert(
      fc.asyncProperty(anyCodebook(), async (codebook) => {
        expect(unwrap(await readCodebookFile(utf8(codebookQdc(codebook))))).toEqual(codebook);
      }),
    );
  });

  it('stays as it is', async () => {
    await expect(codebookQdc(START_CODEBOOK)).toMatchFileSnapshot(
      '../../../golden/refi-qda/start-codebook.qdc',
    );
  });

  it('has a GUID for each id, and gives the id back in any writing', () => {
    fc.assert(
      fc.property(anyCodebook(), ([code]) => {
        const guid = guidOf(code?.id ?? '');
        for (const written of [guid, guid.toUpperCase(), `{${guid}}`])
          expect(idOfGuid(written)).toBe(code?.id);
      }),
    );
    expect(idOfGuid('0000')).toBeNull();
  });

  it('holds no date and no name of a person', () => {
    expect(codebookQdc(RICH)).not.toMatch(/dateTime|user/i);
  });

  it('is not made without a code', () => {
    expect(() => codebookQdc([])).toThrow(RangeError);
  });
});

describe.skipIf(xmllint.path === null)('xmllint', () => {
  const validate = (text: string) => {
    const path = join(mkdtempSync(join(tmpdir(), 'upward-qdc-')), 'codebook.qdc');
    writeFileSync(path, text);
    return spawnSync(xmllint.path ?? '', ['--noout', '--schema', SCHEMA, path], { encoding: 'utf8' });
  };

  it('finds every codebook valid against the published schema', () => {
    for (const codebook of [START_CODEBOOK, RICH, ...fc.sample(anyCodebook(), { numRuns: 20, seed: 9 })]) {
      const { status, stderr } = validate(codebookQdc(codebook));
      expect(status, stderr).toBe(0);
    }
  });

  it('refuses one with a colon in place of the namespace’s last dot', () => {
    expect(validate(codebookQdc(RICH).replace('codebook:1.0', 'codebook:1:0')).status).not.toBe(0);
    expect(execFileSync(xmllint.path ?? '', ['--version'], { stdio: 'pipe' })).toBeDefined();
  });
});

describe('a codebook of another program', () => {
  const qdc = (inner: string, namespace = 'urn:QDA-XML:codebook:1.0') =>
    `<?xml version="1.0"?><CodeBook xmlns="${namespace}" origin="Other"><Codes>${inner}</Codes></CodeBook>`;
  const GUID = '5e2d885f-fff8-8e37-5503-afa1cd7fb9a1';

  it('is read with a short colour, a guid in braces and 1 for true; its sets are left out', () => {
    const text = qdc(
      `<Code guid="{${GUID.toUpperCase()}}" name="voice" isCodable="1" color="#1af"/>`,
    ).replace('</CodeBook>', `<Sets><Set guid="${GUID}" name="mine"/></Sets></CodeBook>`);
    expect(unwrap(readQdc(text))).toMatchObject([{ name: 'voice', codable: true, color: '#11aaff' }]);
  });

  it.each([
    ['no XML', '<CodeBook', 'not-a-codebook'],
    ['another namespace', qdc(`<Code guid="${GUID}" name="a" isCodable="true"/>`, 'urn:x'), 'not-a-codebook'],
    ['a project', '<Project xmlns="urn:QDA-XML:project:1.0"/>', 'not-a-codebook'],
    ['no code', qdc(''), 'damaged'],
    ['a code without a GUID', qdc('<Code name="a" isCodable="true"/>'), 'damaged'],
    [
      'a name twice',
      qdc(`<Code guid="${GUID}" name="a"/><Code guid="${guidOf(aCode('b').id)}" name="A"/>`),
      'damaged',
    ],
    [
      'an endless nest',
      qdc(`${'<Code guid="x" name="a">'.repeat(5000)}${'</Code>'.repeat(5000)}`),
      /^(damaged|not-a-codebook)$/,
    ],
    [
      'entities of its own',
      `<!DOCTYPE c [<!ENTITY a "boom">]>${qdc(`<Code guid="${GUID}" name="&a;" isCodable="true"/>`)}`,
      'not-a-codebook',
    ],
  ])('is refused where it is or has %s', (_, text, reason) => {
    const read = readQdc(text);
    expect(read.ok ? 'read' : read.refusal.reason).toMatch(reason);
  });
});
