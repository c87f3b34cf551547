import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { padBundle } from '../../../lib/bundle/make-bundle.ts';
import { sealBundle } from '../../../lib/bundle/seal-bundle.ts';
import { LARGEST_SEALED_BUNDLE } from '../../../lib/collect/open-bundle.ts';
import { type ReceiveInput, receiveFiles } from '../../../lib/collect/receive-files.ts';
import { ReceivedPart } from '../../../lib/schema/received-part.ts';
import { utf8 } from '../../../lib/shared/bytes.ts';
import { type ChosenFile, readWhole } from '../../../lib/shared/chosen-file.ts';
import { aBundle, aPart, idOf, OTHER_KEYS, seatOf } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { aDroppedFile, aLedRound, aSealedBundle } from '../../fixtures/sealed-round.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';

async function receive(files: readonly ChosenFile[], changes: Partial<ReceiveInput> = {}) {
  const round = await aLedRound();
  return receiveFiles({ files, round, parts: [], random: seededRandom(), ...changes });
}

/** The results as `name outcome` or `name reason`, sorted by name. */
function said({ results }: Awaited<ReturnType<typeof receive>>): string[] {
  return results
    .map((result) => `${result.name} ${result.outcome === 'refused' ? result.reason : result.outcome}`)
    .toSorted();
}

/** Files of seats 1 to `count`, named by their seat. */
function filesOf(count: number): Promise<ChosenFile[]> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) =>
      aDroppedFile(`seat-${number}`, await aSealedBundle({ seat: seatOf(number) })),
    ),
  );
}

describe('receiveFiles', () => {
  it('opens what is sealed to the round, refuses the rest with a reason, and goes on', async () => {
    const wrongKey = await sealBundle(unwrap(padBundle(aBundle())), OTHER_KEYS.recipient);
    const { results, parts } = await receive([
      ...(await filesOf(3)),
      aDroppedFile('rota.xlsx', utf8('PK no bundle')),
      aDroppedFile('wrong', wrongKey),
      aDroppedFile('large', new Uint8Array(LARGEST_SEALED_BUNDLE + 1)),
    ]);
    expect(said({ results, parts })).toEqual([
      'large too-large',
      'rota.xlsx not-a-bundle',
      'seat-1 opened',
      'seat-2 opened',
      'seat-3 opened',
      'wrong wrong-key',
    ]);
    expect(parts.map((part) => ReceivedPart.parse(part))).toEqual(parts);
  });

  it('lets files wait until k seats are there, and says so of all that opened', async () => {
    const two = await filesOf(2);
    expect(said(await receive(two))).toEqual(['seat-1 waits', 'seat-2 waits']);
    const { parts } = await receive(two);
    const third = (await filesOf(3)).slice(2);
    expect(said(await receive(third, { parts }))).toEqual(['seat-3 opened']);
  });

  it('waits for as many as policy, or an earlier promise, asks', async () => {
    const three = await filesOf(3);
    expect(said(await receive(three, { policy: { minContributors: 4 } }))[0]).toBe('seat-1 waits');
    const promised = [aPart({ seat: seatOf(6), promised: 5 })];
    expect(said(await receive(three, { parts: promised }))[0]).toBe('seat-1 waits');
  });

  it.each(['older first', 'newer first'])(
    'tells a replaced file from the one that counts (%s)',
    async (order) => {
      const older = aDroppedFile('older', await aSealedBundle({ seat: seatOf(4) }));
      const newer = aDroppedFile('newer', await aSealedBundle({ seat: seatOf(4), revision: 2 }));
      const pair = order === 'older first' ? [older, newer] : [newer, older];
      expect(said(await receive([...pair, ...(await filesOf(3))])).slice(0, 2)).toEqual([
        'newer replaces',
        'older superseded',
      ]);
    },
  );

  it('knows a file again under another name', async () => {
    const bytes = await aSealedBundle({ seat: seatOf(4) });
    const twice = [aDroppedFile('copy', bytes), aDroppedFile('copy', bytes)];
    expect(said(await receive([...twice, ...(await filesOf(3))])).slice(0, 2)).toEqual([
      'copy opened',
      'copy same-again',
    ]);
  });

  it('shuffles the results by the given randomness', async () => {
    const files = await filesOf(6);
    const names = async (seed: number) =>
      (await receive(files, { random: seededRandom(seed) })).results.map(({ name }) => name);
    const orders = new Set(await Promise.all([1, 2, 3, 4].map(async (seed) => (await names(seed)).join())));
    expect(orders.size).toBeGreaterThan(1);
    expect(await names(1)).toEqual(await names(1));
  });

  it('tells of each file its name and what became of it, and nothing else', async () => {
    const { results } = await receive([...(await filesOf(3)), aDroppedFile('x', utf8('x'))]);
    for (const result of results) {
      expect(Object.keys(result)).toEqual(
        result.outcome === 'refused' ? ['name', 'outcome', 'reason'] : ['name', 'outcome'],
      );
    }
  });

  it('unpacks a zip, and refuses one that is damaged', async () => {
    const entries = await Promise.all(
      (await filesOf(3)).map(async (file) => [
        `round/${file.name}`,
        unwrap(await readWhole(file, LARGEST_SEALED_BUNDLE)),
      ]),
    );
    const zip = new Uint8Array(zipSync(Object.fromEntries(entries)));
    expect(said(await receive([aDroppedFile('round.zip', zip)]))).toEqual([
      'seat-1 opened',
      'seat-2 opened',
      'seat-3 opened',
    ]);
    expect(said(await receive([aDroppedFile('round.zip', zip.slice(0, 99))]))).toEqual(['round.zip damaged']);
    const empty = new Uint8Array(zipSync({}));
    expect(said(await receive([aDroppedFile('empty.zip', empty)]))).toEqual(['empty.zip not-a-bundle']);
    expect(said(await receive([aDroppedFile('round.zip', utf8('text'))]))).toEqual([
      'round.zip not-a-bundle',
    ]);
  });

  it('does not read a file that is too large, and refuses one that cannot be read', async () => {
    const fails = { slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
    const results = await receive([
      { name: 'large', size: 10 ** 9, ...fails },
      { name: 'gone', size: 9000, ...fails },
    ]);
    expect(said(results)).toEqual(['gone damaged', 'large too-large']);
  });

  it('says how many files were judged, and stops where it is told to, taking nothing', async () => {
    const heard: number[] = [];
    const stop = new AbortController();
    const onProgress = (judged: number) => {
      heard.push(judged);
      if (judged === 2) stop.abort();
    };
    const running = receive(await filesOf(4), { signal: stop.signal, onProgress });
    await expect(running).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(heard).toEqual([1, 2]);
  });

  it('takes a withdrawal, after which the seat counts no more', async () => {
    const { parts } = await receive(await filesOf(3));
    const empty = aDroppedFile(
      'empty',
      await aSealedBundle({ seat: seatOf(1), revision: 2, observations: [] }),
    );
    const after = await receive([empty], { parts });
    expect(said(after)).toEqual(['empty waits']);
    expect(after.parts.find(({ seat }) => seat === seatOf(1))).toMatchObject({
      revision: 2,
      observations: [],
    });
    const fourth = aDroppedFile('fourth', await aSealedBundle({ seat: seatOf(4), part: idOf('fourth') }));
    expect(said(await receive([fourth], { parts: after.parts }))).toEqual(['fourth opened']);
  });
});
