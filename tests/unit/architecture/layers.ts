import { importsOf, type Source } from './source.ts';

const STAGES = [
  'capture',
  'bundle',
  'collect',
  'points',
  'brief',
  'reflection',
  'coding',
  'analysis',
  'export',
  'session',
];

/** Lower ranks are imported by higher ones, never the other way round. */
const RANKS: Readonly<Record<string, number>> = {
  'lib/shared': 0,
  'lib/schema': 1,
  'lib/vault': 2,
  'lib/screening': 2,
  'lib/disclosure': 2,
  'lib/strength': 2,
  'lib/store': 3,
  'lib/platform': 4,
  'lib/messaging': 3,
  ...Object.fromEntries(STAGES.map((stage) => [`lib/${stage}`, 5])),
  // The worked story as example data, made with the stages themselves.
  'lib/example': 6,
  // What the background answers, put together from the stages and the base.
  'lib/background': 6,
  components: 7,
  entrypoints: 8,
};

/** The layer a path belongs to: a folder of lib, all components together, or one entrypoint. */
export function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (top === 'components') return top;
  return `${top}/${second.replace(/\.\w+$/, '')}`;
}

function rankOf(path: string): number | undefined {
  return path.startsWith('entrypoints/') ? RANKS.entrypoints : RANKS[layerOf(path)];
}

/** Imports that run upwards, or sideways into another layer of the same rank, as between two stages. */
export function importsNotDownwards(source: Source): readonly string[] {
  const from = rankOf(source.path);
  if (from === undefined) return [`${source.path} belongs to no layer of the house plan`];
  return importsOf(source)
    .filter(({ target, ours }) => ours && layerOf(target) !== layerOf(source.path))
    .filter(({ target }) => (rankOf(target) ?? Number.POSITIVE_INFINITY) >= from)
    .map(({ target }) => `${source.path} imports ${target}`);
}

/** Everything the built code of the given entry reaches, itself included; types are erased and not followed. */
export function reachableFrom(
  entry: (path: string) => boolean,
  sources: readonly Source[],
): readonly string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set<string>();
  const open = sources.map(({ path }) => path).filter(entry);
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    const source = byPath.get(path);
    if (source === undefined) continue;
    open.push(
      ...importsOf(source).flatMap(({ target, ours, typeOnly }) => (ours && !typeOnly ? [target] : [])),
    );
  }
  return [...reached];
}
