import { describe, expect, it } from 'vitest';
import { SIZE_ATTACKS } from '../../fixtures/fuzz/size-attacks.ts';

describe('attacks by size and shape', () => {
  it('are twenty or more, each by a name of its own', () => {
    expect(new Set(SIZE_ATTACKS.map(({ name }) => name)).size).toBe(SIZE_ATTACKS.length);
    expect(SIZE_ATTACKS.length).toBeGreaterThanOrEqual(20);
  });

  it.each(SIZE_ATTACKS)(
    'are met with a reason, and no more is read than need be: $name',
    async ({ file: made, read, expected, most }) => {
      const file = await made();
      expect(await read(file)).toBe(expected);
      expect(file.read()).toBeLessThanOrEqual(most ?? 3 * file.size);
    },
    60_000,
  );
});
