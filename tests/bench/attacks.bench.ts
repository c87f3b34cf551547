import { SIZE_ATTACKS } from '../fixtures/fuzz/size-attacks.ts';
import type { Measure } from './figure.ts';

/** How long each attack by size or shape takes to be refused, and by how much the most memory grew over it. */
export const measure: Measure = async () => {
  const figures = [];
  for (const { name, file: made, read } of SIZE_ATTACKS) {
    const file = await made();
    const memory = process.resourceUsage().maxRSS;
    const start = performance.now();
    await read(file);
    const value = performance.now() - start;
    const grown = (process.resourceUsage().maxRSS - memory) * 1024;
    figures.push(
      { what: name, value, unit: 'ms' as const },
      { what: `${name}, memory`, value: grown, unit: 'bytes' as const },
    );
  }
  return figures;
};
