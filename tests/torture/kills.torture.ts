import { percentile } from '../bench/quantiles.ts';
import { serveWardList } from '../e2e/hosts/serve-ward-list.ts';
import { turnOnSite } from '../e2e/pages/widget.ts';
import { Profile } from '../e2e/support/profile.ts';
import { seededFraction } from '../fixtures/seeded-random.ts';
import type { Endure, Ordeal } from './ordeal.ts';
import { type KillTally, killCycles } from './support/kill-cycles.ts';
import { saveScenarios } from './support/saves.ts';

const CYCLES = 200;
const SEED = 5;

/** What was acknowledged is there after the whole browser was ended within 50 ms, 200 times on one profile. */
export const endure: Endure = async (say) => {
  const host = await serveWardList();
  const profile = await Profile.start({ build: 'loopback' });
  const began = performance.now();
  try {
    await turnOnSite(profile, host.url);
    const tallies = await killCycles({
      profile,
      host: host.url,
      scenarios: saveScenarios(),
      cycles: CYCLES,
      random: seededFraction(SEED),
      say,
    });
    const seconds = (performance.now() - began) / 1000;
    return tallies.map((tally) => ordealOf(tally, seconds / tallies.length));
  } finally {
    await profile.close();
    await host.close();
  }
};

function ordealOf({ name, lost, halfWritten, notOpened, delays, late }: KillTally, seconds: number): Ordeal {
  const at = (p: number) => Math.round(percentile(delays, p));
  return {
    what: `killed: ${name}`,
    tried: delays.length,
    broken: { lost, 'half-written': halfWritten, 'not opened': notOpened },
    seconds,
    notes: `after ${at(0)} to ${at(1)} ms, median ${at(0.5)}; ${late.length} more came later`,
  };
}
