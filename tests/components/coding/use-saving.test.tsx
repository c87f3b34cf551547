import { act, renderHook } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { useSaving } from '../../../components/coding/use-saving.ts';
import { ServicesProvider } from '../../../components/shared/services.tsx';
import type { Coding } from '../../../lib/schema/coding.ts';
import { ok, refused } from '../../../lib/shared/result.ts';
import type { CodingStore } from '../../../lib/store/coding-store.ts';
import { idOf } from '../../fixtures/builders.ts';
import { aCodedText, aCoding } from '../../fixtures/coding.ts';
import { memoryCodings } from '../../fixtures/coding-store.ts';
import { memoryServices } from '../../fixtures/services.ts';

type Kept = readonly [before: string | null, after: string];

/** A store that writes only when told, and notes what it was given: each coding by its id and how many texts it has. */
function slowStore() {
  const kept: Kept[] = [];
  const waiting: (() => void)[] = [];
  const nameOf = (coding: Coding) => `${coding.id} ${coding.texts.length}`;
  const codings: CodingStore = {
    ...memoryCodings(),
    keep: (_, before, after) =>
      new Promise((resolve) => {
        waiting.push(() => {
          kept.push([before && nameOf(before), nameOf(after)]);
          resolve(ok(null));
        });
      }),
  };
  const writeNext = () => act(async () => waiting.shift()?.());
  return { codings, kept, writeNext };
}

function saving(codings: CodingStore) {
  const { services } = memoryServices({ codings });
  const { result } = renderHook(() => useSaving('identity'), {
    wrapper: ({ children }) => <ServicesProvider value={services}>{children}</ServicesProvider>,
  });
  return result;
}

const one = aCoding({ id: idOf('one') });
const other = aCoding({ id: idOf('other') });
const withTexts = (coding: Coding, count: number): Coding => ({
  ...coding,
  texts: Array.from({ length: count }, (_, number) => aCodedText(idOf(`text ${number}`))),
});

describe('what is on the desk', () => {
  it('is said to be kept only once it is, and of several versions meanwhile the last is', async () => {
    const { codings, kept, writeNext } = slowStore();
    const hook = saving(codings);
    await act(async () => hook.current.begin(one));
    await act(async () => hook.current.save(withTexts(one, 1)));
    await act(async () => hook.current.save(withTexts(one, 2)));
    await act(async () => hook.current.save(withTexts(one, 3)));
    expect(hook.current.saving).toBe('saving');
    await writeNext();
    expect(hook.current.saving).toBe('saving');
    await writeNext();
    expect(hook.current.saving).toBe('saved');
    expect(kept).toEqual([
      [`${one.id} 0`, `${one.id} 1`],
      [`${one.id} 1`, `${one.id} 3`],
    ]);
  });

  it('is kept to its end though another coding comes onto the desk, and neither is mixed into the other', async () => {
    const { codings, kept, writeNext } = slowStore();
    const hook = saving(codings);
    await act(async () => hook.current.begin(one));
    await act(async () => hook.current.save(withTexts(one, 1)));
    await act(async () => hook.current.save(withTexts(one, 2)));
    await act(async () => hook.current.begin(other));
    await act(async () => hook.current.save(withTexts(other, 1)));
    for (const _ of [1, 2, 3]) await writeNext();
    expect(kept.toSorted()).toEqual(
      [
        [`${one.id} 0`, `${one.id} 1`],
        [`${one.id} 1`, `${one.id} 2`],
        [`${other.id} 0`, `${other.id} 1`],
      ].toSorted(),
    );
    expect(hook.current.saving).toBe('saved');
  });

  it('is said not to be kept, with the reason, where it cannot be', async () => {
    const hook = saving({ ...memoryCodings(), keep: async () => refused('storage-full') });
    await act(async () => hook.current.begin(one));
    await act(async () => hook.current.save(withTexts(one, 1)));
    expect(hook.current.saving).toBe('storage-full');
  });
});
