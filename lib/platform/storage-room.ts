/** The room that the browser gives Upward on this computer. */
export interface Room {
  /** Bytes, or null where the browser does not say. */
  readonly used: number | null;
  readonly left: number | null;
  /** Whether the browser promised to keep what is stored; null where it does not say. */
  readonly isKept: boolean | null;
}

/** What the browser says of its storage. */
export interface StorageRoom {
  read(): Promise<Room>;
  /** Asks the browser to keep what is stored. Nobody waits for the answer: a browser may ask the person first, or never answer. */
  askToKeep(): void;
  /** Calls `listener` when the browser has answered. Gives back the way to stop. */
  onChange(listener: () => void): () => void;
}

/** The room as this browser tells it. */
export function storageRoom(storage: StorageManager): StorageRoom {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    async read() {
      const [{ usage, quota }, isKept] = await Promise.all([
        storage.estimate().catch((): StorageEstimate => ({})),
        storage.persisted().catch(() => null),
      ]);
      const left = usage === undefined || quota === undefined ? null : Math.max(0, quota - usage);
      return { used: usage ?? null, left, isKept };
    },
    askToKeep: () => void storage.persist().then(tell, tell),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
