/**
 * A set of words in few bits, as a binary fuse filter (Graf and Lemire, 2022): every word of the list is in it, and
 * any other word is taken for one of them about once in 2^bits times.
 */
export interface PackedWords {
  readonly seed: number;
  /** Power of two. */
  readonly segmentLength: number;
  readonly segments: number;
  /** How many bits a fingerprint has, 1 to 16. */
  readonly bits: number;
  /** The fingerprints, most significant bit first, as base64. */
  readonly data: string;
}

/** The shape of a filter, without what it holds. */
export type FilterShape = Omit<PackedWords, 'data'>;

/** How many slots such a filter has. */
export function slotCount({
  segmentLength,
  segments,
}: Pick<PackedWords, 'segmentLength' | 'segments'>): number {
  return segmentLength * (segments + 2);
}

function hash(word: string, seed: number): number {
  let value = seed ^ 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1)
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  return mixed(value);
}

function mixed(value: number): number {
  let mix = value ^ (value >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

/** Two hashes of a word, from which its slots and its fingerprint follow. */
export function hashesOf(
  word: string,
  { seed }: FilterShape,
): { readonly first: number; readonly second: number } {
  const first = hash(word, seed);
  return { first, second: hash(word, mixed(first + seed)) };
}

/** One of the three slots whose exclusive or is the fingerprint of a word. */
export function slotOf(first: number, second: number, which: 0 | 1 | 2, shape: FilterShape): number {
  const start = ((first % shape.segments) + which) * shape.segmentLength;
  const spread = which === 0 ? second : which === 1 ? second >>> 11 : mixed(second ^ first);
  return start + (spread & (shape.segmentLength - 1));
}

/** What the slots of a word make together when it is in the filter. */
export function fingerprintOf(first: number, second: number, { bits }: FilterShape): number {
  return mixed(first ^ Math.imul(second, 0x9e3779b1)) & ((1 << bits) - 1);
}

/** Unpacks a filter once and answers whether a word is in it. */
export function wordFilter(packed: PackedWords): (word: string) => boolean {
  const prints = unpack(packed);
  const printAt = (first: number, second: number, which: 0 | 1 | 2) =>
    prints[slotOf(first, second, which, packed)] ?? 0;
  return (word) => {
    const { first, second } = hashesOf(word, packed);
    const mix = printAt(first, second, 0) ^ printAt(first, second, 1) ^ printAt(first, second, 2);
    return mix === fingerprintOf(first, second, packed);
  };
}

function unpack(packed: PackedWords): Uint16Array {
  const bytes = atob(packed.data);
  const prints = new Uint16Array(slotCount(packed));
  let held = 0;
  let free = 0;
  let next = 0;
  for (let slot = 0; slot < prints.length; slot += 1) {
    while (free < packed.bits) {
      held = ((held << 8) | bytes.charCodeAt(next)) & 0xffffff;
      next += 1;
      free += 8;
    }
    free -= packed.bits;
    prints[slot] = (held >>> free) & ((1 << packed.bits) - 1);
  }
  return prints;
}
