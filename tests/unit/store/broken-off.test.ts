import { describe, expect, it } from 'vitest';
import type { RecordRow } from '../../../lib/schema/vault-row.ts';
import { syncFolder } from '../../../lib/store/folder-sync.ts';
import { openVault } from '../../../lib/store/open-vault.ts';
import { endingFiles, memoryDisk, type Writes, writesUpTo } from '../../fixtures/ended-database.ts';
import { memoryFolder } from '../../fixtures/memory-folder.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryVault } from '../../fixtures/vault.ts';

const passphrase = 'slate harbour nine violet';
const next = 'kite amber gravel seven';

type Computer = ReturnType<typeof memoryVault>;
type Disk = ReturnType<typeof memoryDisk>;

const startBrowser = (disk: Disk, writes?: Writes): Computer => memoryVault({ database: disk.open(writes) });

function observationsSaying(...texts: string[]) {
  return texts.map((text) => anObservation({ text }));
}

async function save({ vault }: Computer, observations: readonly ReturnType<typeof anObservation>[]) {
  for (const each of observations) unwrap(await vault.put('observation', each.id, each));
}

/** What an unlocked vault holds, and that all of it opens. */
async function textsOf({ vault }: Computer): Promise<string[]> {
  expect(unwrap(await vault.unreadable())).toBe(0);
  return unwrap(await vault.list('observation'))
    .map(({ value }) => value.text)
    .toSorted();
}

/** Copies what lies on one disk to a new one. */
async function copyOf(disk: Disk): Promise<Disk> {
  const copy = memoryDisk();
  const [from, to] = [disk.open(), copy.open()];
  for (const table of from.tables) await to.table(table.name).bulkAdd(await table.toArray());
  from.close();
  to.close();
  return copy;
}

interface Work {
  /** Begins the work in a browser whose writes end after some. Whether it fails or is refused does not matter. */
  readonly work: (computer: Computer, writes: Writes) => Promise<unknown>;
  /** Looks at the disk in a browser that was started again, then does the work again and looks at all of it. */
  readonly look: (disk: Disk) => Promise<void>;
}

/** Breaks work off before its first write, after its first, and so on to its end. Gives how many writes it had. */
async function breakOffEverywhere(start: Disk, { work, look }: Work): Promise<number> {
  for (let most = 0; ; most += 1) {
    const disk = await copyOf(start);
    const writes = writesUpTo(most);
    const computer = startBrowser(disk, writes);
    await Promise.allSettled([work(computer, writes)]);
    computer.database.close();
    await look(disk);
    if (!writes.ended()) return most;
  }
}

/** A vault on a disk, locked, with these observations. */
async function aDisk(...texts: string[]) {
  const disk = memoryDisk();
  const computer = startBrowser(disk);
  unwrap(await computer.vault.create(passphrase));
  const observations = observationsSaying(...texts);
  await save(computer, observations);
  return { disk, computer, observations };
}

/** A backup of 230 observations, made on a computer elsewhere, in three lots; and the first of them. */
async function aBigBackup() {
  const { computer, observations, disk } = await aDisk(...numbered(230));
  return {
    file: unwrap(await computer.keeping.makeBackup(passphrase)).content,
    observations,
    disk,
    computer,
  };
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, number) => `Number ${number}.`).toSorted();
}

describe('what is broken off at any of its writes', () => {
  it('a restore in an empty profile leaves no vault or one that opens, with lots that are whole; again brings all, once', async () => {
    const { file } = await aBigBackup();
    const writes = await breakOffEverywhere(memoryDisk(), {
      work: ({ keeping }) => keeping.restore(file, passphrase),
      look: async (disk) => {
        const computer = startBrowser(disk);
        const state = unwrap(await computer.vault.state());
        if (state.status !== 'none') {
          unwrap(await computer.vault.unlock(passphrase));
          expect([0, 100, 200, 230]).toContain((await textsOf(computer)).length);
        }
        unwrap(await computer.keeping.restore(file, passphrase));
        expect(await textsOf(computer)).toEqual(numbered(230));
      },
    });
    expect(writes).toBeGreaterThanOrEqual(5);
  });

  it('a merging with what was changed here meanwhile keeps both sides; again it ends as if it had never been broken off', async () => {
    const { file, observations, disk, computer } = await aBigBackup();
    const [changed, erased] = observations;
    if (changed === undefined || erased === undefined) throw new Error('they were made');
    await save(computer, [{ ...changed, text: 'Changed here.' }, ...observationsSaying('Only here.')]);
    unwrap(await computer.vault.remove(erased.id));
    const wanted = numbered(230).filter((text) => text !== changed.text && text !== erased.text);
    const all = [...wanted, 'Changed here.', 'Only here.'].toSorted();
    await computer.database.records
      .where('id')
      .anyOf(observations.slice(2).map(({ id }) => id))
      .delete();
    const writes = await breakOffEverywhere(disk, {
      work: ({ keeping }) => keeping.restore(file, passphrase),
      look: async (after) => {
        const again = startBrowser(after);
        unwrap(await again.vault.unlock(passphrase));
        expect(await textsOf(again)).toEqual(expect.arrayContaining(['Changed here.', 'Only here.']));
        unwrap(await again.keeping.restore(file, passphrase));
        expect(await textsOf(again)).toEqual(all);
      },
    });
    expect(writes).toBeGreaterThanOrEqual(5);
  });

  it('an unlocking, which seals anew what was written while locked, leaves every record with its key', async () => {
    const { disk, computer } = await aDisk('First.', 'Second.');
    await computer.vault.lock();
    await save(computer, observationsSaying('Third.', 'Fourth.', 'Fifth.'));
    const all = ['Fifth.', 'First.', 'Fourth.', 'Second.', 'Third.'];
    const writes = await breakOffEverywhere(disk, {
      work: ({ vault }) => vault.unlock(passphrase),
      look: async (after) => {
        const again = startBrowser(after);
        const rows: RecordRow[] = await again.database.records.toArray();
        const keys = await again.database.keys.toCollection().primaryKeys();
        expect(keys).toEqual(expect.arrayContaining(rows.map(({ key }) => key)));
        unwrap(await again.vault.unlock(passphrase));
        expect(await textsOf(again)).toEqual(all);
        await again.vault.lock();
        unwrap(await again.vault.unlock(passphrase));
        expect(await textsOf(again)).toEqual(all);
      },
    });
    expect(writes).toBeGreaterThanOrEqual(3);
  });

  it('a save while locked leaves nothing of it or all of it', async () => {
    const { disk } = await aDisk('First.');
    const [second] = observationsSaying('Second.');
    if (second === undefined) throw new Error('it was made');
    const seen = new Set<number>();
    await breakOffEverywhere(disk, {
      work: (computer) => save(computer, [second]),
      look: async (after) => {
        const again = startBrowser(after);
        unwrap(await again.vault.unlock(passphrase));
        seen.add((await textsOf(again)).length);
        await save(again, [second]);
        expect(await textsOf(again)).toEqual(['First.', 'Second.']);
      },
    });
    expect([...seen].toSorted()).toEqual([1, 2]);
  });

  it('a change of passphrase leaves exactly one of the two that opens', async () => {
    const { disk } = await aDisk('First.');
    const opened: string[] = [];
    await breakOffEverywhere(disk, {
      work: async ({ vault, keeping }) => {
        unwrap(await vault.unlock(passphrase));
        unwrap(await keeping.changePassphrase(passphrase, next));
      },
      look: async (after) => {
        const again = startBrowser(after);
        const works = [];
        for (const each of [passphrase, next]) if ((await again.vault.unlock(each)).ok) works.push(each);
        const [only = 'none'] = works;
        expect(works).toEqual([only]);
        opened.push(only);
        unwrap(await again.vault.unlock(only));
        expect(await textsOf(again)).toEqual(['First.']);
        unwrap(await again.keeping.changePassphrase(only, next));
        expect(await again.vault.unlock(passphrase)).toMatchObject({ ok: false });
      },
    });
    expect(new Set(opened)).toEqual(new Set([passphrase, next]));
  });

  it('a pass over the folder loses nothing on either side; the next one ends it, and no file stays that says less', async () => {
    const there = memoryFolder();
    const { disk, computer, observations } = await aDisk('Old.', 'Stays.');
    const passOn = async (each: Computer, writes = writesUpTo(Number.POSITIVE_INFINITY)) => {
      const { vault, identity } = unwrap(await openVault(each.store, passphrase));
      const files = endingFiles(there.parts.access(there.handle).files, writes);
      unwrap(await syncFolder(each.store, { files, vault, identity }));
    };
    await passOn(computer);
    const other = startBrowser(await copyOf(disk));
    unwrap(await other.vault.unlock(passphrase));
    const [old] = observations;
    if (old === undefined) throw new Error('it was made');
    await save(other, [{ ...old, text: 'New.' }, ...observationsSaying('Elsewhere.')]);
    await passOn(other);
    await save(computer, observationsSaying('Here, one.', 'Here, two.'));
    const before = new Map(there.files);
    const all = ['Elsewhere.', 'Here, one.', 'Here, two.', 'New.', 'Stays.'];
    const writes = await breakOffEverywhere(disk, {
      work: async (each, some) => {
        there.files.clear();
        for (const [name, content] of before) there.files.set(name, content);
        unwrap(await each.vault.unlock(passphrase));
        await passOn(each, some);
      },
      look: async (after) => {
        const again = startBrowser(after);
        unwrap(await again.vault.unlock(passphrase));
        expect(await textsOf(again)).toEqual(expect.arrayContaining(['Here, one.', 'Here, two.', 'Stays.']));
        await passOn(again);
        await passOn(again);
        expect(await textsOf(again)).toEqual(all);
        expect(there.files.size).toBe(all.length);
        const elsewhere = startBrowser(await copyOf(disk));
        await elsewhere.database.records.clear();
        unwrap(await elsewhere.vault.unlock(passphrase));
        await passOn(elsewhere);
        expect(await textsOf(elsewhere)).toEqual(all);
      },
    });
    expect(writes).toBeGreaterThanOrEqual(5);
  });
});
