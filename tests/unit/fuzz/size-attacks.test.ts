import { describe, expect, it } from 'vitest';
import { BACKUP_ATTACKS } from '../../fixtures/fuzz/backup-attacks.ts';
import { SIZE_ATTACKS } from '../../fixtures/fuzz/size-attacks.ts';

const ATTACKS = [...SIZE_ATTACKS, ...BACKUP_ATTACKS];

describe('attacks by size and shape', () => {
  it('are twenty or more, each by a name of its own', () => {
    expect(new Set(ATTACKS.map(({ name }) => name)).size).toBe(ATTACKS.length);
    expect(ATTACKS.length).toBeGreaterThanOrEqual(20);
  });

  it.each(ATTACKS)(
    'are met with a reason, and no more is read than need be: $name',
    async ({ file: made, read, expected, most }) => {
      const file = await made();
      expect(await read(file)).toBe(expected);
      expect(file.read()).toBeLessThanOrEqual(most ?? 3 * file.size);
    },
    60_000,
  );
});
