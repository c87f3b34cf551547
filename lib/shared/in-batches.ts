/** As many pieces are begun at once: few enough that a page answers a key in between. */
const BATCH = 20;

/** Does asynchronous work on every item, some at a time, and gives what it came to in the order of the items. */
export async function inBatches<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const done: Value[] = [];
  for (const batch of batchesOf(items, BATCH)) done.push(...(await Promise.all(batch.map(work))));
  return done;
}

/** A list cut into pieces of `size` items, the last of fewer. */
export function batchesOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, place) =>
    items.slice(place * size, (place + 1) * size),
  );
}
