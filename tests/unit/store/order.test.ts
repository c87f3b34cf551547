import { mean, sampleRankCorrelation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { makeBundle } from '../../../lib/bundle/make-bundle.ts';
import { type Bundle, encodeBundle } from '../../../lib/schema/bundle.ts';
import type { Observation } from '../../../lib/schema/observation.ts';
import { compareText } from '../../../lib/shared/order.ts';
import { type RandomBytes, systemRandom } from '../../../lib/shared/random.ts';
import { syncFolder } from '../../../lib/store/folder-sync.ts';
import { aMembership, aReadyObservation } from '../../fixtures/builders.ts';
import { memoryFolder } from '../../fixtures/memory-folder.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryVault } from '../../fixtures/vault.ts';

const passphrase = 'slate harbour nine violet';

/** Observations in one run. */
const EACH = 6;
/** A vault grows by so many runs, then a new one is made: all rows are read in every run. */
const RUNS_A_VAULT = 10;

/**
 * The rank correlation of n things in random order has the mean 0 and the deviation 1 / sqrt(n - 1), so its mean over many
 * runs is nearly normal with the deviation 1 / sqrt(runs (n - 1)). Beyond 5.6 of these chance comes in two of a hundred
 * million; seven orders are looked at, so a false alarm has a chance under one in a million. The ids are
 * drawn by the system's own generator, as in the product: a seed would prove nothing about them.
 */
const band = (runs: number) => 5.6 / Math.sqrt(runs * (EACH - 1));

/** Orders in which the same things are found, by what they are ordered by. */
type Orders = Readonly<Record<string, readonly string[]>>;

/** What one run wrote, in this order, and the orders in which somebody finds it who does not know. */
interface Run {
  readonly written: readonly string[];
  readonly found: Orders;
}

/** The mean rank correlation of each order with the true one. */
async function correlations(runs: number, run: (number: number) => Promise<Run>) {
  const all: Record<string, number[]> = {};
  for (let number = 0; number < runs; number += 1) {
    const { written, found } = await run(number);
    for (const [name, order] of Object.entries(found)) {
      expect(order.toSorted(compareText)).toEqual(written.toSorted(compareText));
      const places = written.map((each) => order.indexOf(each));
      all[name] = [...(all[name] ?? []), sampleRankCorrelation([...written.keys()], places)];
    }
  }
  return Object.fromEntries(Object.entries(all).map(([name, each]) => [name, mean(each)]));
}

/** The same vault for some runs, then another one. */
function vaultsInTurn(random: RandomBytes = systemRandom) {
  let current = memoryVault({ random });
  return async (number: number) => {
    if (number % RUNS_A_VAULT === 0) {
      current = memoryVault({ random });
      unwrap(await current.vault.create(passphrase));
    }
    return current;
  };
}

async function write({ vault }: ReturnType<typeof memoryVault>, weekOf = (_: number) => '2026-W47') {
  const written: Observation[] = [];
  for (let number = 0; number < EACH; number += 1) {
    const observation = aReadyObservation({ id: vault.newId(), week: weekOf(number) });
    unwrap(await vault.put('observation', observation.id, observation));
    written.push(observation);
  }
  return written;
}

const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

function bundleOf(observations: readonly Observation[], random: RandomBytes): Bundle {
  return unwrap(makeBundle({ membership: aMembership(), observations, today: '2026-11-16', random }));
}

/** The observations of a sealed bundle, in the order in which they stand in its JSON. */
function bundled(observations: readonly Observation[], random: RandomBytes): string[] {
  return idsIn(bundleOf(observations, random), observations);
}

function idsIn(bundle: Bundle, observations: readonly Observation[]): string[] {
  const json = encodeBundle(bundle);
  const places = observations.map(({ id }) => ({ id, place: json.indexOf(id) }));
  return idsOf(places.toSorted((one, other) => one.place - other.place));
}

/** Writes while unlocked and hands in, from the list as it is read and from the order in which it was written. */
async function handIn(parts: ReturnType<typeof memoryVault>, random: RandomBytes): Promise<Run> {
  const observations = await write(parts);
  const written = idsOf(observations);
  const mine = new Set(written);
  const rows = (await parts.database.records.toArray()).filter(({ id }) => mine.has(id));
  const listed = unwrap(await parts.vault.list('observation')).flatMap(({ value }) =>
    mine.has(value.id) ? [value] : [],
  );
  return {
    written,
    found: {
      'place in the bundle': bundled(listed, random),
      'place in the bundle of a list in true order': bundled(observations, random),
      'id in the bundle': bundled(observations, random).toSorted(compareText),
      'rows by primary key': idsOf(rows),
    },
  };
}

describe('the order in which observations were written', () => {
  it('is at chance in ids, rows and bundles, over 1,000 runs', { timeout: 120_000 }, async () => {
    const next = vaultsInTurn();
    const runs = 1000;
    const means = await correlations(runs, async (number) => handIn(await next(number), systemRandom));
    expect(Object.keys(means)).toHaveLength(4);
    for (const [name, each] of Object.entries(means)) expect(Math.abs(each), name).toBeLessThan(band(runs));
  });

  it('is at chance in the keys of what was written while locked', { timeout: 120_000 }, async () => {
    const next = vaultsInTurn();
    const runs = 60;
    const means = await correlations(runs, async (number) => {
      const parts = await next(number);
      await parts.vault.lock();
      const written = idsOf(await write(parts));
      const rows = (await parts.database.records.toArray()).filter(({ id }) => written.includes(id));
      const byKey = rows.toSorted((one, other) => compareText(one.key, other.key));
      const keys = idsOf(await parts.database.keys.toArray()).filter((id) => written.includes(id));
      return { written, found: { 'id of their key': idsOf(byKey), 'rows of keys': keys } };
    });
    for (const [name, each] of Object.entries(means)) expect(Math.abs(each), name).toBeLessThan(band(runs));
  });

  it('is at chance in the names of the files in a folder', { timeout: 120_000 }, async () => {
    const runs = 40;
    const means = await correlations(runs, async () => {
      const parts = memoryVault();
      unwrap(await parts.vault.create(passphrase));
      const [vault] = await parts.database.vaults.toArray();
      if (vault === undefined) throw new Error('it was made');
      const disk = memoryFolder();
      const { files } = disk.parts.access(disk.handle);
      const written: string[] = [];
      for (let number = 0; number < EACH; number += 1) {
        const { id } = aReadyObservation();
        unwrap(await parts.vault.put('observation', id, aReadyObservation({ id })));
        const before = new Set(disk.files.keys());
        unwrap(await syncFolder(parts.store, { files, vault, identity: null }));
        written.push(...[...disk.files.keys()].filter((name) => !before.has(name)));
      }
      return { written, found: { 'name of the file': written.toSorted(compareText) } };
    });
    for (const [name, each] of Object.entries(means)) expect(Math.abs(each), name).toBeLessThan(band(runs));
  });
});

describe('a store or bundle that leaks the order is found by the same measure', () => {
  const runs = 100;

  it('when ids count up, as ids made of the time of day do', async () => {
    let count = 0;
    const counting: RandomBytes = (length) => {
      if (length !== 16) return systemRandom(length);
      count += 1;
      const bytes = new Uint8Array(length);
      new DataView(bytes.buffer).setUint32(0, count * 2 ** 20);
      return bytes;
    };
    const next = vaultsInTurn(counting);
    const means = await correlations(runs, async (number) => handIn(await next(number), systemRandom));
    expect(means['id in the bundle']).toBeGreaterThan(band(runs));
    expect(means['rows by primary key']).toBeGreaterThan(band(runs));
  });

  it('when a bundle is not shuffled, or is put in the order of weeks', async () => {
    const next = vaultsInTurn();
    const unshuffled = (observations: readonly Observation[]): Bundle => {
      const bundle = bundleOf(observations, systemRandom);
      const asWritten = observations.flatMap(({ id }) =>
        bundle.observations.filter((each) => each.id === id),
      );
      return { ...bundle, observations: asWritten };
    };
    const means = await correlations(runs, async (number) => {
      const observations = await write(await next(number), (place) => `2026-W${10 + place}`);
      const byWeek = observations.toSorted((one, other) => compareText(one.week, other.week));
      return {
        written: idsOf(observations),
        found: { place: idsIn(unshuffled(observations), observations), week: idsOf(byWeek) },
      };
    });
    expect(means.place).toBeGreaterThan(band(runs));
    expect(means.week).toBeGreaterThan(band(runs));
  });
});
