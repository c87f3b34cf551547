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

/** Where a word's fingerprint lies: three slots whose exclusive or it is. */
export interface Place {
  readonly slots: readonly [number, number, number];
  readonly fingerprint: number;
}

/** How many slots such a filter has. */
export function slotCount({ segmentLength, segments }: Pick<PackedWords, 'segmentLength' | 'segments'>): number {
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

/** The place of a word in a filter of that shape. */
export function placeOf(word: string, shape: Omit<PackedWords, 'data'>): Place {
  const { seed, segmentLength, segments, bits } = shape;
  const first = hash(word, seed);
  const second = hash(word, mixed(first + seed));
  const start = (first % segments) * segmentLength;
  const mask = segmentLength - 1;
  return {
    slots: [
      start + (second & mask),
      start + segmentLength + ((second >>> 11) & mask),
      start + 2 * segmentLength + (mixed(second ^ first) & mask),
    ],
    fingerprint: mixed(first ^ Math.imul(second, 0x9e3779b1)) & ((1 << bits) - 1),
  };
}

/** Unpacks a filter once and answers whether a word is in it. */
export function wordFilter(packed: PackedWords): (word: string) => boolean {
  const prints = unpack(packed);
  return (word) => {
    const { slots, fingerprint } = placeOf(word, packed);
    const [one, two, three] = slots;
    return ((prints[one] ?? 0) ^ (prints[two] ?? 0) ^ (prints[three] ?? 0)) === fingerprint;
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
