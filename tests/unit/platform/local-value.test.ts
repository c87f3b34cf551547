import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { memoryLocks } from '../../fixtures/locks.ts';

const held: Record<string, unknown> = {};
const written: string[] = [];
const later = () => new Promise((resolve) => setImmediate(resolve));

/** A browser's storage in memory, which answers later as the real one does. */
const local = {
  async get(key: string) {
    await later();
    return { [key]: held[key] };
  },
  async set(items: Record<string, unknown>) {
    await later();
    written.push(...Object.keys(items));
    Object.assign(held, items);
  },
};
const locks = memoryLocks();
const request = (name: string, work: () => Promise<unknown>) =>
  locks.request(name, { mode: 'exclusive' }, work);

// The browser is looked up once, when the module is first loaded.
vi.stubGlobal('chrome', { runtime: { id: 'abc' }, storage: { local } });
vi.stubGlobal('navigator', { locks: { request } });
const { localValue } = await import('../../../lib/platform/local-value.ts');

/** The same value as another context of the extension has it. */
const aValue = () => localValue('list', z.array(z.string()), []);

describe('a stored value', () => {
  beforeEach(() => {
    Reflect.deleteProperty(held, 'list');
    written.length = 0;
  });

  it('loses no change that a page and the background make at once', async () => {
    const [page, background] = [aValue(), aValue()];
    await Promise.all(
      [...'abcdef'].map((letter, index) =>
        (index % 2 === 0 ? page : background).change((list) => [...list, letter]),
      ),
    );
    expect((await page.read()).toSorted()).toEqual([...'abcdef']);
  });

  it('is not written where nothing changes', async () => {
    aValue().change((list) => list);
    expect(written).toEqual([]);
  });

  it('stays as it is where the change does not parse', async () => {
    const value = aValue();
    await expect(value.change(() => [7 as unknown as string])).rejects.toThrow('expected string');
    expect([await value.read(), written]).toEqual([[], []]);
  });
});
