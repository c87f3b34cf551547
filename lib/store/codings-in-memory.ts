import type { Coding } from '../schema/coding.ts';
import { ok } from '../shared/result.ts';
import type { CodingStore } from './coding-store.ts';

/** Codings in the memory of a page alone, for the worked example: nothing of them is on the disk. */
export function codingsInMemory(given: readonly Coding[] = []): CodingStore {
  const codings = new Map(given.map((coding) => [coding.id, coding]));
  return {
    lasts: false,
    list: async () => ok([...codings.values()].sort((one, other) => (one.coder < other.coder ? -1 : 1))),
    open: async (_, id) => ok({ coding: codings.get(id) ?? null, unreadable: 0 }),
    async keep(_identity, _before, after) {
      codings.set(after.id, after);
      return ok(null);
    },
    async erase(_, id) {
      codings.delete(id);
      return ok(null);
    },
  };
}
