import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryVault } from '../../fixtures/vault.ts';

const passphrase = 'slate harbour nine violet';

type Computer = ReturnType<typeof memoryVault>;

/** Several computers with one vault, and nothing in it. */
async function computers(count: number): Promise<Computer[]> {
  const all = Array.from({ length: count }, () => memoryVault());
  const [first, ...others] = all;
  if (first === undefined) throw new RangeError('at least one');
  unwrap(await first.vault.create(passphrase));
  for (const other of others) await carry(first, other);
  return all;
}

/** Takes a copy of the vault from one computer to another. */
async function carry(from: Computer, to: Computer): Promise<void> {
  const { content } = unwrap(await from.keeping.makeTakeAlong());
  unwrap(await to.keeping.restore(content, passphrase));
}

async function textsOn({ vault }: Computer): Promise<string[]> {
  return unwrap(await vault.list('observation'))
    .map(({ value }) => value.text)
    .toSorted();
}

type Step =
  | { readonly does: 'add'; readonly on: number }
  | { readonly does: 'change' | 'erase'; readonly on: number; readonly which: number }
  | { readonly does: 'carry'; readonly on: number; readonly to: number };

const COUNT = 3;
const place = fc.nat(COUNT - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constant('add' as const), on: place }),
  fc.record({ does: fc.constantFrom('change' as const, 'erase' as const), on: place, which: fc.nat(50) }),
  fc.record({ does: fc.constant('carry' as const), on: place, to: place }),
);

describe('several computers with one vault', () => {
  it('end with everything that nobody knowingly replaced or erased, and nothing else, in whatever order they change and meet', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const all = await computers(COUNT);
        const stands = new Set<string>();
        let written = 0;
        for (const each of steps) {
          const here = all[each.on];
          if (here === undefined) continue;
          if (each.does === 'carry') {
            const to = all[each.to];
            if (to !== undefined && to !== here) await carry(here, to);
            continue;
          }
          const text = `Text ${written}`;
          if (each.does === 'add') {
            const observation = anObservation({ text });
            unwrap(await here.vault.put('observation', observation.id, observation));
            stands.add(text);
            written += 1;
            continue;
          }
          const list = unwrap(await here.vault.list('observation'));
          const chosen = list[each.which % Math.max(1, list.length)];
          if (chosen === undefined) continue;
          stands.delete(chosen.value.text);
          if (each.does === 'erase') unwrap(await here.vault.remove(chosen.id));
          else {
            unwrap(await here.vault.put('observation', chosen.id, { ...chosen.value, text }));
            stands.add(text);
            written += 1;
          }
        }
        for (const from of [...all, ...all]) for (const to of all) if (from !== to) await carry(from, to);
        for (const computer of all) expect(await textsOn(computer)).toEqual([...stands].toSorted());
      }),
      { numRuns: 25 },
    );
  }, 240_000);

  it('keep one observation that was placed on one and handed in on the other', async () => {
    const [one, other] = await computers(2);
    if (!one || !other) throw new RangeError('two');
    const observation = anObservation({ domain: null, kind: null });
    unwrap(await one.vault.put('observation', observation.id, observation));
    await carry(one, other);
    const handedIn = { round: observation.id, revision: 2 };
    unwrap(
      await one.vault.put('observation', observation.id, { ...observation, domain: 'juniors', kind: 'keep' }),
    );
    unwrap(await other.vault.put('observation', observation.id, { ...observation, handedIn }));
    await carry(one, other);
    await carry(other, one);
    for (const { vault } of [one, other]) {
      expect(unwrap(await vault.list('observation')).map(({ value }) => value)).toEqual([
        { ...observation, domain: 'juniors', kind: 'keep', handedIn },
      ]);
    }
  });

  it('keep both texts where both changed one, and say that there are two', async () => {
    const [one, other] = await computers(2);
    if (!one || !other) throw new RangeError('two');
    const observation = anObservation({ text: 'First.' });
    unwrap(await one.vault.put('observation', observation.id, observation));
    await carry(one, other);
    unwrap(await one.vault.put('observation', observation.id, { ...observation, text: 'Here.' }));
    unwrap(await other.vault.put('observation', observation.id, { ...observation, text: 'There.' }));
    const { content } = unwrap(await one.keeping.makeTakeAlong());
    expect(unwrap(await other.keeping.restore(content, passphrase))).toMatchObject({ added: 1, twice: 1 });
    await carry(other, one);
    expect(await textsOn(one)).toEqual(['Here.', 'There.']);
    expect(await textsOn(other)).toEqual(['Here.', 'There.']);
  });

  it('let a change win over an erasing that did not know it', async () => {
    const [one, other] = await computers(2);
    if (!one || !other) throw new RangeError('two');
    const observation = anObservation({ text: 'First.' });
    unwrap(await one.vault.put('observation', observation.id, observation));
    await carry(one, other);
    unwrap(await one.vault.remove(observation.id));
    unwrap(await other.vault.put('observation', observation.id, { ...observation, text: 'Changed.' }));
    await carry(one, other);
    await carry(other, one);
    expect(await textsOn(one)).toEqual(['Changed.']);
    expect(await textsOn(other)).toEqual(['Changed.']);
  });

  it('tell each other nothing of drafts, and of a draft that was saved once only that it is gone', async () => {
    const [one, other] = await computers(2);
    if (!one || !other) throw new RangeError('two');
    const draft = { text: 'Half a', consultant: null, domain: null, kind: null, setting: null };
    unwrap(await one.vault.putQuietly('draft', one.vault.newId(), draft));
    const observation = anObservation({ text: 'Saved.' });
    unwrap(await one.vault.put('observation', observation.id, observation));
    await carry(one, other);
    unwrap(await one.vault.put('draft', observation.id, draft));
    await carry(one, other);
    expect(await textsOn(other)).toEqual([]);
    expect(unwrap(await other.vault.list('draft'))).toEqual([]);
    await carry(other, one);
    expect(unwrap(await one.vault.list('draft'))).toHaveLength(2);
    unwrap(await one.vault.put('observation', observation.id, { ...observation, text: 'Again.' }));
    await carry(one, other);
    expect(await textsOn(other)).toEqual(['Again.']);
  });

  it('order what was written over while locked after what was there before', async () => {
    const [one, other] = await computers(2);
    if (!one || !other) throw new RangeError('two');
    const observation = anObservation({ text: 'Before.' });
    unwrap(await one.vault.put('observation', observation.id, observation));
    await carry(one, other);
    await one.vault.lock();
    unwrap(await one.vault.put('observation', observation.id, { ...observation, text: 'While locked.' }));
    unwrap(await one.vault.unlock(passphrase));
    await carry(one, other);
    expect(await textsOn(other)).toEqual(['While locked.']);
  });
});
