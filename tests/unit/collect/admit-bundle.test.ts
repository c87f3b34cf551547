import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admitBundle, laterPart, type OpenedFile } from '../../../lib/collect/admit-bundle.ts';
import type { Bundle } from '../../../lib/schema/bundle.ts';
import type { ReceivedPart } from '../../../lib/schema/received-part.ts';
import { aBundle, aBundleObservation, idOf, seatOf } from '../../fixtures/builders.ts';

const digestOf = (name: string) => Buffer.from(name).toString('hex').padEnd(64, '0');
const opened = (name: string, changes: Partial<Bundle> = {}): OpenedFile => ({
  bundle: aBundle(changes),
  digest: digestOf(name),
});
const observation = (name: string) => aBundleObservation({ id: idOf(name), text: name });

/** Admits files one after another; gives the outcomes and what is left. */
function admitAll(files: readonly OpenedFile[]) {
  let parts: readonly ReceivedPart[] = [];
  const outcomes = files.map((file) => {
    const admission = admitBundle(parts, file);
    parts = admission.parts;
    return admission.outcome;
  });
  return { outcomes, parts };
}

describe('admitBundle', () => {
  it('opens a new part and keeps what the fellow was promised', () => {
    const { outcomes, parts } = admitAll([opened('one', { promised: { minContributors: 4 } })]);
    expect(outcomes).toEqual(['opened']);
    expect(parts).toMatchObject([{ seat: seatOf(1), revision: 1, promised: 4, files: [digestOf('one')] }]);
  });

  it('replaces the same part of the same seat by its higher revision, whichever comes first', () => {
    const [older, newer] = [
      opened('one'),
      opened('two', { revision: 2, observations: [observation('new')] }),
    ];
    expect(admitAll([older, newer]).outcomes).toEqual(['opened', 'replaces']);
    expect(admitAll([newer, older]).outcomes).toEqual(['opened', 'superseded']);
    expect(admitAll([newer, older]).parts[0]?.observations).toEqual([observation('new')]);
  });

  it('keeps two computers of one seat as two parts, and two seats apart', () => {
    const files = [opened('a'), opened('b', { part: idOf('other') }), opened('c', { seat: seatOf(2) })];
    expect(admitAll(files).outcomes).toEqual(['opened', 'opened', 'opened']);
    expect(admitAll(files).parts).toHaveLength(3);
  });

  it('knows a file again, also one that was superseded, and the same content sealed twice', () => {
    const [one, two] = [opened('one'), opened('two', { revision: 2 })];
    expect(admitAll([one, one]).outcomes).toEqual(['opened', 'same-again']);
    expect(admitAll([two, one, one]).outcomes).toEqual(['opened', 'superseded', 'same-again']);
    const both = [observation('a'), observation('b')];
    const sealedTwice = [
      opened('one', { observations: both }),
      opened('two', { observations: both.toReversed() }),
    ];
    expect(admitAll(sealedTwice).outcomes).toEqual(['opened', 'same-again']);
  });

  it('withdraws a part by a revision without observations, and lets no older one bring it back', () => {
    const empty = opened('two', { revision: 2, observations: [] });
    expect(admitAll([opened('one'), empty]).outcomes).toEqual(['opened', 'withdrawn']);
    const late = admitAll([empty, opened('one')]);
    expect(late.outcomes).toEqual(['withdrawn', 'superseded']);
    expect(late.parts.flatMap(({ observations }) => observations)).toEqual([]);
  });

  it('ends with the same parts in whatever order the files come', () => {
    const file = fc.record({
      seat: fc.integer({ min: 1, max: 2 }),
      part: fc.constantFrom('a', 'b'),
      revision: fc.integer({ min: 1, max: 3 }),
      content: fc.constantFrom('x', 'y', ''),
      promised: fc.integer({ min: 3, max: 5 }),
    });
    const files = fc.array(file, { maxLength: 8 }).map((drawn) =>
      drawn.map(({ seat, part, revision, content, promised }, index) =>
        opened(`file-${index}`, {
          seat: seatOf(seat),
          part: idOf(part),
          revision,
          promised: { minContributors: promised },
          observations: content === '' ? [] : [observation(content)],
        }),
      ),
    );
    const counted = (order: readonly OpenedFile[]) =>
      admitAll(order)
        .parts.map(({ seat, part, revision, promised, observations, files: digests }) =>
          JSON.stringify([seat, part, revision, promised, observations, digests.toSorted()]),
        )
        .toSorted();
    const twoOrders = files.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(twoOrders, ([one, other]) => {
        expect(counted(one)).toEqual(counted(other));
      }),
    );
  });
});

describe('laterPart', () => {
  it('takes the higher revision of one part whichever page stored it first, and knows the files of both', () => {
    const [older] = admitBundle([], opened('one', { observations: [observation('a')] })).parts;
    const [newer] = admitBundle([], opened('two', { revision: 2, observations: [] })).parts;
    if (!older || !newer) throw new Error('each is one part');
    for (const later of [laterPart(older, newer), laterPart(newer, older)]) {
      expect(later).toMatchObject({ revision: 2, observations: [] });
      expect(later.files.toSorted()).toEqual([digestOf('one'), digestOf('two')].toSorted());
    }
    expect(laterPart(null, older)).toEqual(older);
  });
});
