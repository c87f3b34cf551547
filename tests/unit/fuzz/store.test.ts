import { expect, it } from 'vitest';
import { countChanges } from '../../fixtures/fuzz/store-keeper.ts';

it('a message that is refused, or not answered, leaves every stored byte as it was', async () => {
  const { refused, changed } = await countChanges(1000);
  expect(changed).toBe(0);
  expect(refused).toBeGreaterThan(500);
}, 60_000);
