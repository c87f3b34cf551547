import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { padBundle } from '../../lib/bundle/make-bundle.ts';
import { sealBundle } from '../../lib/bundle/seal-bundle.ts';
import type { BundleObservation } from '../../lib/schema/bundle.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { newId, systemRandom } from '../../lib/shared/random.ts';
import { unwrap } from '../fixtures/result.ts';

interface ManyBundles {
  readonly folder: string;
  readonly card: RoundCard;
  /** As they stand on the slips; dealt out in turn, a new computer for each bundle. */
  readonly seats: readonly string[];
  /** What each bundle holds. */
  readonly contents: readonly (readonly BundleObservation[])[];
}

/** Seals bundles into a folder and gives the paths of their files. */
export async function writeBundles({ folder, card, seats, contents }: ManyBundles): Promise<string[]> {
  const paths: string[] = [];
  for (const [index, observations] of contents.entries()) {
    const bundle = unwrap(
      padBundle({
        format: 'upward/bundle',
        version: 1,
        round: card.round,
        seat: (seats[index % seats.length] ?? '').replaceAll('-', ''),
        part: newId(systemRandom),
        revision: 1,
        promised: { minContributors: card.minContributors },
        observations: [...observations],
        pad: '',
      }),
    );
    const path = join(folder, `upward-${index}.age`);
    await writeFile(path, await sealBundle(bundle, card.recipient));
    paths.push(path);
  }
  return paths;
}
