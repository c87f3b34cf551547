/** Runs pieces of work one after another, in the order they were handed in, whether or not the one before failed. */
export function oneByOne(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    // Without what the work gave: nothing may outlive a lock by standing in a queue.
    const ended = () => undefined;
    last = done.then(ended, ended);
    return done;
  };
}

/** Runs pieces of work one after another within each key; keys do not wait for each other. */
export function oneByOneEach<Key>(): <Value>(key: Key, work: () => Promise<Value>) => Promise<Value> {
  const last = new Map<Key, Promise<unknown>>();
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const done = before.then(work, work);
    last.set(key, done);
    const forget = () => {
      if (last.get(key) === done) last.delete(key);
    };
    done.then(forget, forget);
    return done;
  };
}
