import { browser } from 'wxt/browser';
import type { z } from 'zod';

/** One value of `storage.local`: parsed when it is read, announced to every page when it changes. */
export interface LocalValue<Value> {
  /** What is stored, or the fallback where nothing readable is. */
  read(): Promise<Value>;
  write(value: Value): Promise<void>;
  /** Calls `listener` when any page or the background writes it. Gives back the way to stop. */
  onChange(listener: () => void): () => void;
}

/** The value under a key. It lies open on the disk, so it may hold nothing that was written in a text field. */
export function localValue<Value>(key: string, schema: z.ZodType<Value>, fallback: Value): LocalValue<Value> {
  const area = browser.storage.local;
  return {
    async read() {
      const parsed = schema.safeParse((await area.get(key))[key]);
      return parsed.success ? parsed.data : fallback;
    },
    write: (value) => area.set({ [key]: schema.parse(value) }),
    onChange(listener) {
      const heard = (changes: Record<string, unknown>) => {
        if (key in changes) listener();
      };
      area.onChanged.addListener(heard);
      return () => area.onChanged.removeListener(heard);
    },
  };
}
