import { systemClock } from '../shared/clock.ts';
import { systemRandom } from '../shared/random.ts';
import { profileFeed } from '../store/change-feed.ts';
import { UpwardDatabase } from '../store/database.ts';
import { vaultService } from '../store/vault-service.ts';
import { workerPassphraseFiles } from '../vault/passphrase-worker.ts';
import { openPage } from './pages.ts';
import { saveFile } from './save-file.ts';
import { sentenceFor } from './sentence.ts';
import { browserSessionArea } from './session-area.ts';

/** Everything a page needs, on this browser's real parts. */
export function browserServices() {
  const passphrases = workerPassphraseFiles();
  const random = systemRandom;
  const vault = vaultService({
    database: new UpwardDatabase(),
    session: browserSessionArea(),
    passphrases,
    random,
    feed: profileFeed(),
    locks: navigator.locks,
  });
  return { vault, passphrases, random, now: systemClock, sentence: sentenceFor, saveFile, openPage };
}
