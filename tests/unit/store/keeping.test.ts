import { describe, expect, it } from 'vitest';
import { keepingService } from '../../../lib/store/keeping-service.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryVault } from '../../fixtures/vault.ts';

const passphrase = 'slate harbour nine violet';
const november = () => new Date(2026, 10, 16);

/** An unlocked vault with one observation. */
async function aVault() {
  const parts = memoryVault({ now: november });
  const name = unwrap(await parts.vault.create(passphrase));
  const observation = anObservation();
  unwrap(await parts.vault.put('observation', observation.id, observation));
  return { ...parts, name, observation };
}

async function textsIn({ vault }: Pick<ReturnType<typeof memoryVault>, 'vault'>): Promise<string[]> {
  return unwrap(await vault.list('observation')).map(({ value }) => value.text);
}

describe('a recovery file', () => {
  it('opens the vault under a new passphrase with its six words, and no record is lost', async () => {
    const { keeping, vault, name, observation } = await aVault();
    const { file, words } = unwrap(await keeping.makeRecovery(passphrase));
    expect(words).toHaveLength(6);
    expect(file.name).toMatch(/^upward-recovery-\w{4}-\w{4}\.age$/);
    await vault.lock();
    expect(
      unwrap(
        await keeping.recover({
          ...{ file: file.content, words: words.join(' ').toUpperCase() },
          ...{ passphrase: 'nine copper herons', taken: null },
        }),
      ).name,
    ).toBe(name);
    expect(await textsIn({ vault })).toEqual([observation.text]);
    await vault.lock();
    expect(await vault.unlock(passphrase)).toEqual({ ok: false, refusal: 'wrong-passphrase' });
    unwrap(await vault.unlock('nine copper herons'));
  });

  it('makes the vault on a computer without it, empty, under its own two words', async () => {
    const { keeping, name } = await aVault();
    const { file, words } = unwrap(await keeping.makeRecovery(passphrase));
    const elsewhere = memoryVault();
    const input = { file: file.content, words: words.join('-'), passphrase, taken: null };
    expect(unwrap(await elsewhere.keeping.recover(input)).name).toBe(name);
    expect(await textsIn(elsewhere)).toEqual([]);
  });

  it('brings what was taken along with it, though the passphrase is forgotten', async () => {
    const { keeping, observation } = await aVault();
    const { file, words } = unwrap(await keeping.makeRecovery(passphrase));
    const taken = unwrap(await keeping.makeTakeAlong()).content;
    const elsewhere = memoryVault();
    const input = { file: file.content, words: words.join(' '), passphrase: 'nine copper herons', taken };
    expect(unwrap(await elsewhere.keeping.recover(input)).merged.added).toBeGreaterThan(0);
    expect(await textsIn(elsewhere)).toEqual([observation.text]);
  });

  it('changes nothing where what was taken along is another’s, or nothing that was', async () => {
    const { keeping, vault } = await aVault();
    const { file, words } = unwrap(await keeping.makeRecovery(passphrase));
    const another = unwrap(await (await aVault()).keeping.makeTakeAlong()).content;
    await vault.lock();
    for (const [taken, reason] of [
      [another, 'damaged'],
      [file.content, 'not-a-backup'],
    ] as const) {
      const input = { file: file.content, words: words.join(' '), passphrase: 'nine copper herons', taken };
      expect(await keeping.recover(input)).toEqual({ ok: false, refusal: { reason } });
    }
    unwrap(await vault.unlock(passphrase));
  });

  it('leaves no backup that counts: earlier ones open with the passphrase before', async () => {
    const { keeping } = await aVault();
    unwrap(await keeping.makeBackup(passphrase));
    unwrap(await keeping.changePassphrase(passphrase, 'nine copper herons'));
    expect(unwrap(await keeping.kept())).toMatchObject({ backup: null, passphrase: '2026-W47' });
  });

  it('is made for the passphrase alone, and noted with its week', async () => {
    const { keeping } = await aVault();
    expect(await keeping.makeRecovery('slate harbour')).toEqual({ ok: false, refusal: 'wrong-passphrase' });
    expect(unwrap(await keeping.kept()).recovery).toBeNull();
    unwrap(await keeping.makeRecovery(passphrase));
    expect(unwrap(await keeping.kept())).toEqual({ recovery: '2026-W47', backup: null, passphrase: null });
  });

  it('does not open with other words, and changes nothing then', async () => {
    const { keeping, vault } = await aVault();
    const { file } = unwrap(await keeping.makeRecovery(passphrase));
    await vault.lock();
    expect(
      await keeping.recover({
        ...{ file: file.content, words: 'one two three four five six' },
        ...{ passphrase: 'nine copper herons', taken: null },
      }),
    ).toEqual({
      ok: false,
      refusal: { reason: 'wrong-words' },
    });
    unwrap(await vault.unlock(passphrase));
  });
});

describe('a backup', () => {
  it('brings back what was lost, and leaves what was changed or erased since', async () => {
    const { keeping, vault, observation } = await aVault();
    const [changed, erased] = [anObservation({ text: 'To change.' }), anObservation({ text: 'To erase.' })];
    for (const each of [changed, erased]) unwrap(await vault.put('observation', each.id, each));
    const { content } = unwrap(await keeping.makeBackup(passphrase));
    unwrap(await vault.put('observation', changed.id, { ...changed, text: 'Changed.' }));
    unwrap(await vault.remove(erased.id));
    expect(unwrap(await keeping.restore(content, passphrase))).toMatchObject({
      added: 0,
      changed: 0,
      erased: 0,
      twice: 0,
    });
    expect((await textsIn({ vault })).toSorted()).toEqual([observation.text, 'Changed.'].toSorted());
  });

  it('makes the whole vault on another computer, with rounds and points but without drafts', async () => {
    const { keeping, vault, name, observation } = await aVault();
    const draft = { text: 'Half a', consultant: null, domain: null, kind: null, setting: null };
    unwrap(await vault.put('draft', vault.newId(), draft));
    const { content } = unwrap(await keeping.makeBackup(passphrase));
    const elsewhere = memoryVault();
    expect(unwrap(await elsewhere.keeping.restore(content, passphrase))).toMatchObject({ name, added: 1 });
    expect(await textsIn(elsewhere)).toEqual([observation.text]);
    expect(unwrap(await elsewhere.vault.list('draft'))).toEqual([]);
    await elsewhere.vault.lock();
    unwrap(await elsewhere.vault.unlock(passphrase));
  });

  it('mends a record that was damaged on the disk', async () => {
    const { keeping, vault, database, observation } = await aVault();
    const { content } = unwrap(await keeping.makeBackup(passphrase));
    await vault.lock();
    await database.records
      .where({ id: observation.id })
      .modify((row) => row.data.set([(row.data[9] ?? 0) ^ 1], 9));
    unwrap(await vault.unlock(passphrase));
    expect(unwrap(await vault.unreadable())).toBe(1);
    unwrap(await keeping.restore(content, passphrase));
    expect(unwrap(await vault.unreadable())).toBe(0);
    expect(await textsIn({ vault })).toEqual([observation.text]);
  });

  it('is refused for another passphrase and for other files, and makes no vault then', async () => {
    const { keeping } = await aVault();
    const { content } = unwrap(await keeping.makeBackup(passphrase));
    const elsewhere = memoryVault();
    const refusals: readonly [Uint8Array<ArrayBuffer>, string, string][] = [
      [content, 'slate harbour', 'wrong-backup-passphrase'],
      [new TextEncoder().encode('Rota for week 48'), passphrase, 'not-a-backup'],
      [new Uint8Array([0x50, 0x4b, 3, 4]), passphrase, 'not-a-backup'],
      [content.slice(0, content.length - 20), passphrase, 'damaged'],
    ];
    for (const [file, typed, reason] of refusals) {
      expect(await elsewhere.keeping.restore(file, typed)).toMatchObject({ ok: false, refusal: { reason } });
    }
    expect(unwrap(await elsewhere.vault.state())).toEqual({ status: 'none' });
  });
});

describe('changing the passphrase', () => {
  it('touches no record and no key, and the old passphrase opens no more', async () => {
    const { keeping, vault, database, observation } = await aVault();
    const before = [await database.records.toArray(), await database.keys.toArray()];
    expect(await keeping.changePassphrase('slate harbour', 'nine copper herons')).toEqual({
      ok: false,
      refusal: 'wrong-passphrase',
    });
    unwrap(await keeping.changePassphrase(passphrase, 'nine copper herons'));
    const kept = await database.records.where({ id: observation.id }).toArray();
    expect(before[0]).toContainEqual(kept[0]);
    expect(await database.keys.toArray()).toEqual(before[1]);
    await vault.lock();
    expect(await vault.unlock(passphrase)).toEqual({ ok: false, refusal: 'wrong-passphrase' });
    unwrap(await vault.unlock('nine copper herons'));
    expect(await textsIn({ vault })).toEqual([observation.text]);
  });
});

describe('erasing', () => {
  it('a vault leaves no row of it, and every row of another', async () => {
    const { keeping, vault, database } = await aVault();
    const first = unwrap(await vault.state());
    unwrap(await vault.create('copper heron tulip nine', 'another'));
    const observation = anObservation();
    unwrap(await vault.put('observation', observation.id, observation));
    if (first.status !== 'unlocked') throw new Error('the first was open');
    unwrap(await vault.choose(first.id));
    unwrap(await vault.unlock(passphrase));
    unwrap(await keeping.eraseVault());
    expect(await database.vaults.count()).toBe(1);
    for (const table of [database.keys, database.records]) {
      expect((await table.toArray()).filter(({ vault: owner }) => owner === first.id)).toEqual([]);
    }
    unwrap(await vault.unlock('copper heron tulip nine'));
    expect(await textsIn({ vault })).toEqual([observation.text]);
  });

  it('a vault needs it unlocked', async () => {
    const { keeping, vault } = await aVault();
    await vault.lock();
    expect(await keeping.eraseVault()).toEqual({ ok: false, refusal: 'locked' });
  });

  it('everything leaves no row at all, locked or not', async () => {
    const { keeping, vault, database } = await aVault();
    await vault.lock();
    unwrap(await keeping.eraseAll());
    for (const table of database.tables) expect(await table.count()).toBe(0);
    expect(unwrap(await vault.state())).toEqual({ status: 'none' });
  });
});

describe('a vault that is too large for one backup', () => {
  it('says so, rather than make one that could not be restored', async () => {
    const { keeping, store } = await aVault();
    const versions = new Map(
      Array.from({ length: 100_001 }, (_, index) => [`${index}`, { clock: {}, content: null }] as const),
    );
    const open = { ...store.open, versions: async () => versions };
    const large = keepingService({ ...store, open });
    expect(await large.makeTakeAlong()).toEqual({ ok: false, refusal: 'vault-too-large' });
    unwrap(await keeping.makeTakeAlong());
  });
});
