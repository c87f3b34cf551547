import { describe, expect, it } from 'vitest';
import { vaultsIn } from '../../../lib/store/folder-files.ts';
import { folderService } from '../../../lib/store/folder-service.ts';
import { memoryFolder } from '../../fixtures/memory-folder.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryVault } from '../../fixtures/vault.ts';

const passphrase = 'slate harbour nine violet';
const OTHERS = 'copper lantern seven willow';

/** A computer that reaches the folder. */
function aComputer(disk: ReturnType<typeof memoryFolder>) {
  const parts = memoryVault();
  const folder = folderService(parts.store, disk.parts);
  /** Resolves once a pass over the folder that `work` sets off has ended. */
  const afterPass = async (work: () => Promise<unknown>) => {
    const passed = new Promise<void>((resolve) => {
      const stop = folder.onChange(() => {
        stop();
        resolve();
      });
    });
    await work();
    await passed;
  };
  return { ...parts, folder, afterPass };
}

type Computer = ReturnType<typeof aComputer>;

/** A computer with a vault, an observation and a folder. */
async function begun() {
  const disk = memoryFolder();
  const one = aComputer(disk);
  const words = unwrap(await one.vault.create(passphrase));
  const observation = anObservation({ text: 'First.' });
  unwrap(await one.vault.put('observation', observation.id, observation));
  expect(unwrap(await one.folder.choose())).toBe(true);
  return { disk, one, words, observation };
}

/** Another computer that begins from the folder. */
async function joined(disk: ReturnType<typeof memoryFolder>, words: string): Promise<Computer> {
  const other = aComputer(disk);
  const found = await other.folder.look();
  if (found === null) throw new Error('it was picked');
  expect(found.vaults).toEqual([words]);
  unwrap(await other.folder.startFrom(found, words, passphrase));
  return other;
}

async function textsOn({ vault }: Computer): Promise<string[]> {
  return unwrap(await vault.list('observation'))
    .map(({ value }) => value.text)
    .toSorted();
}

const copies = (disk: ReturnType<typeof memoryFolder>) =>
  [...disk.files.keys()].filter((name) => !name.startsWith('upward-'));

describe('my folder', () => {
  it('holds the key under its passphrase and one small sealed file a record, and no word of either', async () => {
    const { disk, words } = await begun();
    expect([...disk.files.keys()]).toContain(`upward-${words.replace(' ', '-')}.age`);
    expect(copies(disk)).toHaveLength(1);
    for (const [name, content] of disk.files) {
      expect(name).toMatch(/^(upward-[a-z]+-[a-z]+|[\w-]{22})\.age$/);
      expect(content.length).toBeLessThan(2048);
      const text = Buffer.from(content).toString('latin1');
      expect(text).toMatch(/^age-encryption\.org\/v1\n/);
      expect(text).not.toContain('First.');
    }
  });

  it('lets another computer begin with the vault, and each unlocking brings what the other wrote', async () => {
    const { disk, one, words } = await begun();
    const other = await joined(disk, words);
    expect(await textsOn(other)).toEqual(['First.']);
    const second = anObservation({ text: 'Second.' });
    await other.afterPass(() => other.vault.put('observation', second.id, second));
    await one.vault.lock();
    await one.afterPass(() => one.vault.unlock(passphrase));
    expect(await textsOn(one)).toEqual(['First.', 'Second.']);
  });

  it('gets each save while locked at once', async () => {
    const { disk, one, words } = await begun();
    await one.vault.lock();
    const second = anObservation({ text: 'While locked.' });
    unwrap(await one.vault.put('observation', second.id, second));
    await expect.poll(() => copies(disk)).toHaveLength(2);
    const other = await joined(disk, words);
    expect(await textsOn(other)).toEqual(['First.', 'While locked.']);
  });

  it('loses the files of what was changed or erased, once both computers could have read the newer ones', async () => {
    const { disk, one, words, observation } = await begun();
    await one.afterPass(() =>
      one.vault.put('observation', observation.id, { ...observation, text: 'Changed.' }),
    );
    await one.afterPass(() => one.vault.remove(observation.id));
    await one.vault.lock();
    await one.afterPass(() => one.vault.unlock(passphrase));
    expect(copies(disk)).toHaveLength(1);
    const other = await joined(disk, words);
    expect(await textsOn(other)).toEqual([]);
  });

  it('takes what waits when the browser lets us in again', async () => {
    const { disk, one } = await begun();
    disk.state.open = false;
    expect(unwrap(await one.folder.state())).toEqual({ status: 'closed', name: 'upward' });
    const second = anObservation({ text: 'Waits.' });
    unwrap(await one.vault.put('observation', second.id, second));
    expect(copies(disk)).toHaveLength(1);
    expect(unwrap(await one.folder.open())).toBe(true);
    expect(copies(disk)).toHaveLength(2);
    expect(unwrap(await one.folder.state())).toMatchObject({ status: 'open' });
  });

  it('that cannot be reached loses nothing here, says so, and is caught up with later', async () => {
    const { disk, one } = await begun();
    disk.state.reached = false;
    const second = anObservation({ text: 'Second.' });
    await one.afterPass(() => one.vault.put('observation', second.id, second));
    expect(unwrap(await one.folder.state())).toMatchObject({ status: 'gone' });
    expect(await textsOn(one)).toEqual(['First.', 'Second.']);
    expect(await one.folder.bring(passphrase)).toEqual({ ok: false, refusal: 'folder-gone' });
    disk.state.reached = true;
    unwrap(await one.folder.bring(passphrase));
    expect(copies(disk)).toHaveLength(2);
    expect(unwrap(await one.folder.state())).toMatchObject({ status: 'open' });
  });

  it('passes over files that are none of this vault, half files and huge ones, and reads no copy twice', async () => {
    const { disk, one } = await begun();
    const stranger = aComputer(memoryFolder());
    unwrap(await stranger.vault.create(passphrase));
    const foreign = memoryFolder();
    await folderService(stranger.store, foreign.parts).choose();
    const own = disk.files.get(copies(disk)[0] ?? '') ?? new Uint8Array();
    disk.files.set(`${'h'.repeat(22)}.age`, own.slice(0, 100));
    disk.files.set(`${'z'.repeat(22)}.age`, new Uint8Array(2 * 1024 * 1024));
    disk.files.set(`${'n'.repeat(22)}.age`, new TextEncoder().encode('Rota for week 48'));
    disk.files.set('holiday.jpg', new Uint8Array(10));
    expect(unwrap(await one.folder.bring(passphrase))).toEqual({ added: 0, changed: 0, erased: 0, twice: 0 });
    expect(await textsOn(one)).toEqual(['First.']);
    expect(disk.read).not.toContain(`${'z'.repeat(22)}.age`);
    const before = disk.read.length;
    unwrap(await one.folder.bring(passphrase));
    expect(disk.read.slice(before)).not.toContain(copies(disk)[0]);
  });

  it('reads a file that came half, or from a newer Upward, once it is whole or can be read', async () => {
    const { disk, one, words } = await begun();
    const other = await joined(disk, words);
    const before = new Set(copies(disk));
    const second = anObservation({ text: 'Second.' });
    await one.afterPass(() => one.vault.put('observation', second.id, second));
    const name = copies(disk).find((each) => !before.has(each)) ?? '';
    const whole = disk.files.get(name) ?? new Uint8Array();
    disk.files.set(name, whole.slice(0, 400));
    unwrap(await other.folder.bring(passphrase));
    disk.files.set(name, whole);
    unwrap(await other.folder.bring(passphrase));
    expect(await textsOn(other)).toEqual(['First.', 'Second.']);
  });

  it('takes nothing into the vault of another person who unlocks while it is read', async () => {
    const { disk, words } = await begun();
    const other = aComputer(disk);
    unwrap(await other.vault.create(OTHERS, 'another'));
    const theirs = unwrap(await other.vault.state());
    if (!('id' in theirs)) throw new Error('it was made');
    const { files } = disk.parts.access(disk.handle);
    const read = files.read;
    Object.assign(files, {
      read: async (name: string, most: number) => {
        if (!name.startsWith('upward-')) {
          await other.vault.lock();
          unwrap(await other.vault.choose(theirs.id));
          unwrap(await other.vault.unlock(OTHERS));
        }
        return read(name, most);
      },
    });
    const found = await other.folder.look();
    if (found === null) throw new Error('it was picked');
    expect(await other.folder.startFrom(found, words, passphrase)).toEqual({
      ok: false,
      refusal: { reason: 'locked' },
    });
    expect(await textsOn(other)).toEqual([]);
  });

  it('has the passphrase that was set last, though it was set or recovered while no folder was chosen', async () => {
    for (const recovers of [false, true]) {
      const { disk, one, words } = await begun();
      const kit = unwrap(await one.keeping.makeRecovery(passphrase));
      unwrap(await one.folder.leave());
      unwrap(
        recovers
          ? await one.keeping.recover({
              ...{ file: kit.file.content, words: kit.words.join(' ') },
              ...{ passphrase: OTHERS, taken: null },
            })
          : await one.keeping.changePassphrase(passphrase, OTHERS),
      );
      unwrap(await one.folder.choose());
      const other = aComputer(disk);
      const found = await other.folder.look();
      if (found === null) throw new Error('it was picked');
      unwrap(await other.folder.startFrom(found, words, OTHERS));
    }
  });

  it.each([
    ['taken out', null],
    ['emptied', new Uint8Array(0)],
    ['cut off', new TextEncoder().encode('age-encryption.org/v1\n-> scrypt')],
  ])('gets its key again where that was %s', async (_, left) => {
    const { disk, one, words } = await begun();
    const key = `upward-${words.replace(' ', '-')}.age`;
    if (left === null) disk.files.delete(key);
    else disk.files.set(key, left);
    unwrap(await one.folder.bring(passphrase));
    await joined(disk, words);
  });

  it('says of a key file that is too large to be one that it is, and reads nothing of it', async () => {
    const { disk, words } = await begun();
    const key = `upward-${words.replace(' ', '-')}.age`;
    disk.files.set(key, new Uint8Array(1024 * 1024));
    const other = aComputer(disk);
    const found = await other.folder.look();
    if (found === null) throw new Error('it was picked');
    expect(await other.folder.startFrom(found, words, passphrase)).toEqual({
      ok: false,
      refusal: { reason: 'too-large' },
    });
    expect(disk.read).not.toContain(key);
  });

  it('keeps the passphrase that was set last, wherever it was set', async () => {
    const { disk, one, words } = await begun();
    const other = await joined(disk, words);
    unwrap(await other.keeping.changePassphrase(passphrase, 'nine copper herons'));
    unwrap(await other.folder.bring('nine copper herons'));
    unwrap(await one.folder.bring(passphrase));
    const third = aComputer(disk);
    const found = await third.folder.look();
    if (found === null) throw new Error('it was picked');
    expect(await third.folder.startFrom(found, words, passphrase)).toMatchObject({
      refusal: { reason: 'wrong-passphrase' },
    });
    unwrap(await third.folder.startFrom(found, words, 'nine copper herons'));
  });

  it('that is chosen where a newer passphrase lies in it keeps that one', async () => {
    const { disk, one, words } = await begun();
    const other = await joined(disk, words);
    unwrap(await one.folder.leave());
    unwrap(await other.keeping.changePassphrase(passphrase, 'nine copper herons'));
    unwrap(await other.folder.bring('nine copper herons'));
    unwrap(await one.folder.choose());
    const third = aComputer(disk);
    const found = await third.folder.look();
    if (found === null) throw new Error('it was picked');
    unwrap(await third.folder.startFrom(found, words, 'nine copper herons'));
  });

  it('is left alone after leaving it, files and all', async () => {
    const { disk, one } = await begun();
    unwrap(await one.folder.leave());
    const second = anObservation();
    unwrap(await one.vault.put('observation', second.id, second));
    expect(unwrap(await one.folder.state())).toEqual({ status: 'none' });
    expect(copies(disk)).toHaveLength(1);
  });
});

describe('the vaults in a folder', () => {
  it('are told by two known words, so that a file to hand in is taken for none', () => {
    const names = ['upward-amber-kite.age', 'upward-qzxw-kjhm.age', 'upward-a1b2-c3d4.age', 'notes.txt'];
    expect(vaultsIn(names)).toEqual(['amber kite']);
  });
});
