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
      edge_fields: z.array(z.string()),
    }),
  }),
  edges: z.custom<readonly number[]>(Array.isArray),
  nodes: z.custom<readonly number[]>(Array.isArray),
  strings: z.custom<readonly string[]>(Array.isArray),
});
/** The first field of a node is its type, as a place in the first of these lists. */
const TypesOf = z.tuple([z.array(z.string())]).rest(z.unknown());
const Isolate = z.object({ id: z.string() });

/** One JavaScript heap of the extension after a garbage collection. Pages of one process share theirs. */
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
  /**
   * The lengths of its byte arrays, rounded up to four. What is in them no snapshot shows, and this browser's inspector does
   * not give them out either: that none has the length of a key is what can be seen.
   */
  readonly byteArrays: readonly number[];
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
  return { strings: snapshot.strings, ...countedIn(snapshot) };
}

/** Goes once through all nodes, whose edges lie one node's after the other's. */
function countedIn({ snapshot, nodes, edges, strings }: z.infer<typeof Snapshot>) {
  const { node_fields: nodeFields, edge_fields: edgeFields } = snapshot.meta;
  const nodeTypes = TypesOf.parse(snapshot.meta.node_types)[0];
  const field = (node: number, name: string) => nodes[node + nodeFields.indexOf(name)] ?? 0;
  const nameOf = (node: number) => strings[field(node, 'name')] ?? '';
  const typeOf = (node: number) => nodeTypes[field(node, 'type')] ?? '';
  const toNode = edgeFields.indexOf('to_node');
  const byteArrays: number[] = [];
  let cryptoKeys = 0;
  let edge = 0;
  for (let node = 0; node < nodes.length; node += nodeFields.length) {
    const next = edge + field(node, 'edge_count') * edgeFields.length;
    const name = nameOf(node);
    if (name === 'CryptoKey' && typeOf(node) === 'native') cryptoKeys += 1;
    // A long one keeps its bytes beside the heap, a short one in its elements, after eight bytes of their own.
    if (name === 'system / JSArrayBufferData') byteArrays.push(field(node, 'self_size'));
    if (name === 'Uint8Array' && typeOf(node) === 'object') {
      for (let at = edge; at < next; at += edgeFields.length) {
        const to = edges[at + toNode] ?? 0;
        if (nameOf(to) === '(object elements)') byteArrays.push(field(to, 'self_size') - 8);
      }
    }
    edge = next;
  }
  return { cryptoKeys, byteArrays };
}

/** Where a text lies in a string. Gives the places. */
export function placesWith(text: string | RegExp, heaps: readonly Heap[]): readonly string[] {
  const isIn = (each: string) => (typeof text === 'string' ? each.includes(text) : text.test(each));
  return heaps.filter(({ strings }) => strings.some(isIn)).flatMap(({ places }) => places);
}

/** Where a byte array has the length of a record's key, which is 32 bytes. */
export function placesWithKeyBytes(heaps: readonly Heap[]): readonly string[] {
  return heaps.filter(({ byteArrays }) => byteArrays.includes(32)).flatMap(({ places }) => places);
}

/** Where a key lives that encrypts and decrypts without showing itself. */
export function placesWithCryptoKeys(heaps: readonly Heap[]): readonly string[] {
  return heaps.filter(({ cryptoKeys }) => cryptoKeys > 0).flatMap(({ places }) => places);
}
