import type { Codebook } from '../schema/codebook.ts';
import type { Coding } from '../schema/coding.ts';
import { newId, type RandomBytes } from '../shared/random.ts';
import { randomWords } from '../shared/words.ts';

/** A coding of a new coder, who goes by two words drawn by lot, with nothing coded yet. */
export function newCoding(codebook: Codebook, random: RandomBytes): Coding {
  return {
    format: 'upward/coding',
    version: 1,
    id: newId(random),
    coder: randomWords(2, random).join(' '),
    state: 'open',
    codebook: [...codebook],
    quotes: [],
    agreed: null,
    texts: [],
  };
}
