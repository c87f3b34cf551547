import { sessionArea } from '../../../lib/platform/session-area.ts';
import type { Observation } from '../../../lib/schema/observation.ts';
import { systemClock } from '../../../lib/shared/clock.ts';
import { systemRandom } from '../../../lib/shared/random.ts';
import { profileFeed } from '../../../lib/store/change-feed.ts';
import { UpwardDatabase } from '../../../lib/store/database.ts';
import { storeParts } from '../../../lib/store/store-parts.ts';
import { vaultOn } from '../../../lib/store/vault-service.ts';
import { passphraseFiles } from '../../../lib/vault/passphrase-file.ts';

/** The store as a page has it, without a page: built alone and put into one whose vault is unlocked. */
export function benchStore() {
  const vault = vaultOn(
    storeParts({
      database: new UpwardDatabase(),
      session: sessionArea,
      passphrases: passphraseFiles(),
      random: systemRandom,
      feed: profileFeed(),
      locks: navigator.locks,
      isShared: async () => false,
      now: systemClock,
    }),
  );
  return {
    /** Stores one observation under a new id; milliseconds until the disk has it. Throws where it is refused. */
    async put(text: string): Promise<number> {
      const id = vault.newId();
      const observation: Observation = {
        ...{ id, week: '2026-W10', consultant: null, domain: null, kind: null, setting: null },
        ...{ text, share: 'merge', handedIn: null },
      };
      const began = performance.now();
      const stored = await vault.put('observation', id, observation);
      if (!stored.ok) throw new Error(stored.refusal);
      return performance.now() - began;
    },
  };
}
