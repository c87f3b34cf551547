import { describe, expect, it } from 'vitest';
import { MOST_RECORDS } from '../../lib/schema/vault-copy.ts';
import { utf8 } from '../../lib/shared/bytes.ts';
import { idOf } from '../fixtures/builders.ts';
import { RUNS } from '../fixtures/fuzz/inputs.ts';
import { ACCEPTED } from '../fixtures/fuzz/parser.ts';
import { dropParsers, envelopeParsers } from '../fixtures/fuzz/parsers/files.ts';
import { restoreParsers } from '../fixtures/fuzz/parsers/restore.ts';
import { BACKUP } from '../fixtures/fuzz/records.ts';
import { countChanges } from '../fixtures/fuzz/store-keeper.ts';
import { unwrap } from '../fixtures/result.ts';
import { memoryVault, quickPassphrases } from '../fixtures/vault.ts';

// What the unit tests feed a few hundred inputs, since each costs a millisecond or more, gets its ten thousand here.

const LONG = 15 * 60_000;

it(
  'a backup of 100,000 records is brought back whole, and again without a change',
  async () => {
    const { keeping, vault } = memoryVault();
    const { records: _, ...rest } = BACKUP;
    const records = Array.from({ length: MOST_RECORDS }, (_, place) => ({
      id: idOf(`r${place}`),
      record: { type: 'dismissed', version: 1, value: { keys: [`${place}`] }, clock: { [idOf('one')]: 1 } },
    }));
    const file = await quickPassphrases.seal('words', utf8(JSON.stringify({ ...rest, records })));
    expect(unwrap(await keeping.restore(file, 'words'))).toMatchObject({ added: MOST_RECORDS });
    expect(unwrap(await vault.list('dismissed'))).toHaveLength(MOST_RECORDS);
    expect(unwrap(await keeping.restore(file, 'words'))).toMatchObject({ added: 0, changed: 0, twice: 0 });
  },
  LONG,
);

describe('ten thousand inputs', () => {
  it.each([...envelopeParsers(RUNS), ...dropParsers(RUNS), ...restoreParsers(RUNS)])(
    'are accepted or refused from a closed list: $name',
    async (parser) => {
      const seen = await parser.verdicts();
      expect([...seen].filter((verdict) => ![ACCEPTED, ...parser.refusals].includes(verdict))).toEqual([]);
    },
    LONG,
  );

  it(
    'that are refused as messages leave every stored byte as it was',
    async () => {
      const { refused, changed } = await countChanges(RUNS);
      expect(changed).toBe(0);
      expect(refused).toBeGreaterThan(RUNS / 2);
    },
    LONG,
  );
});
