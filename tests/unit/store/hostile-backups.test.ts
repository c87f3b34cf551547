import { describe, expect, it } from 'vitest';
import { HIGHEST_COUNT } from '../../../lib/schema/record-clock.ts';
import { MOST_RECORDS } from '../../../lib/schema/vault-copy.ts';
import { recordObject } from '../../../lib/schema/vault-record.ts';
import { utf8 } from '../../../lib/shared/bytes.ts';
import { parseBackup, versionsIn } from '../../../lib/store/vault-copies.ts';
import { idOf } from '../../fixtures/builders.ts';
import { aForm } from '../../fixtures/card.ts';
import { rawTables } from '../../fixtures/fuzz/raw-tables.ts';
import { BACKUP, LOCAL_CONTENTS } from '../../fixtures/fuzz/records.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryVault, quickPassphrases } from '../../fixtures/vault.ts';

const passphrase = 'slate harbour nine violet';
const NOTHING = { added: 0, changed: 0, erased: 0, twice: 0, name: BACKUP.name };

const sealedBackup = (records: readonly object[]) =>
  quickPassphrases.seal(passphrase, utf8(JSON.stringify({ ...BACKUP, records })));

/** A computer on which the vault of the backups is already, empty. */
async function aComputer() {
  const parts = memoryVault();
  const restore = async (...records: readonly object[]) =>
    parts.keeping.restore(await sealedBackup(records), passphrase);
  unwrap(await restore());
  const state = unwrap(await parts.vault.state());
  if (!('id' in state)) throw new Error('it is the only vault');
  return { ...parts, restore, computer: state.id };
}

const observation = anObservation({ id: idOf('observation'), text: 'First.' });
const id = observation.id;

/** The observation as a backup has it, under a clock. */
function recordWith(clock: Record<string, number>, content = observation): object {
  const { clock: _, ...record } = recordObject({
    clock: {},
    content: { type: 'observation', value: content },
  }) as Record<string, unknown>;
  return { id: content.id, record: { ...record, clock } };
}

async function textsIn({ vault }: Pick<ReturnType<typeof memoryVault>, 'vault'>): Promise<string[]> {
  return unwrap(await vault.list('observation'))
    .map(({ value }) => value.text)
    .toSorted();
}

describe('a well-formed backup that means harm', () => {
  it('brings a clock that stands at its highest: what is saved over it is kept, and meets others', async () => {
    const one = await aComputer();
    unwrap(await one.restore(recordWith({ [one.computer]: HIGHEST_COUNT })));
    for (const text of ['Second.', 'Third.']) {
      unwrap(await one.vault.put('observation', id, { ...observation, text }));
      expect(await textsIn(one)).toEqual([text]);
    }
    const other = await aComputer();
    unwrap(await other.restore(recordWith({ [one.computer]: HIGHEST_COUNT })));
    const { content } = unwrap(await one.keeping.makeBackup(passphrase));
    unwrap(await other.keeping.restore(content, passphrase));
    expect(await textsIn(other)).toEqual(['First.', 'Third.']);
    unwrap(await one.vault.remove(id));
    await one.vault.lock();
    unwrap(await one.vault.put('observation', id, observation));
    unwrap(await one.vault.unlock(passphrase));
    expect(await textsIn(one)).toEqual(['First.']);
  });

  it('brings a clock beyond any count, or one that is no clock: that record alone is passed over', async () => {
    const computer = await aComputer();
    const good = anObservation({ text: 'Good.' });
    const counts = [HIGHEST_COUNT + 1, Number.MAX_SAFE_INTEGER, 1e300, -1, 0, 1.5];
    const records = counts.map((count, place) =>
      recordWith({ [idOf('one')]: count }, anObservation({ id: idOf(`r${place}`) })),
    );
    expect(unwrap(await computer.restore(...records, recordWith({ [idOf('one')]: 1 }, good)))).toEqual({
      ...NOTHING,
      added: 1,
    });
    expect(await textsIn(computer)).toEqual(['Good.']);
  });

  it('brings a clock of ten thousand computers: the record can still be saved', async () => {
    const computer = await aComputer();
    const clock = Object.fromEntries(Array.from({ length: 10_000 }, (_, place) => [idOf(`c${place}`), 1]));
    unwrap(await computer.restore(recordWith(clock)));
    unwrap(await computer.vault.put('observation', id, { ...observation, text: 'Second.' }));
    expect(await textsIn(computer)).toEqual(['Second.']);
  });

  it('brings records of a newer Upward, and of a newer version: they are passed over', async () => {
    const computer = await aComputer();
    const records = [
      { id: idOf('saga'), record: { type: 'saga', version: 1, value: {} } },
      { id: idOf('newer'), record: { type: 'observation', version: 9, value: observation } },
    ];
    expect(unwrap(await computer.restore(...records))).toEqual(NOTHING);
  });

  it('brings what belongs to one computer: none of it is taken', async () => {
    const computer = await aComputer();
    const records = LOCAL_CONTENTS.map((content, place) => ({
      id: idOf(`local${place}`),
      record: recordObject({ clock: { [idOf('one')]: 1 }, content }),
    }));
    expect(unwrap(await computer.restore(...records))).toEqual(NOTHING);
    for (const { type } of LOCAL_CONTENTS) expect(unwrap(await computer.vault.list(type))).toEqual([]);
  });

  it('brings a record under the id of a draft: the draft stays beside it', async () => {
    const computer = await aComputer();
    unwrap(await computer.vault.put('draft', id, aForm({ text: 'Being written.' })));
    unwrap(await computer.restore(recordWith({ [idOf('one')]: 1 })));
    expect(await textsIn(computer)).toEqual(['First.']);
    expect(unwrap(await computer.vault.list('draft')).map(({ value }) => value.text)).toEqual([
      'Being written.',
    ]);
  });

  it('brings a record of another type under an id of ours: both are kept', async () => {
    const computer = await aComputer();
    unwrap(await computer.vault.put('observation', id, observation));
    const dismissed = recordObject({
      clock: { [idOf('one')]: 1 },
      content: { type: 'dismissed', value: { keys: ['LOCATION bed 14'] } },
    });
    expect(unwrap(await computer.restore({ id, record: dismissed }))).toMatchObject({ twice: 1 });
    expect(await textsIn(computer)).toEqual(['First.']);
    expect(unwrap(await computer.vault.list('dismissed'))).toHaveLength(1);
  });

  it.each(['__proto__', 'constructor', '../../etc/passwd', ''])(
    'names a record %j: it is refused whole, and no stored byte changes',
    async (name) => {
      const computer = await aComputer();
      const before = await rawTables(computer.database);
      const { record } = recordWith({}) as { record: object };
      expect(await computer.restore(recordWith({}), { id: name, record })).toEqual({
        ok: false,
        refusal: { reason: 'damaged', path: 'records.1.id' },
      });
      expect(await rawTables(computer.database)).toBe(before);
    },
  );

  it('holds as many records as one may, and not one more', () => {
    const records = (count: number) =>
      utf8(
        JSON.stringify({
          ...BACKUP,
          records: Array.from({ length: count }, (_, place) => ({
            id: idOf(`r${place}`),
            record: { type: 'dismissed', version: 1, value: { keys: [] } },
          })),
        }),
      );
    expect(versionsIn(unwrap(parseBackup(records(MOST_RECORDS))))).toHaveLength(MOST_RECORDS);
    expect(parseBackup(records(MOST_RECORDS + 1))).toEqual({
      ok: false,
      refusal: { reason: 'damaged', path: 'records' },
    });
  });
});
