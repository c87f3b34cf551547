import { describe, expect, it } from 'vitest';
import { UNCHANGED } from '../../../lib/schema/migrate.ts';
import { decodeRecord, EVOLUTIONS, RECORD_TYPES, type RecordType } from '../../../lib/schema/vault-record.ts';
import { aMembership, aPoint, idOf } from '../../fixtures/builders.ts';

/** One value of an earlier version of a type, and what it is today. */
interface Step {
  readonly from: number;
  readonly before: object;
  readonly after: object;
}

const { used: _, ...membership2 } = aMembership();
const { expiryTold: __, ...membership1 } = membership2;

const session1 = {
  id: idOf('session'),
  brief: 'ab'.repeat(32),
  step: 4,
  groundRules: [true, true],
  commitments: [{ what: 'order under my own log-in', by: '2026-12', noticed: '' }],
};

/** What every version that was ever tagged wrote, by type. Each step of `EVOLUTIONS` has its own. */
const STEPS: Partial<Record<RecordType, readonly Step[]>> = {
  membership: [
    { from: 1, before: membership1, after: { ...membership1, expiryTold: null, used: [] } },
    { from: 2, before: membership2, after: { ...membership2, used: [] } },
  ],
  'round-point': [
    {
      from: 1,
      before: { round: idOf('round'), point: aPoint() },
      after: { round: idOf('round'), point: aPoint() },
    },
  ],
  session: [
    {
      from: 1,
      before: session1,
      after: { ...session1, picked: [], notes: '', used: 0, timer: null, note: null },
    },
  ],
};

const all = RECORD_TYPES.flatMap((type) => (STEPS[type] ?? []).map((step) => ({ type, ...step })));

function read(type: string, version: number, value: object) {
  return decodeRecord(JSON.stringify({ type, version, value }));
}

describe('a record of an earlier version', () => {
  it.each(all)('is read as one of today: $type of version $from', ({ type, from, before, after }) => {
    expect(read(type, from, before)).toEqual({
      state: 'readable',
      version: { clock: {}, content: { type, value: after } },
    });
  });

  it.each(all)(
    'that does not fit its version is damaged, not guessed at: $type of version $from',
    ({ type, from, before }) => {
      expect(read(type, from, { ...before, unknown: 1 })).toEqual({ state: 'damaged' });
    },
  );

  it('has a step, with what came before and after, for every version that ever was', () => {
    for (const type of RECORD_TYPES) {
      const { newest, steps } = EVOLUTIONS[type] ?? UNCHANGED;
      const earlier = Array.from({ length: newest - 1 }, (_, index) => index + 1);
      expect(
        steps.map(({ from }) => from),
        type,
      ).toEqual(earlier);
      expect(
        (STEPS[type] ?? []).map(({ from }) => from),
        type,
      ).toEqual(earlier);
    }
  });
});

describe('a record of a later version', () => {
  it.each(RECORD_TYPES)('is left alone: %s', (type) => {
    const { newest } = EVOLUTIONS[type] ?? UNCHANGED;
    expect(read(type, newest + 1, {})).toEqual({ state: 'newer' });
  });

  it('is left alone where even its type is unknown', () => {
    expect(read('saga', 1, {})).toEqual({ state: 'newer' });
  });
});
