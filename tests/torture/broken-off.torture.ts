import { percentile } from '../bench/quantiles.ts';
import { seededFraction } from '../fixtures/seeded-random.ts';
import type { Endure, Ordeal } from './ordeal.ts';
import { type BrokenOffTally, breakOff } from './support/broken-off.ts';
import { longWorks } from './support/long-works.ts';

const TIMES = 10;
const SEED = 7;

/** What was broken off in its middle by the end of the whole browser loses nothing, and is completed by doing it again. */
export const endure: Endure = async (say) => {
  const ordeals: Ordeal[] = [];
  for (const work of await longWorks()) {
    const began = performance.now();
    const tally = await breakOff(work, { times: TIMES, random: seededFraction(SEED), say });
    ordeals.push(ordealOf(tally, (performance.now() - began) / 1000));
  }
  return ordeals;
};

function ordealOf(tally: BrokenOffTally, seconds: number): Ordeal {
  const { name, lost, halfWritten, notOpened, delays, inside, openedWith } = tally;
  const at = (p: number) => Math.round(percentile(delays, p));
  return {
    what: `broken off: ${name}`,
    tried: delays.length,
    broken: { lost, 'half-written': halfWritten, 'not opened': notOpened },
    seconds,
    notes: `after ${at(0)} to ${at(1)} ms, median ${at(0.5)}; ${inside} before its end; opened with ${openedWith.join('/')}`,
  };
}
