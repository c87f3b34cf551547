/** Those who want to hear of something. */
export interface Listeners<Value> {
  tell(value: Value): void;
  /** Gives back the way to stop. */
  add(listener: (value: Value) => void): () => void;
}

/** Nobody yet. */
export function listeners<Value>(): Listeners<Value> {
  const all = new Set<(value: Value) => void>();
  return {
    tell(value) {
      for (const listener of all) listener(value);
    },
    add(listener) {
      all.add(listener);
      return () => all.delete(listener);
    },
  };
}
