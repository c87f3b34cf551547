import { measureTells } from '../fixtures/tells/measure-tells.ts';
import { readTells } from '../fixtures/tells/read-tells.ts';
import type { Figure, Measure } from './figure.ts';

const SETS = ['tuning.txt', 'held-out.txt', 'later-tuning.txt', 'unseen.txt'] as const;

/** How well the flags find what could tell a writer, on each set of planted observations; each file says how it came about. */
export const measure: Measure = async () => SETS.flatMap(figuresOf);

function figuresOf(set: (typeof SETS)[number]): readonly Figure[] {
  const { recall, precision, flagged } = measureTells(readTells(set));
  const name = set.replace('.txt', '');
  return [
    { what: `${name}: planted, found in kind and place`, value: rounded(recall), unit: 'ratio' },
    { what: `${name}: flags that are right`, value: rounded(precision), unit: 'ratio' },
    { what: `${name}: planted observations with any flag`, value: rounded(flagged), unit: 'ratio' },
  ];
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
