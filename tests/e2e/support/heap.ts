import { z } from 'zod';
import { Devtools } from './devtools.ts';
import type { Profile } from './profile.ts';

const Nothing = z.unknown();
const Target = z.looseObject({ targetId: z.string(), type: z.string(), url: z.string() });
const Attached = z.object({ sessionId: z.string(), targetInfo: Target });
const Chunk = z.object({ chunk: z.string() });
// Millions of numbers, of which each would cost a parser more than the whole rest: they are taken as they are.
const Snapshot = z.object({
  snapshot: z.object({ meta: z.object({ node_fields: z.array(z.string()), node_types: z.unknown() }) }),
  nodes: z.custom<readonly number[]>(Array.isArray),
  strings: z.custom<readonly string[]>(Array.isArray),
});
/** The first field of a node is its type, as a place in this list. */
const TypesOfNodes = z.tuple([z.array(z.string())]).rest(z.unknown());
const Isolate = z.object({ id: z.string() });
const Resolved = z.object({ result: z.looseObject({ objectId: z.string() }) });
const Called = z.object({ result: z.looseObject({ value: z.string() }) });

/** The classes of byte arrays, by the names that their nodes have in a snapshot. */
const BYTES = ['ArrayBuffer', 'Uint8Array', 'Uint8ClampedArray', 'DataView'];

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
  /** The content of every byte array, which a snapshot does not show: each is asked for by the number of its node. */
  readonly buffers: readonly Buffer[];
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
  const { snapshot, nodes, strings } = Snapshot.parse(JSON.parse(chunks.join('')));
  const { node_fields: fields } = snapshot.meta;
  const field = (name: string) => fields.indexOf(name);
  const named = (name: string, type: 'object' | 'native') => {
    const text = strings.indexOf(name);
    const kind = TypesOfNodes.parse(snapshot.meta.node_types)[0].indexOf(type);
    const ids: number[] = [];
    for (let at = 0; at < nodes.length; at += fields.length) {
      const fits = nodes[at + field('name')] === text && nodes[at + field('type')] === kind;
      if (fits) ids.push(nodes[at + field('id')] ?? 0);
    }
    return ids;
  };
  const buffers: Buffer[] = [];
  for (const id of BYTES.flatMap((name) => named(name, 'object'))) {
    buffers.push(await readBytes(devtools, session, id));
  }
  await devtools.send(Nothing, 'Runtime.releaseObjectGroup', { session, params: { objectGroup: GROUP } });
  const cryptoKeys = [...named('CryptoKey', 'native'), ...named('CryptoKey', 'object')].length;
  return { strings, cryptoKeys, buffers };
}

const GROUP = 'bytes';

/** The content of one byte array, in base64 across the wire. Empty for a prototype, which has the name of its class. */
async function readBytes(devtools: Devtools, session: string, id: number): Promise<Buffer> {
  const { result } = await devtools.send(Resolved, 'HeapProfiler.getObjectByHeapObjectId', {
    session,
    params: { objectId: String(id), objectGroup: GROUP },
  });
  const params = { objectId: result.objectId, returnByValue: true, functionDeclaration: AS_BASE64 };
  const read = await devtools.send(Called, 'Runtime.callFunctionOn', { session, params });
  return Buffer.from(read.result.value, 'base64');
}

const AS_BASE64 = `function () {
  if (Object.hasOwn(this, 'constructor') || this.detached) return '';
  const whole = this instanceof ArrayBuffer ? this : this.buffer;
  let binary = '';
  for (const byte of new Uint8Array(whole)) binary += String.fromCharCode(byte);
  return btoa(binary);
}`;

/** Where a text lies: in a string of a heap, or in bytes as UTF-8 or UTF-16. Gives the places. */
export function placesWith(text: string | RegExp, heaps: readonly Heap[]): readonly string[] {
  const isIn = (each: string) => (typeof text === 'string' ? each.includes(text) : text.test(each));
  return heaps
    .filter(
      ({ strings, buffers }) =>
        strings.some(isIn) ||
        buffers.some((buffer) => isIn(buffer.toString('latin1')) || isIn(buffer.toString('utf16le'))),
    )
    .flatMap(({ places }) => places);
}

/** Where a key lies, given in base64url as the keyring has it: as text, or as bytes. */
export function placesWithKey(key: string, heaps: readonly Heap[]): readonly string[] {
  const bytes = Buffer.from(key, 'base64url');
  const inBytes = heaps.filter(({ buffers }) => buffers.some((buffer) => buffer.includes(bytes)));
  return [...inBytes.flatMap(({ places }) => places), ...placesWith(key, heaps)];
}
