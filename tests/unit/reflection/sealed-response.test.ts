import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildResponse } from '../../../lib/reflection/build-response.ts';
import { openResponse } from '../../../lib/reflection/open-study-file.ts';
import { sealResponse } from '../../../lib/reflection/seal-response.ts';
import { sectionsFor } from '../../../lib/reflection/sections.ts';
import { RESPONSE_SIZE, type Response } from '../../../lib/schema/response.ts';
import { utf8 } from '../../../lib/shared/bytes.ts';
import { openWith, sealTo } from '../../../lib/vault/sealed-file.ts';
import { fullAnswers } from '../../fixtures/answers.ts';
import { idOf, OTHER_KEYS, TEST_KEYS } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';

const { recipient, identity } = TEST_KEYS;

function aResponse(text = 'A sentence.'): Response {
  const sitting = { role: 'fellow', occasion: 'T1' } as const;
  const head = {
    ...sitting,
    round: idOf('round'),
    code: 'copper-heron-tulip-nine',
    revision: 1,
    consent: { version: 1, study: true },
  };
  const answers = fullAnswers(sectionsFor(sitting), { 'LEARNT-text': text });
  return buildResponse(head, { answers, skipped: new Set() });
}

/** Seals any JSON to the study team, as another program could. */
function sealJson(value: unknown) {
  return sealTo(recipient, utf8(JSON.stringify(value)));
}

async function refusalOf(file: Parameters<typeof openResponse>[0], key = identity) {
  const opened = await openResponse(file, key);
  return opened.ok ? null : opened.refusal;
}

describe('a sealed response', () => {
  it('opens with the study team’s key to what went in', async () => {
    const response = aResponse();
    expect(unwrap(await openResponse(await sealResponse(response, recipient), identity))).toEqual(response);
  });

  it('is 16 KiB of JSON, however much was written', async () => {
    const texts = fc.string({ unit: 'binary', maxLength: 1000 }).filter((text) => text.length <= 1000);
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const response = { ...aResponse(), texts: { LEARNT: text } };
        const opened = unwrap(await openWith(identity, await sealResponse(response, recipient)));
        expect(opened).toHaveLength(RESPONSE_SIZE);
      }),
      { numRuns: 20 },
    );
  });

  it('does not open with the lead’s key', async () => {
    const file = await sealResponse(aResponse(), recipient);
    expect(await refusalOf(file, OTHER_KEYS.identity)).toEqual({ reason: 'wrong-key' });
  });
});

describe('a response file is refused', () => {
  it('as no response where it is no age file', async () => {
    expect(await refusalOf(utf8('Dear study team'))).toEqual({ reason: 'not-a-response' });
  });

  it('as no response where it holds another format', async () => {
    expect(await refusalOf(await sealJson({ ...aResponse(), format: 'upward/bundle' }))).toEqual({
      reason: 'not-a-response',
    });
  });

  it('as damaged where a byte changed', async () => {
    const file = await sealResponse(aResponse(), recipient);
    const last = file.length - 1;
    file[last] = (file[last] ?? 0) ^ 1;
    expect(await refusalOf(file)).toEqual({ reason: 'damaged' });
  });

  it('as damaged, with the path, where an answer is out of range', async () => {
    const response = aResponse();
    const file = await sealJson({ ...response, items: { ...response.items, ROLE: 6 } });
    expect(await refusalOf(file)).toEqual({ reason: 'damaged', path: 'items.ROLE' });
  });

  it('as made by a newer version', async () => {
    expect(await refusalOf(await sealJson({ ...aResponse(), version: 2 }))).toEqual({
      reason: 'newer-version',
    });
  });

  it('for a key nobody knows, with its path', async () => {
    const file = await sealJson({ ...aResponse(), name: 'Dr Marsh' });
    expect(await refusalOf(file)).toEqual({ reason: 'unknown-key', path: 'name' });
  });

  it('unopened where it is far too large', async () => {
    const file = await sealTo(recipient, new Uint8Array(3 * RESPONSE_SIZE));
    expect(await refusalOf(file)).toEqual({ reason: 'too-large' });
  });
});
