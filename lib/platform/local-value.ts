import { browser } from 'wxt/browser';
import type { z } from 'zod';

/** One value of `storage.local`: parsed when it is read, announced to every page when it changes. */
export interface LocalValue<Value> {
  /** What is stored, or the fallback where nothing readable is. */
  read(): Promise<Value>;
  /**
   * Stores what `next` makes of the value, with no other page or the background in between. Where that is the very value it
   * was given, nothing is written and nobody hears. Rejects, writing nothing, where the outcome does not parse.
   */
  change(next: (current: Value) => Value): Promise<void>;
  /** Calls `listener` when any page or the background changes it. Gives back the way to stop. */
  onChange(listener: () => void): () => void;
}

/** The value under a key. It lies open on the disk, so it may hold nothing that was written in a text field. */
export function localValue<Value>(key: string, schema: z.ZodType<Value>, fallback: Value): LocalValue<Value> {
  const area = browser.storage.local;
  const read = async () => {
    const parsed = schema.safeParse((await area.get(key))[key]);
    return parsed.success ? parsed.data : fallback;
  };
  return {
    read,
    change: (next) =>
      // All pages of the extension and its background share these locks.
      navigator.locks.request(`upward-value ${key}`, async () => {
        const current = await read();
        const changed = next(current);
        if (changed !== current) await area.set({ [key]: schema.parse(changed) });
      }),
    onChange(listener) {
      const heard = (changes: Record<string, unknown>) => {
        if (key in changes) listener();
      };
      area.onChanged.addListener(heard);
      return () => area.onChanged.removeListener(heard);
    },
  };
}
