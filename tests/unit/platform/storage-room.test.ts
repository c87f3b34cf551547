import { describe, expect, it, vi } from 'vitest';
import { storageRoom } from '../../../lib/platform/storage-room.ts';

function storage(overrides: Partial<StorageManager> = {}): StorageManager {
  return {
    estimate: async () => ({ usage: 30, quota: 100 }),
    persisted: async () => false,
    persist: async () => true,
    getDirectory: () => Promise.reject(new Error('not asked for')),
    ...overrides,
  };
}

describe('the room of this computer', () => {
  it('is what the browser estimates', async () => {
    expect(await storageRoom(storage()).read()).toEqual({ used: 30, left: 70, isKept: false });
  });

  it('is unknown where the browser does not say', async () => {
    const silent = storageRoom(
      storage({ estimate: async () => ({}), persisted: () => Promise.reject(new TypeError('blocked')) }),
    );
    expect(await silent.read()).toEqual({ used: null, left: null, isKept: null });
  });

  it('is told again once the browser answered whether it keeps it, and nobody waits for that', async () => {
    let answer: (kept: boolean) => void = () => undefined;
    const room = storageRoom(storage({ persist: () => new Promise((resolve) => (answer = resolve)) }));
    const listener = vi.fn();
    room.onChange(listener);
    expect(room.askToKeep()).toBeUndefined();
    expect(listener).not.toHaveBeenCalled();
    answer(true);
    await vi.waitFor(() => expect(listener).toHaveBeenCalledOnce());
  });
});
