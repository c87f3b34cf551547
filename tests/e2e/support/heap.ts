import { z } from 'zod';
import { Devtools } from './devtools.ts';
import type { Profile } from './profile.ts';

const Nothing = z.unknown();
const Target = z.looseObject({ targetId: z.string(), type: z.string(), url: z.string() });
const Attached = z.object({ sessionId: z.string(), targetInfo: Target });
const Chunk = z.object({ chunk: z.string() });
// Millions of numbers, of which each would cost a parser more than the whole rest: they are taken as they are.
const Snapshot = z.object({
  snapshot: z.object({
    meta: z.object({
      node_fields: z.array(z.string()),
      node_types: z.unknown(),
    }),
  }),
  nodes: z.custom<readonly number[]>(Array.isArray),
  strings: z.custom<readonly string[]>(Array.isArray),
});
/** The first field of a node is its type, as a place in the first of these lists. */
const TypesOf = z.tuple([z.array(z.string())]).rest(z.unknown());
const Isolate = z.object({ id: z.string() });

/**
 * One JavaScript heap of the extension after a garbage collection. Pages of one process share theirs. What stands in byte
 * arrays is not seen: no snapshot shows it, and this browser's inspector does not give the arrays out either.
 */
export interface Heap {
  /** The addresses of what lives in it, without the extension's id, such as `sidepanel.html`. */
  readonly places: readonly string[];
  /**
   * Every string in it. The browser cuts each off after about a thousand characters; a string that was joined and never
   * read appears as its parts.
   */
  readonly strings: readonly string[];
  /** How many `CryptoKey` objects live in it: whoever holds one can open records, though nothing of the key can be read. */
  readonly cryptoKeys: number;
}

/** Reads the heap of every open context of the extension: pages, side panel, card, service worker, their workers. */
export async function heapsOf(profile: Profile): Promise<readonly Heap[]> {
  const devtools = await Devtools.connect(profile.devtools);
  try {
    const contexts = await contextsOf(devtools, profile.extensionId);
    const isolates = new Map<string, { session: string; places: string[] }>();
    for (const { session, place } of contexts) {
      const { id } = await devtools.send(Isolate, 'Runtime.getIsolateId', { session });
      const known = isolates.get(id);
      if (known) known.places.push(place);
      else isolates.set(id, { session, places: [place] });
    }
    const heaps: Heap[] = [];
    for (const { session, places } of isolates.values()) {
      heaps.push({ places, ...(await readHeap(devtools, session)) });
    }
    return heaps;
  } finally {
    devtools.close();
  }
}

async function contextsOf(devtools: Devtools, extensionId: string) {
  const found = new Map<string, { session: string; place: string }>();
  const note = (session: string, { targetId, url }: z.infer<typeof Target>) => {
    const place = url.replace(/^chrome-extension:\/\/[^/]+\//, '');
    if (!found.has(targetId)) found.set(targetId, { session, place });
  };
  const stop = devtools.onEvent((method, params) => {
    if (method !== 'Target.attachedToTarget') return;
    const { sessionId, targetInfo } = Attached.parse(params);
    if (targetInfo.url.startsWith('chrome-extension://')) note(sessionId, targetInfo);
  });
  const listed = z.object({ targetInfos: z.array(Target) });
  const { targetInfos } = await devtools.send(listed, 'Target.getTargets', { params: { filter: [{}] } });
  const ours = targetInfos.filter(
    ({ url, type }) =>
      type !== 'tab' &&
      (url.startsWith(`chrome-extension://${extensionId}/`) || url.endsWith('/capture.html')),
  );
  for (const target of ours) {
    const params = { targetId: target.targetId, flatten: true };
    const { sessionId } = await devtools.send(z.object({ sessionId: z.string() }), 'Target.attachToTarget', {
      params,
    });
    note(sessionId, target);
    // The workers of a page are found through it alone.
    const attach = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
    await devtools.send(Nothing, 'Target.setAutoAttach', { params: attach, session: sessionId });
  }
  stop();
  return [...found.values()];
}

async function readHeap(devtools: Devtools, session: string): Promise<Omit<Heap, 'places'>> {
  await devtools.send(Nothing, 'HeapProfiler.enable', { session });
  // Twice: what the first collection lets go of may hold others through the document.
  for (let times = 0; times < 2; times += 1) {
    await devtools.send(Nothing, 'HeapProfiler.collectGarbage', { session });
  }
  const chunks: string[] = [];
  const stop = devtools.onEvent((method, params, from) => {
    if (method === 'HeapProfiler.addHeapSnapshotChunk' && from === session) {
      chunks.push(Chunk.parse(params).chunk);
    }
  });
  await devtools.send(Nothing, 'HeapProfiler.takeHeapSnapshot', {
    session,
    params: { reportProgress: false },
  });
  stop();
  const snapshot = Snapshot.parse(JSON.parse(chunks.join('')));
  return { strings: snapshot.strings, cryptoKeys: cryptoKeysIn(snapshot) };
}

/** Counts the objects themselves, and not the class or its prototype, which bear the same name. */
function cryptoKeysIn({ snapshot, nodes, strings }: z.infer<typeof Snapshot>): number {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const native = TypesOf.parse(types)[0].indexOf('native');
  const name = strings.indexOf('CryptoKey');
  let count = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    const fits = nodes[node + fields.indexOf('name')] === name;
    if (fits && nodes[node + fields.indexOf('type')] === native) count += 1;
  }
  return count;
}

/** Where a text lies in a string. Gives the places. */
export function placesWith(text: string | RegExp, heaps: readonly Heap[]): readonly string[] {
  const isIn = (each: string) => (typeof text === 'string' ? each.includes(text) : text.test(each));
  return heaps.filter(({ strings }) => strings.some(isIn)).flatMap(({ places }) => places);
}

/** Where a key lives that encrypts and decrypts without showing itself. */
export function placesWithCryptoKeys(heaps: readonly Heap[]): readonly string[] {
  return heaps.filter(({ cryptoKeys }) => cryptoKeys > 0).flatMap(({ places }) => places);
}
