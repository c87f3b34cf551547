import { describe, expect, it } from 'vitest';
import { bundleFormat, encodeBundle } from '../../../lib/schema/bundle.ts';
import { parseDocument, parseDocumentBytes } from '../../../lib/schema/document.ts';
import { utf8 } from '../../../lib/shared/bytes.ts';
import { aBundle, aBundleObservation } from '../../fixtures/builders.ts';

const parse = (value: unknown) => parseDocument(JSON.stringify(value), bundleFormat);
const refusedAs = (refusal: object) => ({ ok: false, refusal });

describe('parseDocument', () => {
  it('gives back what was encoded, and encodes it to the same bytes again', () => {
    const text = encodeBundle(aBundle());
    const parsed = parseDocument(text, bundleFormat);
    expect(parsed.ok && encodeBundle(parsed.value)).toBe(text);
  });

  it.each(['', 'words', '[]', 'null', '{}', '{"format":"upward/bundle"}'])(
    'refuses %j as no such file',
    (text) => {
      expect(parseDocument(text, bundleFormat)).toEqual(refusedAs({ reason: 'not-a-bundle' }));
    },
  );

  it('refuses another format before its version, and a newer version before its keys', () => {
    const newer = { ...aBundle(), version: 2, extra: true };
    expect(parse({ ...newer, format: 'upward/brief' })).toEqual(refusedAs({ reason: 'not-a-bundle' }));
    expect(parse(newer)).toEqual(refusedAs({ reason: 'newer-version' }));
  });

  it('names the path of an unknown key, also inside a list', () => {
    expect(parse({ ...aBundle(), sent: 1 })).toEqual(refusedAs({ reason: 'unknown-key', path: 'sent' }));
    const observations = [aBundleObservation(), { ...aBundleObservation(), week: '2026-W46' }];
    expect(parse({ ...aBundle(), observations })).toEqual(
      refusedAs({ reason: 'unknown-key', path: 'observations.1.week' }),
    );
  });

  it('names the path of any other fault', () => {
    expect(parse({ ...aBundle(), revision: 0 })).toEqual(refusedAs({ reason: 'damaged', path: 'revision' }));
    const observations = [aBundleObservation({ domain: 'strengths', kind: 'change' })];
    expect(parse({ ...aBundle(), observations })).toEqual(
      refusedAs({ reason: 'damaged', path: 'observations.0.kind' }),
    );
  });
});

describe('parseDocumentBytes', () => {
  it('reads UTF-8, with or without a byte order mark, and refuses other bytes', () => {
    const bytes = utf8(encodeBundle(aBundle()));
    expect(parseDocumentBytes(bytes, bundleFormat).ok).toBe(true);
    expect(parseDocumentBytes(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]), bundleFormat).ok).toBe(true);
    expect(parseDocumentBytes(new Uint8Array([...bytes, 0xc3]), bundleFormat)).toEqual(
      refusedAs({ reason: 'not-a-bundle' }),
    );
  });
});
