import { systemClock } from '../shared/clock.ts';
import { systemRandom } from '../shared/random.ts';
import { profileFeed } from '../store/change-feed.ts';
import { codingStore } from '../store/coding-store.ts';
import { UpwardDatabase } from '../store/database.ts';
import { folderService } from '../store/folder-service.ts';
import { keepingService } from '../store/keeping-service.ts';
import { storeParts } from '../store/store-parts.ts';
import { vaultOn } from '../store/vault-service.ts';
import { workerEstimator } from '../strength/worker-estimator.ts';
import { workerPassphraseFiles } from '../vault/passphrase-worker.ts';
import { draftClaims } from './draft-claims.ts';
import { askWhetherSlept, holdPage, lockService } from './lock-service.ts';
import { notificationPermission } from './notifications.ts';
import { canKeepFolder, chooseFolder, ownFolder } from './own-folder.ts';
import { openPage } from './pages.ts';
import { onPolicyChange, readPolicy, readWholePolicy } from './policy.ts';
import { saveFile } from './save-file.ts';
import { sentenceFor } from './sentence.ts';
import { sessionArea } from './session-area.ts';
import { dueDaysValue, offeredValue, settingsValue, sitesValue } from './settings.ts';
import { isSharedComputer } from './shared-computer.ts';
import { siteService } from './site-permission.ts';
import { storageRoom } from './storage-room.ts';
import { surfaceService } from './surface-service.ts';
import { watchWaking } from './watch-waking.ts';

/** What the vaults of this profile are stored with. */
function browserStore() {
  return storeParts({
    database: new UpwardDatabase(),
    session: sessionArea,
    passphrases: workerPassphraseFiles(),
    random: systemRandom,
    feed: profileFeed(),
    locks: navigator.locks,
    isShared: isSharedComputer,
    now: systemClock,
  });
}

/** Everything a page needs, on this browser's real parts. From now on the page counts as open, and locks after a sleep. */
export function browserServices() {
  const store = browserStore();
  const vault = vaultOn(store);
  holdPage();
  void askWhetherSlept();
  watchWaking({
    ask: askWhetherSlept,
    // Every reading of the vault that was begun by the lock is through before one that begins after it.
    settled: async () => void (await vault.state()),
  });
  return {
    vault,
    keeping: keepingService(store),
    codings: codingStore(store),
    folder: folderService(store, ownFolder()),
    canKeepFolder: canKeepFolder(),
    chooseFolder,
    passphrases: store.passphrases,
    estimator: workerEstimator,
    room: storageRoom(navigator.storage),
    random: systemRandom,
    now: systemClock,
    claims: draftClaims(navigator.locks),
    sentence: sentenceFor,
    saveFile,
    openPage,
    settings: settingsValue(),
    sites: siteService(sitesValue()),
    offered: offeredValue(),
    dueDays: dueDaysValue(),
    notifications: notificationPermission(),
    policy: readPolicy,
    onPolicyChange,
    refusedPolicy: async () => (await readWholePolicy()).refused,
    surface: surfaceService(),
    locking: lockService(),
  };
}

/** The vault as the background uses it, which makes and opens no passphrase files: a worker there is never started. */
export function backgroundVault() {
  return vaultOn(browserStore());
}
