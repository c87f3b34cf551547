import { describe, expect, it } from 'vitest';
import { RUNS } from '../fixtures/fuzz/inputs.ts';
import { ACCEPTED } from '../fixtures/fuzz/parser.ts';
import { dropParsers, envelopeParsers } from '../fixtures/fuzz/parsers/files.ts';
import { restoreParsers } from '../fixtures/fuzz/parsers/restore.ts';
import { countChanges } from '../fixtures/fuzz/store-keeper.ts';

// What the unit tests feed a few hundred inputs, since each costs a millisecond or more, gets its ten thousand here.

const LONG = 15 * 60_000;

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
