import { z } from 'zod';
import { Id } from '../schema/primitives.ts';

/** Where the entries are kept: `storage.session`, which outlives the worker and no browser session. */
export interface EntryArea {
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
}

const Entry = z.strictObject({ id: Id, tab: z.int(), state: z.enum(['draft', 'saved']) });
type Entry = z.infer<typeof Entry>;

/** Older ones are forgotten: then they can no longer be undone from the card. */
const MOST = 100;

/** Which records the cards of this browser session wrote, so that each card can be held to its own. Newest last. */
export interface CardEntries {
  find(id: string): Promise<Entry | null>;
  /** The entry that the card of this tab saved last. */
  lastSaved(tab: number): Promise<Entry | null>;
  note(entry: Entry): Promise<void>;
  forget(id: string): Promise<void>;
}

/** The entries in an area. What does not parse counts as none: then a card can change nothing. */
export function cardEntries(area: EntryArea): CardEntries {
  const read = async () => {
    const parsed = z.array(Entry).safeParse(await area.read());
    return parsed.success ? parsed.data : [];
  };
  const without = async (id: string) => (await read()).filter((entry) => entry.id !== id);
  return {
    find: async (id) => (await read()).find((entry) => entry.id === id) ?? null,
    lastSaved: async (tab) =>
      (await read()).findLast((entry) => entry.tab === tab && entry.state === 'saved') ?? null,
    note: async (entry) => area.write([...(await without(entry.id)), entry].slice(-MOST)),
    forget: async (id) => area.write(await without(id)),
  };
}
