import {
  type FilterShape,
  fingerprintOf,
  hashesOf,
  type PackedWords,
  slotCount,
  slotOf,
} from '../../lib/screening/lists/word-filter.ts';

const TRIES = 50;
// The authors' formulas are for large sets; a small one is given the room of this many words.
const FEWEST = 16;

/** Packs words into a binary fuse filter. Throws when no seed of many works, which happens for repeated words only. Seeds are tried from `first` on. */
export function packWords(words: readonly string[], bits: number, first = 1): PackedWords {
  const count = Math.max(words.length, FEWEST);
  const segmentLength = 2 ** Math.floor(Math.log(count) / Math.log(3.33) + 2.25);
  const segments = Math.max(1, Math.ceil((count * roomFor(count)) / segmentLength) - 2);
  for (let seed = first; seed < first + TRIES; seed += 1) {
    const shape = { seed, segmentLength, segments, bits };
    const prints = solve(words, shape);
    if (prints) return { ...shape, data: Buffer.from(packBits(prints, bits)).toString('base64') };
  }
  throw new Error(`No filter for ${words.length} words after ${TRIES} seeds.`);
}

/** Slots a word, after the authors' own measurements: small sets need more. */
function roomFor(count: number): number {
  return Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(count));
}

function placeOf(word: string, shape: FilterShape) {
  const { first, second } = hashesOf(word, shape);
  const slots = ([0, 1, 2] as const).map((which) => slotOf(first, second, which, shape));
  return { slots, fingerprint: fingerprintOf(first, second, shape) };
}

/** Peels the words off, one slot of its own each, and fills the slots in the opposite order. */
function solve(words: readonly string[], shape: FilterShape): Uint16Array | undefined {
  const size = slotCount(shape);
  const places = words.map((word) => placeOf(word, shape));
  const counts = new Uint16Array(size);
  const mixes = new Uint32Array(size);
  places.forEach(({ slots }, index) => {
    for (const slot of slots) {
      counts[slot] = (counts[slot] ?? 0) + 1;
      mixes[slot] = (mixes[slot] ?? 0) ^ index;
    }
  });
  const alone = Array.from(counts.keys()).filter((slot) => counts[slot] === 1);
  const order: { readonly index: number; readonly slot: number }[] = [];
  for (let slot = alone.pop(); slot !== undefined; slot = alone.pop()) {
    if (counts[slot] !== 1) continue;
    const index = mixes[slot] ?? 0;
    order.push({ index, slot });
    for (const each of places[index]?.slots ?? []) {
      counts[each] = (counts[each] ?? 0) - 1;
      mixes[each] = (mixes[each] ?? 0) ^ index;
      if (counts[each] === 1) alone.push(each);
    }
  }
  if (order.length < words.length) return undefined;
  const prints = new Uint16Array(size);
  for (const { index, slot } of order.reverse()) {
    const place = places[index];
    if (!place) continue;
    const others = place.slots.filter((each) => each !== slot);
    prints[slot] = others.reduce((mix, each) => mix ^ (prints[each] ?? 0), place.fingerprint);
  }
  return prints;
}

function packBits(prints: Uint16Array, bits: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((prints.length * bits) / 8));
  prints.forEach((print, index) => {
    for (let bit = 0; bit < bits; bit += 1) {
      if (((print >>> (bits - 1 - bit)) & 1) === 0) continue;
      const at = index * bits + bit;
      bytes[at >>> 3] = (bytes[at >>> 3] ?? 0) | (0x80 >>> (at & 7));
    }
  });
  return bytes;
}
