import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, utf8 } from '../../../lib/shared/bytes.ts';
import { LARGEST_COPY } from '../../../lib/store/folder-files.ts';
import { folderService } from '../../../lib/store/folder-service.ts';
import { sealTo } from '../../../lib/vault/sealed-file.ts';
import { idOf, OTHER_KEYS } from '../../fixtures/builders.ts';
import { damagedBytes, filesLike, SEEDED } from '../../fixtures/fuzz/inputs.ts';
import { COPY, RECORDS } from '../../fixtures/fuzz/records.ts';
import { memoryFolder } from '../../fixtures/memory-folder.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryVault } from '../../fixtures/vault.ts';

const passphrase = 'slate harbour nine violet';
const NOTHING = { added: 0, changed: 0, erased: 0, twice: 0 };

/** A computer with a vault, an observation and a folder, and the one copy that lies there. */
async function begun() {
  const disk = memoryFolder();
  const parts = memoryVault();
  const folder = folderService(parts.store, disk.parts);
  unwrap(await parts.vault.create(passphrase));
  const own = anObservation({ id: idOf('own') });
  unwrap(await parts.vault.put('observation', own.id, own));
  unwrap(await folder.choose());
  const [row] = await parts.database.vaults.toArray();
  const copies = [...disk.files.keys()].filter((name) => !name.startsWith('upward-'));
  const copy = disk.files.get(copies[0] ?? '');
  if (row === undefined || copy === undefined) throw new Error('both were made');
  return { ...parts, disk, folder, own, recipient: row.recipient, copy };
}

const copyName = (place: number) => `${idOf(`file${place}`)}.age`;

/** Whoever knows the public key can seal whatever they like to it. */
const contents = fc.array(filesLike(COPY, ...RECORDS.map((record) => ({ ...COPY, record }))), {
  minLength: 1,
  maxLength: 5,
});
const names = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'holiday.jpg',
    '../../a.age',
    'upward-a-b.age',
    '',
    'constructor',
    '\ud800.age',
  ),
  fc.string({ unit: 'binary' }),
);

describe('a folder that others write to', () => {
  it('never costs an own record, nor a file that is none of ours, whatever is sealed to the vault', async () => {
    const { vault, folder, disk, own, recipient } = await begun();
    const taken: number[] = [];
    const property = fc.asyncProperty(contents, names, async (all, name) => {
      if (!disk.files.has(name)) disk.files.set(name, utf8('not ours'));
      const here = [...disk.files.keys()].length;
      for (const [place, content] of all.entries()) {
        disk.files.set(copyName(here + place), await sealTo(recipient, content));
      }
      const { added, changed, twice } = unwrap(await folder.bring(passphrase));
      taken.push(added + changed + twice);
      expect(disk.files.has(name)).toBe(true);
      expect(unwrap(await vault.read('observation', own.id))).toEqual(own);
      unwrap(await vault.put('observation', own.id, own));
    });
    await fc.assert(property, { ...SEEDED, numRuns: 150 });
    expect(Math.max(...taken)).toBeGreaterThan(0);
    expect(unwrap(await vault.unreadable())).toBe(0);
  }, 60_000);

  it('brings nothing by files that were damaged, cut short, or are another’s', async () => {
    const { vault, folder, disk, own, copy } = await begun();
    const foreign = await sealTo(OTHER_KEYS.recipient, utf8(JSON.stringify(COPY)));
    const files = fc.oneof(damagedBytes(copy), fc.constantFrom<Bytes>(foreign, copy.slice(0, -1), copy));
    const property = fc.asyncProperty(files, async (content) => {
      disk.files.set(copyName(disk.files.size), content);
      expect(unwrap(await folder.bring(passphrase))).toEqual(NOTHING);
    });
    await fc.assert(property, { ...SEEDED, numRuns: 300 });
    expect(unwrap(await vault.list('observation'))).toEqual([{ id: own.id, value: own }]);
  }, 60_000);

  it('with 50,000 files of other names has none of them read', async () => {
    const { folder, disk } = await begun();
    for (let place = 0; place < 50_000; place += 1) disk.files.set(`holiday-${place}.jpg`, utf8('x'));
    expect(unwrap(await folder.bring(passphrase))).toEqual(NOTHING);
    expect(disk.read.filter((name) => name.startsWith('holiday'))).toEqual([]);
  }, 60_000);

  it('with 50,000 files named as ours has each read once', async () => {
    const { folder, disk, vault, own } = await begun();
    for (let place = 0; place < 50_000; place += 1) disk.files.set(copyName(place), utf8('no age file'));
    expect(unwrap(await folder.bring(passphrase))).toEqual(NOTHING);
    const once = disk.read.length;
    expect(once).toBeGreaterThanOrEqual(50_000);
    expect(unwrap(await folder.bring(passphrase))).toEqual(NOTHING);
    // The vault's own key is looked at each time.
    expect(disk.read.length).toBe(once + 1);
    expect(unwrap(await vault.list('observation'))).toEqual([{ id: own.id, value: own }]);
  }, 60_000);

  it('with files beyond the size of any copy has none of them read', async () => {
    const { folder, disk } = await begun();
    const huge = new Uint8Array(LARGEST_COPY + 1);
    for (let place = 0; place < 2000; place += 1) disk.files.set(copyName(place), huge);
    const before = disk.read.length;
    expect(unwrap(await folder.bring(passphrase))).toEqual(NOTHING);
    expect(disk.read.slice(before).filter((name) => !name.startsWith('upward-')).length).toBeLessThanOrEqual(
      1,
    );
  });
});
