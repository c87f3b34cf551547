import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RegisteredScript, reconcileSites, scriptId } from '../../../lib/background/reconcile-sites.ts';

const PATTERNS = ['https://one.example/*', 'https://two.example/*', 'http://127.0.0.1/*'] as const;
const pattern = fc.constantFrom(...PATTERNS);
const id = fc.oneof(pattern.map(scriptId), fc.constantFrom('launcher', 'old script', ''));
const script: fc.Arbitrary<RegisteredScript> = fc.record({
  id,
  matches: fc.option(fc.array(pattern, { maxLength: 3 }), { nil: undefined }),
});
// The browser itself holds an id once.
const scripts = fc.uniqueArray(script, { selector: (each) => each.id });

/** What the browser has after the changes, as it carries them out: it refuses an id that is there already. */
function applied(
  registered: readonly RegisteredScript[],
  { register, unregister }: ReturnType<typeof reconcileSites>,
): readonly RegisteredScript[] {
  const left = registered.filter((each) => !unregister.includes(each.id));
  const added = register.map((each) => ({ id: scriptId(each), matches: [each] }));
  expect(left.filter((each) => added.some((other) => other.id === each.id))).toEqual([]);
  return [...left, ...added];
}

describe('reconciled scripts', () => {
  it('are one for each wanted site and nothing else, whatever was registered', () => {
    fc.assert(
      fc.property(fc.array(pattern), scripts, (wanted, registered) => {
        const after = applied(registered, reconcileSites(wanted, registered));
        const expected = [...new Set(wanted)].map((each) => ({ id: scriptId(each), matches: [each] }));
        expect(after.toSorted(byId)).toEqual(expected.toSorted(byId));
      }),
    );
  });

  it('are left alone when they are right', () => {
    fc.assert(
      fc.property(fc.uniqueArray(pattern), (wanted) => {
        const registered = wanted.map((each) => ({ id: scriptId(each), matches: [each] }));
        expect(reconcileSites(wanted, registered)).toEqual({ register: [], unregister: [] });
      }),
    );
  });
});

function byId(one: RegisteredScript, other: RegisteredScript): number {
  return one.id < other.id ? -1 : 1;
}
