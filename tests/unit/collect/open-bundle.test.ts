import { describe, expect, it } from 'vitest';
import { sealBundle } from '../../../lib/bundle/seal-bundle.ts';
import { LARGEST_SEALED_BUNDLE, openBundle } from '../../../lib/collect/open-bundle.ts';
import type { Bundle } from '../../../lib/schema/bundle.ts';
import { type Bytes, utf8 } from '../../../lib/shared/bytes.ts';
import { sealTo } from '../../../lib/vault/sealed-file.ts';
import { aBundle, aBundleObservation, idOf, OTHER_KEYS, seatOf, TEST_KEYS } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { aLedRound, aSealedBundle } from '../../fixtures/sealed-round.ts';

const open = async (file: Bytes) => openBundle(file, await aLedRound());

/** Seals JSON that need not be a bundle. */
function sealedJson(changes: object): Promise<Bytes> {
  return sealTo(TEST_KEYS.recipient, utf8(JSON.stringify({ ...aBundle(), ...changes })));
}

async function reasonOf(file: Bytes): Promise<string | undefined> {
  const opened = await open(file);
  return opened.ok ? undefined : opened.refusal.reason;
}

describe('openBundle', () => {
  it('gives what was handed in', async () => {
    expect(unwrap(await open(await aSealedBundle()))).toMatchObject({
      ...aBundle(),
      pad: expect.any(String),
    });
  });

  it('opens the largest bundle that can be made, and refuses a longer file unopened', async () => {
    const observations = Array.from({ length: 190 }, (_, index) =>
      aBundleObservation({ id: idOf(`number-${index}`), text: 'x'.repeat(500) }),
    );
    const largest = await aSealedBundle({ observations });
    expect(largest.length).toBeGreaterThan(LARGEST_SEALED_BUNDLE - 1024);
    expect((await open(largest)).ok).toBe(true);
    expect(await reasonOf(new Uint8Array(LARGEST_SEALED_BUNDLE + 1))).toBe('too-large');
  });

  it('refuses a file that is not sealed, and a sealed one that is no bundle, as not-a-bundle', async () => {
    expect(await reasonOf(utf8('rota for week 48'))).toBe('not-a-bundle');
    expect(await reasonOf(new Uint8Array())).toBe('not-a-bundle');
    expect(await reasonOf(await sealTo(TEST_KEYS.recipient, utf8('words')))).toBe('not-a-bundle');
    expect(await reasonOf(await sealTo(TEST_KEYS.recipient, new Uint8Array([0xff])))).toBe('not-a-bundle');
    expect(await reasonOf(await sealedJson({ format: 'upward/response' }))).toBe('not-a-bundle');
  });

  it('tells another key from a damaged file', async () => {
    const file = await aSealedBundle();
    expect(await reasonOf(await sealBundle(aBundle(), OTHER_KEYS.recipient))).toBe('wrong-key');
    expect(await reasonOf(file.slice(0, -1))).toBe('damaged');
    expect(await reasonOf(file.slice(0, 60))).toBe('damaged');
    expect(await reasonOf(await sealedJson({ seat: 'not a seat' }))).toBe('damaged');
  });

  it('refuses a promise that would lock the round for everyone, and an observation that stands twice', async () => {
    const promised = (minContributors: number) => sealedJson({ promised: { minContributors } });
    expect(await reasonOf(await promised(3))).toBeUndefined();
    // The smaller of its two cohorts has five fellows: with four behind each point it would lose its brief.
    expect(await reasonOf(await promised(4))).toBe('promise-too-high');
    const policy = { minContributors: 5 };
    expect((await openBundle(await promised(5), { ...(await aLedRound()), policy })).ok).toBe(true);
    expect((await openBundle(await promised(6), { ...(await aLedRound()), policy })).ok).toBe(false);
    expect(
      await reasonOf(await sealedJson({ observations: [aBundleObservation(), aBundleObservation()] })),
    ).toBe('damaged');
  });

  it('refuses a key by the name of __proto__ like any other it does not know', async () => {
    const text = JSON.stringify(aBundle()).replace('{', '{"__proto__":{"sent":"now"},');
    expect(await reasonOf(await sealTo(TEST_KEYS.recipient, utf8(text)))).toBe('unknown-key');
  });

  it.each<[string, object]>([
    ['newer-version', { version: 2 }],
    ['unknown-key', { sent: '2026-11-02' }],
    ['unknown-key', { observations: [{ ...aBundleObservation(), week: '2026-W46' }] }],
    ['other-round', { round: idOf('another') }],
    ['seat-unknown', { seat: seatOf(7) }],
    ['consultant-unknown', { observations: [aBundleObservation({ consultant: idOf('stranger') })] }],
  ])('refuses as %s: %o', async (reason, changes) => {
    expect(await reasonOf(await sealedJson(changes))).toBe(reason);
  });

  it('gives the first reason where there are several', async () => {
    const stranger = [aBundleObservation({ consultant: idOf('stranger') })];
    const faults: Partial<Bundle>[] = [
      { observations: stranger },
      { seat: seatOf(7), observations: stranger },
      { round: idOf('another'), seat: seatOf(7), observations: stranger },
    ];
    expect(await Promise.all(faults.map(async (fault) => reasonOf(await sealedJson(fault))))).toEqual([
      'consultant-unknown',
      'seat-unknown',
      'other-round',
    ]);
    expect(await reasonOf(await sealedJson({ version: 2, sent: 'now', round: idOf('another') }))).toBe(
      'newer-version',
    );
  });
});
